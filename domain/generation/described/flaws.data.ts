import type { SettingValue } from '../../design/settings/vocabulary.ts'

/** Words that state how something is built, good or bad, and what they mean for the nearest component that can be said so. */
export const statements: readonly { words: RegExp; set: Readonly<Record<string, SettingValue>> }[] = [
  { words: /\b(unencrypted|(is|are|was|were)n['’o]?t encrypted|not encrypted|without encryption|no encryption|encryption (is )?(off|disabled))\b(?! in transit)|unverschlüsselt|nicht verschlüsselt|ohne Verschlüsselung|sin (cifrar|cifrado)|no (est[aá] )?cifrad[oa]s?|non chiffrée?s?|sans chiffrement|pas chiffrée?s?|(没有|未|不)加密|暗号化(されて|して)?い?(ない|ません)|\b(in|as) (plain ?text|the clear|clear ?text)\b/i, set: { encryptionAtRest: 'none' } },
  { words: /\bencrypted with (our own|customer[- ]managed|cmk)|\bcmk\b|customer[- ]managed keys?/i, set: { encryptionAtRest: 'cmk' } },
  { words: /\b(public(ly)? (accessible|readable|exposed|reachable|available)|public (bucket|ip|endpoint|internet|access)|(is|are|was|were|left|made) public|open to the (internet|world)|exposed (on|to) the (public )?internet|internet[- ]facing|world[- ]readable|0\.0\.0\.0\/0)\b|\b(reachable|accessible|open|available|exposed) from (the )?(public )?(internet|anywhere|outside)\b|\bpublic (to (all|everyone|anyone|the world))\b|\bthat is public\b|öffentlich(en)? (erreichbar|zugänglich|lesbar)|(ist|sind) öffentlich|(acceso|acceso es) p[uú]blico|es p[uú]blic[oa]|p[uú]blicamente accesible|accessible (au public|depuis internet|publiquement)|(est|sont) publi(c|que|cs|ques)\b|公开(的|访问|可读)?|对公网开放|公開(されて|して)|インターネットに公開/i, set: { exposure: 'internet' } },
  { words: /\b(no auth(entication)?|without (any |a )?(auth(entication)?|log-?in|password)|no password|unauthenticated|anonymous access|no login)\b|ohne (Anmeldung|Authentifizierung)|sin autenticaci[oó]n|sans authentification|(没有|无|无需)(认证|鉴权|登录)|認証(なし|がありません|がない)/i, set: { auth: 'none' } },
  { words: /\bhard[- ]?coded\b|\b(secrets?|passwords?|keys?|credentials?|tokens?) (are |is |sit |live |stored |kept )*(in|inside) (the |our |its )?(source )?(code|repo(sitory)?|git|config( file)?s?|plain ?text)\b|im Quellcode|en el c[oó]digo|dans le code|写死在|硬编码|(ソース)?コードに(直接)?(埋め込|書か)/i, set: { secrets: 'inline' } },
  { words: /\b(secrets?|passwords?|keys?|credentials?) (are |is )?(passed |kept )?(in|as|via) environment variables\b/i, set: { secrets: 'environment' } },
  { words: /\b(no|without|never|not) (any )?(backups?|backed up|snapshots?)\b|keinerlei Backups?|kein(e|en)? (Backups?|Sicherung\w*)|ohne (Backups?|Sicherung\w*)|sin (copias de seguridad|backups?|respaldos?)|no (hay|tiene) (copias de seguridad|backups?)|(sans|aucune|pas de) sauvegardes?|(没有|无|未做|也没有)备份|バックアップ(は|が)?(ありません|ない|なし|していません)/i, set: { backup: 'none' } },
  { words: /\bsingle (instance|node|replica|server|pod|vm|machine)\b|\b(only )?one (instance|replica|pod|server|node|vm)\b|\bsingle[- ](broker|machine|box|host|container|master)\b|\b(one|a single) (ec2|machine|box|host|broker)\b|eine[nr]? einzige[nrm]? (Instanz|Server|Maschine|VM)|einem einzigen Server|una sola (instancia|m[aá]quina|vm)|un solo servidor|une seule (machine|instance|vm)|un seul serveur|(单|一)台?(实例|服务器|节点|虚拟机)|1台のサーバー/i, set: { replicasMin: 1, replicasMax: 1 } },
  { words: /\bsingle[- ](availability )?(zone|az)\b|\b(one|1) (availability )?(zone|az)\b|eine[rn]?( einzige[nr]?)? Verfügbarkeitszone|eine[rn]? einzige[nr]? Zone|einer (Verfügbarkeits)?zone\b|una sola zona|une seule zone|单(个)?可用区|単一(の)?(AZ|ゾーン|アベイラビリティゾーン)/i, set: { zones: 1 } },
  { words: /\b(no|without|not) (any )?(monitoring|monitored|metrics)\b|unmonitored|nobody (monitors|watches)|(kein|ohne) Monitoring|keine Überwachung|sin (monitor(eo|izaci[oó]n)|supervisi[oó]n)|(sans|aucune) (supervision|surveillance)|(没有|无)监控|監視(は|が)?(ありません|ない|なし)/i, set: { monitorsMetrics: false } },
  { words: /\b(no|without) drift (monitoring|detection)\b/i, set: { monitorsDrift: false } },
  { words: /\b(no|without) (auto-?scaling|automatic scaling)\b|does not scale|fixed (size|capacity)/i, set: { autoscaling: false } },
  { words: /\b(no|without) (rate[- ]limit(s|ing)?|throttling)\b/i, set: { rateLimit: false } },
  { words: /\b(no|without) (mfa|2fa|multi-?factor|second factor)\b/i, set: { mfa: false } },
  { words: /\b(no|without) versioning\b|unversioned|not versioned/i, set: { versioning: false } },
  { words: /\b(':?latest'?|latest) (tag|version|model)\b|auto-?upgrad(e|es|ed)\b/i, set: { modelVersion: 'latest' } },
  { words: /\b(cluster[- ]admin|full admin|admin(istrator)? (rights|access|privileges|role)|root access|as root|root (rights|user|account|privileges)|wildcard (policy|permissions)|AdministratorAccess|owner role)\b|(mit )?Root-?(Rechten|Zugriff)|Administratorrechte\w*|acceso (de )?root|permisos de administrador|acc[eè]s root|droits (d')?administrateur|root权限|管理员权限|root権限|管理者権限/i, set: { rbac: false, permissionBoundary: 'none' } },
  { words: /\bspot (instances?|vms?|capacity|nodes?)\b|\bpreemptible\b/i, set: { capacity: 'spot' } },
  { words: /\b(kept|stored|retained) (forever|indefinitely)|never deleted|unlimited retention|no retention (limit|policy)/i, set: { retentionDays: 'unlimited' } },
  { words: /\b(no|without) (audit )?(logging|logs|audit trail)\b|logging (is )?(off|disabled)|(ohne|kein) (Audit|Protokoll)\w*|sin (registros?|auditor[ií]a)|(sans|aucun) (journa(l|ux)|journalisation)|journaux ne sont pas conserv[ée]s|(没有|无)(审计)?日志|(監査)?ログ(は|が)?(ありません|ない|なし)/i, set: { auditLogging: false } },
  { words: /\b(all[- ]at[- ]once|big[- ]bang|straight (in)?to prod(uction)?|directly (in)?to prod(uction)?)\b/i, set: { deployStrategy: 'all-at-once' } },
  { words: /\b(no|without) checkpoint(s|ing)?\b/i, set: { checkpointing: false } },
  { words: /\b(no|without) guardrails?\b|unfiltered/i, set: { contentSafety: 'none' } },
  { words: /\b(patients?|health records?|medical records?|phi|diagnos[ei]s)\b|Patientendaten/i, set: { dataClass: ['phi'] } },
  { words: /\b(card (numbers?|data|details)|credit cards?|pans?)\b|Kreditkarten/i, set: { dataClass: ['pci'] } },
  { words: /\b(pii|personal (data|information)|customer (data|records|names)|e-?mail addresses|names and addresses)\b|personenbezogene/i, set: { dataClass: ['pii'] } },
  { words: /\b(face images|faces|fingerprints?|biometric\w*)\b/i, set: { dataClass: ['biometric'] } },
  { words: /\b(orders?|invoices?|contracts?|salar(y|ies)|conversations?|transcripts?|customer (orders|documents|tickets)|(internal|company|confidential) documents)\b|Bestellungen|Rechnungen|Verträge|pedidos|facturas|contratos|conversaciones|commandes|factures|contrats|订单|发票|合同|注文|請求書|契約書/i, set: { dataClass: ['confidential'] } },
  { words: /\b(product images?|open data|public data ?sets?|marketing material)\b|Produktbilder/i, set: { dataClass: ['public'] } },
  { words: /\b(raw data|raw-data|training data|documents?|docs|logs|events|clicks|telemetry|images|bilder|training)\b|Dokumente|Trainingsdaten|documentos|entrenamiento|entra[iî]nement|文档|日志|图片|训练|文書|学習/i, set: { dataClass: ['internal'] } },
]

/** Said of nothing in particular, these hold of everything they can be said of. */
export const general: ReadonlySet<string> = new Set(['backup', 'monitorsMetrics', 'auditLogging', 'zones', 'encryptionAtRest', 'mfa', 'autoscaling', 'rbac', 'permissionBoundary', 'secrets', 'retentionDays'])

/** Words that a system is in use, so what is drawn is what people depend on. */
export const inUse = /\b(?:in production|production|live|customers?|users?|visitors|patients|our [\p{L}-]+ (?:runs?|is|uses)|we (?:run|have|use|operate)|Kund\p{L}+|Nutzer\p{L}*|clientes|usuarios|tenemos|utilisateurs|im Betrieb|läuft)\b|用户|客户|我们的系统|生产环境|本番|ユーザー|顧客/iu
export const notInUse = /\b(?:dev|development|test(?:ing)? (?:environment|system)|staging|prototype|proof of concept|poc|sandbox|demo|experiment|Testumgebung|Prototyp|prototipo|prototype)\b|测试环境|原型|試作|検証環境/iu

/** The same for connections. */
export const connectionStatements: readonly { words: RegExp; set: Readonly<Record<string, SettingValue>> }[] = [
  { words: /\b(plain|unencrypted|over) http\b(?!s)|\bhttp:\/\/|\b(not encrypted|unencrypted|no encryption|without (tls|ssl)|no (tls|ssl)) ?(in transit)?\b/i, set: { encryptedInTransit: false } },
  { words: /\b(over|via|using) (tls|https|mtls|ssl)\b|encrypted in transit/i, set: { encryptedInTransit: true } },
  { words: /\b(over|via|across) the (public )?internet\b/i, set: { via: 'internet' } },
  { words: /\b(over|via|through) (a |the )?vpn\b/i, set: { via: 'vpn' } },
  { words: /\bapi[- ]keys?\b/i, set: { auth: 'api-key' } },
  { words: /\b(shared|common) (account|password|user|login)\b/i, set: { auth: 'shared-account' } },
  { words: /\bconnection strings?\b/i, set: { auth: 'connection-string' } },
  { words: /\b(no|without) (auth(entication)?)\b|unauthenticated/i, set: { auth: 'none' } },
  { words: /\bsynchronous(ly)?\b/i, set: { sync: true } },
  { words: /\b(no|without) (timeouts?|retries|retry)\b/i, set: { retry: 'none' } },
]
