const keeping = ['object-storage', 'file-storage', 'archive-storage', 'data-lake', 'lakehouse-table-format', 'data-warehouse', 'olap-store', 'time-series-database', 'relational-database', 'nosql-database', 'graph-database', 'health-data-store', 'in-memory-cache', 'vector-database', 'search-index', 'feature-store', 'online-feature-store', 'model-registry', 'kafka', 'event-stream', 'checkpoint-store', 'feedback-store', 'agent-memory', 'backup-service', 'block-storage']
const spotable = ['model-training-job', 'fine-tuning-job', 'hyperparameter-tuning', 'distributed-training', 'batch-inference-job', 'batch-compute', 'spark-processing', 'gpu-training-cluster', 'ai-accelerator-pool', 'genomics-workflow']

/**
 * Properties people ask for by an adjective or a phrase, and where they apply when nothing is named.
 * `over`: kinds that such words may also name; the property is meant, not the component.
 */
export type State = { words: RegExp; on?: readonly string[]; over?: readonly string[]; set: Readonly<Record<string, string | number | boolean>> }

export const states: readonly State[] = [
  { words: /\b(own|our|customer[- ]managed) keys?\b|\bcmk\b|\bbyok\b|eigene[nrm]? schlüssel|claves propias|propias claves|nos propres clés|clés gérées|自有密钥|自己的密钥|独自の鍵|自社の鍵/i, on: keeping, over: ['key-management'], set: { encryptionAtRest: 'cmk' } },
  { words: /\bencrypt(ed|ion|s)?\b|verschlüssel\w*|cifra\w*|encripta\w*|chiffr\w*|加密|暗号化/i, on: keeping, over: ['key-management'], set: { encryptionAtRest: 'cmk' } },
  { words: /\b(make|keep|set)\b.*\bprivate\b|not public|off the (public )?internet|privat(e|isieren|er|en)?\b|privad[oa]s?|privée?s?|私有|非公开|非公開|プライベート/i, on: ['storage', 'features', 'retrieval', 'development', 'training'], over: ['private-endpoint'], set: { exposure: 'private' } },
  { words: /\b(make|set)\b.*\bpublic\b|internet[- ]facing|öffentlich/i, on: [], set: { exposure: 'internet' } },
  { words: /\b(highly[- ]available|high availability|\bha\b|fault[- ]tolerant|resilient|redundant)\b|hochverfügbar\w*|ausfallsicher\w*|alta disponibilidad|haute disponibilité|hautement disponible|tolerante a fallos|高可用|高可用性|冗長/i, on: ['serving', 'application', 'gateway', 'storage', 'retrieval', 'features', 'streaming', 'genai-orchestration'], set: { zones: 3, replicasMin: 3, standby: 'hot' } },
  { words: /\b(three|3|multiple|several) (availability )?zones\b|multi[- ]?(az|zone)\b|drei (verfügbarkeits)?zonen|tres zonas|trois zones|三个可用区|多可用区|マルチaz/i, on: ['serving', 'application', 'gateway', 'storage', 'retrieval', 'features', 'streaming', 'genai-orchestration', 'container-platform'], set: { zones: 3 } },
  { words: /\b(auto[- ]?scal(e|es|ing|ed))\b|automatisch(e[srn]?)? skalier\w*|autoescalado|mise à l'échelle automatique|自动扩(展|缩容|容)|弹性伸缩|自動スケール|オートスケール/i, on: ['serving', 'application', 'gateway', 'container-platform'], over: ['cluster-autoscaler', 'pod-autoscaler'], set: { autoscaling: true } },
  { words: /\bscale(s|d)?[- ]to[- ]zero\b|auf null skalier\w*|escalar a cero|缩容到零|ゼロスケール/i, on: ['serving', 'serverless', 'container-platform'], set: { scaleToZero: true } },
  { words: /\b(mfa|multi-?factor|2fa|second factor|two[- ]factor)\b|zwei-?faktor|doble factor|double facteur|多因素|二要素|多要素/i, on: ['identity'], over: ['identity-provider'], set: { mfa: true } },
  { words: /\brate[- ]?limit(s|ed|ing)?\b|throttl\w+|ratenbegrenzung|límite de (tasa|velocidad)|limitation de débit|限流|レート制限/i, on: ['gateway', 'serving'], over: ['api-gateway', 'in-memory-cache'], set: { rateLimit: true } },
  { words: /\bback(?:ed|s|ing)?[ -]?(?:it |them |that |everything )?up\b.*\b(?:daily|nightly|(?:every|each|once a|per) (?:day|night))\b|\bback\b.*\bup (?:daily|nightly|(?:every|each|once a) (?:day|night))|\b(?:täglich|jede nacht|jeden tag)\b.*\bsicher\w*|\bsicher\w*.*\b(?:täglich|jede nacht|jeden tag)\b|respald\w* .*(?:cada (?:noche|día)|diari\w*)|sauvegard\w* .*(?:chaque (?:nuit|jour)|quotidien\w*)|每(?:天|日|晚).*备份|毎(?:日|晩)?.*バックアップ|(daily|nightly) back ?ups?\b|tägliche\w* (backups?|sicherung\w*)|copias? diarias?|sauvegardes? quotidiennes?|每(日|天)备份|毎日バックアップ/i, on: ['storage', 'retrieval', 'features'], over: ['backup-service'], set: { backup: 'daily' } },
  { words: /\b(cross[- ]region|geo[- ]redundant) back ?ups?\b|back(ed)? ?up (to|in) (another|a second) region|überregional\w* sicher\w*|跨区域备份/i, on: ['storage', 'retrieval', 'features'], over: ['backup-service'], set: { backup: 'cross-region' } },
  { words: /\b(version(ed|ing|s?))\b(?! \d)|versionier\w*|versionado|版本(控制|管理)|バージョニング/i, on: ['storage', 'model-registry'], over: ['dataset-versioning'], set: { versioning: true } },
  { words: /\b(delete protection|protect(?:ed|ion)?\b.{0,60}?\b(?:from|against) (?:accidental )?(?:deletion|being deleted)|soft delete)\b|löschschutz|protección contra borrado|削除保護|防删除/i, on: ['storage', 'model-registry'], set: { deleteProtection: true } },
  { words: /\b(audit logging|log (all|every) access|access logs? on)\b|zugriffe? protokollier\w*/i, on: ['storage', 'retrieval', 'features', 'serving', 'gateway'], over: ['audit-log', 'log-analytics', 'iam'], set: { auditLogging: true } },
  { words: /\b(ddos protection)\b/i, on: ['waf', 'cdn', 'global-load-balancer', 'load-balancer-l7', 'load-balancer-l4', 'api-gateway'], set: { ddosProtection: true } },
  { words: /\b(role[- ]based access|rbac|least privilege)\b|rollenbasiert\w*/i, on: ['storage', 'retrieval', 'features', 'serving', 'training', 'container-platform'], over: ['iam'], set: { rbac: true } },
  { words: /\b(spot|preemptible|low[- ]priority)( (vms?|instances?|machines?|capacity|nodes?))?\b|spot-?(instanzen|kapazität)|instancias spot|instances spot|抢占式|竞价实例|スポット/i, on: spotable, over: ['spot-capacity'], set: { capacity: 'spot', interruptible: true, checkpointing: true } },
  { words: /\b(reserved (instances?|capacity)|savings plans?|committed use)\b|reservierte instanzen/i, on: ['serving', 'container-platform', 'gpu-inference-pool', 'cpu-node-pool', 'relational-database'], over: ['gpu-capacity-reservation'], set: { capacity: 'reserved', commitmentYears: 1 } },
  { words: /\b(8[- ]bit|int8|fp8|quanti[sz]ed?|quanti[sz]ation)\b|quantisier\w*|cuantiz\w*|量化|量子化/i, on: ['open-weight-llm', 'llm-inference-server'], over: ['model-optimization'], set: { precision: 'fp8' } },
  { words: /\b(4[- ]bit|int4|fp4)\b/i, on: ['open-weight-llm', 'llm-inference-server'], over: ['model-optimization'], set: { precision: 'int4' } },
  { words: /\bprompt caching\b/i, on: ['foundation-model-api', 'llm-inference-server', 'llm-gateway', 'rag-orchestrator', 'agent-orchestrator'], over: ['semantic-cache'], set: { promptCaching: true } },
  { words: /\bcanary\b|kanarien\w*|金丝雀|カナリア/i, on: ['serving'], over: ['progressive-delivery'], set: { deployStrategy: 'canary' } },
  { words: /\bblue[-/ ]green\b|蓝绿|ブルーグリーン/i, on: ['serving'], over: ['progressive-delivery'], set: { deployStrategy: 'blue-green' } },
  { words: /\bimmutable\b|tamper[- ]proof|unveränderlich\w*|inmutable|immuable|不可变|改ざん/i, on: ['audit-log', 'backup-service'], over: ['audit-log'], set: { immutable: true } },
  { words: /\b(kill switch|off switch)\b|notausschalter/i, on: ['serving', 'agent-orchestrator', 'llm-gateway', 'conversational-bot'], set: { killSwitch: true } },
]
