/** What people call a whole family of kinds, and its kinds: the first row that a design has something of is meant. */
export const commonNouns: readonly { words: RegExp; kinds: readonly (readonly string[])[] }[] = [
  {
    words: /\b(?:data ?bases?|dbs?|datenbank(?:en)?|bases? de datos|bases? de données|bdd)\b|数据库|データベース/iu,
    kinds: [['relational-database', 'nosql-database'], ['graph-database', 'time-series-database', 'olap-store', 'vector-database', 'health-data-store']],
  },
  {
    words: /\b(?:(?:language )?models?|llms?|sprachmodelle?|(?:sprach)?modell|modelos?(?: de lenguaje)?|modèles?(?: de langage)?)\b|大模型|语言模型|言語モデル|模型|モデル/iu,
    kinds: [
      ['foundation-model-api', 'open-weight-llm'],
      ['vision-language-model', 'tabular-ml-model', 'vision-model', 'recommender-model', 'ranking-model', 'forecasting-model', 'anomaly-detection-model', 'nlp-model', 'image-generation-model', 'gnn-model', 'rl-policy'],
    ],
  },
  {
    words: /\b(?:(?:inference|model|serving|llm) ?(?:servers?|services?)|inferenz(?:-?server|dienst)?|servidor(?:es)? (?:de inferencia|del modelo)|serveurs? d'inférence)\b|推理(?:服务器?|服務)|推論(?:サーバー?|サービス)/iu,
    kinds: [['llm-inference-server', 'triton-inference-server'], ['realtime-inference-endpoint', 'streaming-inference', 'async-inference-endpoint', 'edge-inference-runtime']],
  },
  {
    words: /\b(?:endpoints?|endpunkte?|puntos? de inferencia|points? d'inférence)\b|端点|エンドポイント/iu,
    kinds: [['realtime-inference-endpoint', 'async-inference-endpoint', 'streaming-inference', 'serverless-inference-endpoint'], ['llm-inference-server', 'triton-inference-server']],
  },
  {
    words: /\b(?:gpus?|gpu (?:pool|nodes?|machines?|servers?)|grafikkarten|accelerators?)\b|显卡|GPU/iu,
    kinds: [['gpu-inference-pool', 'gpu-training-cluster', 'bare-metal-gpu-server', 'ai-accelerator-pool'], ['llm-inference-server', 'triton-inference-server']],
  },
  { words: /\b(?:training|trainings?|entrenamiento|entra[iî]nement)\b|训练|学習|トレーニング/iu, kinds: [['model-training-job', 'fine-tuning-job', 'distributed-training'], ['gpu-training-cluster']] },
  { words: /\b(?:gateways?|pasarelas?|passerelles?)\b|网关|ゲートウェイ/iu, kinds: [['api-gateway'], ['llm-gateway', 'inference-gateway'], ['edge-gateway', 'tool-gateway', 'kubernetes-ingress']] },
  { words: /\b(?:queues?|warteschlangen?|colas?|files? d'attente)\b|队列|キュー/iu, kinds: [['message-queue'], ['event-bus', 'event-stream', 'kafka']] },
  { words: /\b(?:streams?|event (?:bus|log|hub)|message bus|broker|datenstrom|strom|flujo|flux)\b|消息总线|事件流|ストリーム/iu, kinds: [['event-stream', 'kafka'], ['event-bus', 'message-queue', 'iot-broker'], ['stream-processor']] },
  { words: /\b(?:caches?|cachés?|zwischenspeicher)\b|缓存|キャッシュ/iu, kinds: [['in-memory-cache'], ['semantic-cache'], ['dataset-cache']] },
  { words: /\b(?:firewalls?|cortafuegos|pare-feux?)\b|防火墙|ファイアウォール/iu, kinds: [['waf', 'network-firewall']] },
  { words: /\b(?:load[- ]?balancers?|lastverteiler|balanceador(?:es)?|répartiteurs?)\b|负载均衡器?|ロードバランサー?/iu, kinds: [['load-balancer-l7', 'load-balancer-l4', 'global-load-balancer']] },
  { words: /\b(?:back-?ends?|servers?|api servers?|anwendung|app|application|aplicación)\b|后端|バックエンド/iu, kinds: [['app-backend'], ['serverless-container', 'serverless-function', 'search-api']] },
  { words: /\b(?:front-?ends?|uis?|user interface|website|web ?site|portal|oberfläche|interfaz|interface|site web)\b|前端|フロントエンド|画面/iu, kinds: [['web-app', 'chat-ui'], ['mobile-client']] },
  { words: /\b(?:storage|stores?|speicher|almacenamiento|stockage|buckets?|files?|dateien)\b|存储|ストレージ/iu, kinds: [['object-storage', 'data-lake'], ['file-storage', 'parallel-file-system', 'block-storage', 'archive-storage']] },
  { words: /\b(?:clusters?|kubernetes|k8s)\b|集群|クラスター?/iu, kinds: [['kubernetes-cluster', 'edge-k8s'], ['gpu-training-cluster', 'ray-cluster']] },
  { words: /\b(?:monitoring|überwachung|monitorización|surveillance|supervision)\b|监控|監視/iu, kinds: [['metrics-monitoring'], ['model-monitoring', 'llm-observability']] },
  { words: /\b(?:registry|registries|register|registro|registre)\b|注册表|レジストリ/iu, kinds: [['model-registry'], ['container-registry'], ['schema-registry']] },
  { words: /\b(?:users?|customers?|nutzer|benutzer|kunden|usuarios?|clientes?|utilisateurs?|clients?)\b|用户|ユーザー/iu, kinds: [['client-user', 'mobile-client']] },
  { words: /\b(?:dashboards?|boards?|tableros?|cuadros? de mando|tableaux? de bord)\b|看板|仪表板|ダッシュボード/iu, kinds: [['dashboards', 'bi-dashboard']] },
  { words: /\b(?:functions?|lambdas?|funktion(?:en)?|función|funciones|fonctions?)\b|函数|関数/iu, kinds: [['serverless-function']] },
  { words: /\b(?:cameras?|kameras?|cámaras?|caméras?)\b|摄像头|カメラ/iu, kinds: [['camera']] },
  { words: /\b(?:sensors?|sensoren|sensores|capteurs?)\b|传感器|センサー/iu, kinds: [['iot-sensor']] },
  { words: /\b(?:workflows?|orchestrat(?:or|ion)|ablauf|flujo de trabajo|orquestador)\b|工作流|ワークフロー/iu, kinds: [['workflow-orchestrator', 'ml-pipeline'], ['agent-orchestrator', 'rag-orchestrator']] },
  { words: /\b(?:vpn|tunnel|túnel|private line|standleitung)\b|专线|専用線/iu, kinds: [['site-to-site-vpn', 'dedicated-interconnect']] },
  { words: /\b(?:search|suche|búsqueda|recherche)\b|搜索|検索/iu, kinds: [['search-index', 'search-api'], ['vector-database']] },
]
