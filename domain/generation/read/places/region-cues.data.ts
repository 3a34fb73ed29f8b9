/** Words before a place that say where people or a firm are, not where the design runs. */
export const origins: readonly string[] = [
  'bank', 'banks', 'hospital', 'hospitals', 'clinic', 'clinics', 'company', 'companies', 'insurer', 'insurers', 'customers', 'users', 'clients', 'employees', 'stores', 'shops', 'factory', 'factories', 'plant', 'plants', 'office', 'offices', 'headquarters', 'hq', 'headquartered', 'retailer', 'startup', 'university', 'ministry', 'government', 'farms', 'farm', 'sites', 'warehouses', 'branch', 'branches', 'based', 'patients', 'citizens', 'people', 'team', 'firm', 'utility', 'operator', 'airline', 'chain', 'city', 'port', 'airport', 'stadium', 'museum', 'partner', 'partners', 'vendor', 'supplier', 'labellers', 'annotators', 'listeners', 'viewers', 'players', 'subscribers', 'vehicles', 'lab', 'schools', 'airports', 'developers', 'students', 'drivers', 'households',
  'krankenhaus', 'klinik', 'kliniken', 'firma', 'unternehmen', 'versicherer', 'kunden', 'nutzer', 'nutzern', 'mitarbeiter', 'filialen', 'werk', 'werken', 'buro', 'sitz', 'behorde', 'burger', 'zentrale', 'standort', 'werke', 'fabrik', 'patienten',
  'banco', 'empresa', 'aseguradora', 'clientes', 'usuarios', 'tiendas', 'fabrica', 'oficina', 'ministerio', 'pacientes', 'ciudadanos', 'hospitales', 'planta',
  'banque', 'hopital', 'entreprise', 'assureur', 'clients', 'utilisateurs', 'magasins', 'usine', 'bureau', 'ministere', 'citoyens',
  '公司', '医院', '银行', '用户', '客户', '工厂', '总部', '门店', 'の会社', '病院', '銀行', '工場', '本社', 'のユーザー', '店舗',
]

/** Words right behind a place that say the same: "Zurich data centre", "Frankfurt office". */
export const ownPlaces: readonly string[] = [
  'data center', 'data centre', 'datacenter', 'datacentre', 'office', 'plant', 'factory', 'branch', 'hospital', 'headquarters', 'headquartered', 'warehouse', 'campus', 'airport', 'stock exchange', 'rechenzentrum', 'buro', 'werk', 'users', 'customers', 'employees', 'hospitals', 'stores', 'law', 'market', 'based', 'banks', 'citizens', '的用户', '用户', 'のユーザー', '工厂', '工場', '医院', '病院', 'の工場', 'の病院', 'airports', 'metro', 'subway', 'government',
]

/** Words that say data has to stay at or inside a place. */
export const stays: readonly string[] = [
  'data only', 'data in', 'data centre in', 'data at rest in', 'daten in', 'datos en', 'donnees en', 'donnees dans', '数据在', '数据放在', 'データは', 'must stay', 'must remain', 'has to stay', 'have to stay', 'needs to stay', 'need to stay', 'should stay', 'shall stay', 'stay in', 'stays in', 'remain in', 'remains in', 'may not leave', 'must not leave', 'not leave', 'never leave', 'never leaves', 'cannot leave', "can't leave", 'not allowed to leave', 'leave the', 'leaving the', 'kept in', 'keep in', 'keep ~ inside', 'kept inside', 'stored in', 'only be stored', 'processed in', 'hosted only in', 'data residency', 'residency', 'sovereignty', 'only in', 'inside the', 'within the', 'not outside', 'outside', 'no data outside', 'in country', 'stays inside', 'stay inside', 'stay within', 'remain within', 'staying in', 'confined to', 'resident in', 'residing in', 'only within', 'restricted to',
  'verlassen', 'bleiben', 'bleibt', 'verbleiben', 'nur in', 'ausschliesslich in', 'innerhalb', 'ausserhalb', 'datenhaltung in', 'gespeichert in', 'verarbeitet in', 'datenresidenz',
  'no deben salir', 'no debe salir', 'no pueden salir', 'no puede salir', 'no salgan', 'salir de', 'permanecer en', 'permanezcan', 'quedarse en', 'dentro de', 'fuera de', 'residencia de datos', 'solo en', 'almacenarse en',
  'quitter', 'quittent', 'sortir', 'sortent', 'rester en', 'rester dans', 'restent en', 'restent dans', 'rester au', 'restent au', 'hors de', 'residence des donnees', 'uniquement en', 'a l interieur', 'localisation des donnees', 'stockees en', 'hebergees en',
  '不能离开', '不得离开', '不出境', '不能出境', '不得出境', '出境', '离开', '留在', '保留在', '存储在', '境内', '不出', '数据驻留', '仅限', '只能在', '必须在',
  '国外に出', '外に出さない', '外に出せない', '国外に持ち出', '域外', '持ち出さない', '持ち出せない', '持ち出し', '国内に', '国内で', '内に保', '内に留', '内に限', 'に保管', 'に留める', 'から出さない', 'から出せない', 'データ主権', '国内',
]

/** Words that say a place is meant as the place to run. */
export const runsThere: readonly string[] = [
  'region', 'regions', 'hosted', 'hosting', 'host', 'deploy', 'deployed', 'run in', 'runs in', 'running in', 'located', 'location', 'available in', 'data center in', 'served from', 'serve from', 'active active', 'availability zone', 'regionen', 'gehostet', 'betrieben', 'standort', 'rechenzentrum in', 'region de', 'alojado', 'desplegado', 'desplegar', 'heberge', 'deploye', 'deployer', 'cloud', '区域', '地域', '部署', '部署在', 'リージョン', '構築', '运行在', '上で稼働',
]

/** Walls that data may not leave: a building or a house's own network, not a country. */
export const wallWords: readonly string[] = [
  'hospital', 'clinic', 'clinics', 'building', 'premises', 'data center', 'data centre', 'datacenter', 'house', 'plant', 'factory', 'campus', 'hospital network', 'own network', 'our network', 'internal network', 'own walls', 'our walls', 'basement', 'site',
  'haus', 'gebaude', 'krankenhaus', 'klinik', 'rechenzentrum', 'werk', 'hauseigene', 'hausnetz', 'edificio', 'centro de datos', 'fabrica', 'instalaciones', 'hopital', 'etablissement', 'batiment', 'usine', 'locaux', '医院', '内网', '机房', '园区', '工厂', '院', '院外', '社外', '社内', '病院', '院内', '構内', '工場',
]
/** Words of staying that are said of walls. */
export const stayInside: readonly string[] = [
  'not let ~ out of', 'out of its', 'leave its', 'stay in', 'stays in', 'stay on', 'stay inside', 'stay at', 'stays at', 'stays inside', 'remain in', 'remain inside', 'must stay', 'never leave', 'never leaves', 'may not leave', 'must not leave', 'may ever leave', 'cannot leave', "can't leave", 'not leave', 'leave the', 'kept in', 'kept inside', 'inside the', 'not allowed to leave', 'leaves the', 'nothing leaves', 'may leave',
  'verlassen', 'bleiben im', 'bleibt im', 'bleiben in', 'bleibt in', 'verbleiben', 'no deben salir', 'no debe salir', 'no pueden salir', 'no puede salir', 'no salgan', 'no salen', 'salir del', 'se quedan en', 'quitter', 'quittent', 'sortir', 'sortent', 'restent', 'rester', '不能离开', '不得离开', '不出', '不能出', '不得出', '离开', '留在', '外に出さ', '外に出せ', '持ち出さ', '持ち出せ', '外へ出さ', 'から出さ',
]
