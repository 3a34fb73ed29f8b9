/** What "the …" may stand for, once something of the kind has been named. */
export const nouns: Readonly<Record<string, readonly string[]>> = {
  'object-storage': ['bucket', 'buckets', 'blob container', 'container', 'storage'], 'search-index': ['index', 'search'], 'vector-database': ['index', 'vector store', 'store'],
  'foundation-model-api': ['model', 'llm'], 'open-weight-llm': ['model', 'llm'], 'llm-inference-server': ['server', 'model server'], kafka: ['topic', 'topics', 'broker', 'stream'], 'event-stream': ['stream', 'topic'],
  'message-queue': ['queue'], 'serverless-function': ['function', 'functions', 'lambda'], 'serverless-container': ['container', 'service', 'worker', 'workers'], 'virtual-machine': ['server', 'vm', 'instance', 'machine', 'box'],
  'relational-database': ['database', 'db'], 'nosql-database': ['database', 'db', 'table'], 'graph-database': ['graph', 'database'], 'kubernetes-cluster': ['cluster'], 'data-warehouse': ['warehouse'], 'data-lake': ['lake'],
  'in-memory-cache': ['cache'], 'model-registry': ['registry'], 'realtime-inference-endpoint': ['endpoint', 'model'], 'chat-ui': ['bot', 'chatbot', 'chat'], 'conversational-bot': ['bot', 'chatbot'], 'web-app': ['app', 'frontend', 'front end', 'site', 'website'],
  'app-backend': ['backend', 'service', 'api'], 'api-gateway': ['gateway', 'api'], 'stream-processor': ['job', 'processor'], 'spark-processing': ['job', 'cluster'], 'etl-service': ['job', 'pipeline'], 'ml-pipeline': ['pipeline'],
  'model-training-job': ['training', 'trainer', 'training job'], 'notebook-workspace': ['notebook', 'notebooks'], 'bi-dashboard': ['dashboard', 'report'], 'agent-orchestrator': ['agent', 'agents'], 'feature-store': ['store'], 'iot-broker': ['broker'],
}
