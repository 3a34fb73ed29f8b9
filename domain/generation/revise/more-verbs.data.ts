import type { Intent } from './verbs.data.ts'

/** Further verbs that start a step at the head of a clause. */
export const furtherVerbs: Readonly<Partial<Record<Intent, readonly string[]>>> = {
  disconnect: ['sever', 'cut off', 'break the link', 'break the connection', 'cut the link', 'cut the line', 'kappe', 'unterbrich', 'entkopple', 'kopple ab', 'rompe', 'corta', 'desvincula', 'coupe', 'romps', 'débranche', 'dissocie', '解除', '解开', '切り離し'],
  connect: ['attach', 'hook', 'tie', 'point', 'feed', 'pipe', 'plug', 'route', 'integrate', 'couple', 'verknüpfe', 'koppele', 'kopple', 'binde', 'une', 'vincula', 'acopla', 'enchufa', 'raccorde', 'branche', 'lie', 'couple'],
  rename: ['relabel', 'nennen', 'taufe', 'umtaufen', 'rebautiza', 'denomina', 'nombra', 'rebaptise', 'nomme', 'intitule', '命名为', '称为', '叫做', 'と呼', '名付け'],
  replace: ['trade', 'upgrade', 'turn over', 'wechseln', 'tauschen', 'tauscht', 'ersetzt', 'reemplace', 'sustituimos', 'cambiamos', 'canjea', 'permuta', 'troque', 'substitue', 'changer', 'remplaçons', '替代', '取代', '换为', '切换', '取り替え', '切り替え', '乗り換え', '変えて'],
  move: ['transfer', 'rehost', 'lift', 'send', 'push', 'umziehen', 'übertrage', 'transferiere', 'hole', 'schicke', 'transfiere', 'ubica', 'aloja', 'desplaza', 'trasladar', 'transfère', 'transférer', 'déménager', 'amène', 'héberge', '转移', '搬迁', '放到', '部署到', '迁往', '移す', '移転', '引っ越', '載せ替え', '動かして'],
  remove: ['chuck', 'toss', 'bin', 'axe', 'nuke', 'dump', 'lose', 'purge', 'discard', 'retire', 'decommission', 'dismantle', 'tear out', 'tear down', 'cut out', 'leave out', 'omit', 'shed', 'clear out', 'wipe', 'kick out', 'exclude', 'do without', 'verwirf', 'streich', 'baue ab', 'quitamos', 'eliminamos', 'sacamos', 'desecha', 'descarta', 'suprimir', 'descartar', 'enlever', 'retirer', 'vire', 'virer', 'jette', 'enlevons', 'supprimons', 'abandonne', '去除', '砍掉', '撤掉', '取消', '卸载', '丢弃', '廃止', '外す', '消して', '消す', '取り外', '無くして', '撤去', '捨てて'],
  add: ['stick a', 'stick an', 'stick in', 'pop', 'place', 'bolt on', 'slot in', 'provide', 'create', 'build in', 'spin up', 'provision', 'we could use', 'we lack', 'erweitere', 'integriere', 'installiere', 'platziere', 'erstelle', 'stell', 'pon', 'ponemos', 'poner', 'coloca', 'incorpora', 'integra', 'instala', 'agregamos', 'añadimos', 'crea', 'monta', 'necesito', 'installe', 'insère', 'mettre', 'mettez', 'pose', 'crée', 'rajoute', 'rajouter', 'ajoutons', 'intégrer', 'prévois', 'il faut', '放一个', '引入', '安装', '创建', '配备', '加个', '置いて', '設置', '用意', '挿入', '付けて', 'つけて', '作って', '足して'],
  scale: ["we're getting", 'we are getting', 'plan for', 'ramp up', 'brace for', 'rechnen mit', 'wir bekommen', 'tendremos', 'vamos a tener', 'prevemos', 'nous aurons', 'prévoyons', 'on attend', '预计', '見込'],
  save: ['economise', 'economize', 'spare', 'spar', 'ahorra', 'économise', '节省', '省下', '節約'],
  set: ['log all', 'log every', 'log each', 'log access', 'record all', 'record every', 'protokolliere', 'registra', 'journalise', 'switch on', 'activate', 'aktiviere', 'activa', 'active', 'enforce', 'require', 'erzwinge', 'exige', '启用', '开启', '打开', '有効'],
  keep: ['spare us', 'lass unberührt', 'ne change pas', '不要动', '别动'],
}

/** Turns of phrase that are verbs wherever they stand, behind what they are about. */
export const anywhereVerbs: Readonly<Partial<Record<Intent, readonly string[]>>> = {
  remove: ['can go', 'has to go', 'have to go', 'should go', 'must go', 'needs to go', 'can be removed', 'should be removed', 'must be removed', 'is no longer needed', 'are no longer needed', 'is not needed', "isn't needed", 'not needed any more', 'kann weg', 'können weg', 'muss weg', 'soll weg', 'sollen weg', 'fliegt raus', 'wird nicht mehr gebraucht', 'brauchen wir nicht mehr', 'brauchen wir nicht', 'sobra', 'ya no hace falta', 'ya no se necesita', "n'est plus nécessaire", 'peut partir', 'doit partir', 'doit disparaître'],
  add: ['is missing', 'are missing', 'is lacking', 'fehlt noch', 'fehlt', 'falta', 'manque'],
  move: ['should live', 'should run', 'should sit', 'should be hosted', 'has to live', 'must live', 'must run', 'must stay', 'belongs', 'soll laufen', 'gehört', 'debe estar', 'debería estar', 'doit tourner', 'doit être hébergé'],
  rename: ['should be called', 'shall be called', 'soll heißen', 'heißt künftig', 'debe llamarse', "doit s'appeler"],
}

/** Words behind which a verb of doing is one, also in the middle of a clause: "while you're at it add …", "we want to remove …". */
export const leadsToVerb =
  /(?:\bit|\bto|\bplease|\bnow|\bjust|\bshould|\bmust|\bcan|\bcould|\bwould|\bwill|'ll|\bwe|\byou|\bi|\blet's|\bus|\bfirst|\bonly|\bsimply|\bfinally|\bnext|\brather|\blieber|\bjetzt|\bnoch|\bnur|\bauch|\bbitte|\bsolo|\bsólo|\btambién|\bahora|\bpor favor|\bjuste|\baussi|\bmaintenant|\bsimplement|\bveuillez)\s+$/iu

/** Verbs that are nothing else. */
export const sureVerbs = /^(?:add|remove|delete|replace|rename|connect|disconnect|encrypt|introduce|insert|swap|migrate|füge|entferne|ersetze|verbinde|trenne|verschiebe|añade|elimina|quita|reemplaza|conecta|ajoute|supprime|remplace|connecte|déplace)$/iu
