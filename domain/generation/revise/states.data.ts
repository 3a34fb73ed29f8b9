const keeping = ['object-storage', 'file-storage', 'archive-storage', 'data-lake', 'lakehouse-table-format', 'data-warehouse', 'olap-store', 'time-series-database', 'relational-database', 'nosql-database', 'graph-database', 'health-data-store', 'in-memory-cache', 'vector-database', 'search-index', 'feature-store', 'online-feature-store', 'model-registry', 'kafka', 'event-stream', 'checkpoint-store', 'feedback-store', 'agent-memory', 'backup-service', 'block-storage']

/** Properties people ask for by an adjective or a phrase, and where they apply when nothing is named. */
export const states: readonly { words: RegExp; on?: readonly string[]; set: Readonly<Record<string, string | number | boolean>> }[] = [
  { words: /\b(own|customer[- ]managed) keys?\b|\bcmk\b|eigene[nr]? schlüssel/i, on: keeping, set: { encryptionAtRest: 'cmk' } },
  { words: /\bencrypt(ed|ion)?\b|verschlüssel\w*|cifra\w*|chiffr\w*|加密|暗号化/i, on: keeping, set: { encryptionAtRest: 'cmk' } },
  { words: /\b(make|keep|set)\b.*\bprivate\b|not public|off the internet|privat(e|isieren)?\b|私有|非公開/i, on: ['storage', 'features', 'retrieval', 'development', 'training'], set: { exposure: 'private' } },
  { words: /\b(make|set)\b.*\bpublic\b|internet[- ]facing|öffentlich/i, on: [], set: { exposure: 'internet' } },
  { words: /\b(highly available|high availability|\bha\b|fault[- ]tolerant|resilient|redundant)\b|hochverfügbar|alta disponibilidad|haute disponibilité|高可用|高可用性/i, on: ['serving', 'application', 'gateway', 'storage', 'retrieval', 'features', 'streaming', 'genai-orchestration'], set: { zones: 3, replicasMin: 3, standby: 'hot' } },
  { words: /\b(auto[- ]?scal(e|es|ing))\b|automatisch skalier\w*|自动扩展|自動スケール/i, on: ['serving', 'application', 'gateway', 'container-platform'], set: { autoscaling: true } },
  { words: /\bscale(s)? to zero\b/i, on: ['serving', 'serverless', 'container-platform'], set: { scaleToZero: true } },
  { words: /\b(mfa|multi-?factor|2fa)\b/i, on: ['identity'], set: { mfa: true } },
  { words: /\brate[- ]?limit(s|ed|ing)?\b/i, on: ['gateway', 'serving'], set: { rateLimit: true } },
  { words: /\bback(ed)? ?up(s)? (daily|every day)|daily backups?\b|tägliche\w* backups?/i, on: ['storage', 'retrieval', 'features'], set: { backup: 'daily' } },
  { words: /\b(version(ed|ing))\b/i, on: ['storage', 'model-registry'], set: { versioning: true } },
  { words: /\b(8[- ]bit|int8|fp8|quanti[sz]ed?|quanti[sz]ation)\b|quantisier\w*/i, on: ['open-weight-llm', 'llm-inference-server'], set: { precision: 'fp8' } },
  { words: /\b(4[- ]bit|int4|fp4)\b/i, on: ['open-weight-llm', 'llm-inference-server'], set: { precision: 'int4' } },
  { words: /\bcanary\b/i, on: ['serving'], set: { deployStrategy: 'canary' } },
  { words: /\bblue[-/ ]green\b/i, on: ['serving'], set: { deployStrategy: 'blue-green' } },
  { words: /\bimmutable\b|unveränderlich/i, on: ['audit-log', 'backup-service'], set: { immutable: true } },
]
