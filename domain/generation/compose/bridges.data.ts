/**
 * How parts that stand apart are joined where nothing else is said, best first; a pair is used when its ends are in different pieces of the
 * workload and a port fits. What is not listed is joined by what is typical and near.
 */
export const bridges: readonly (readonly [from: string, to: string])[] = [
  ['client-user', 'load-balancer-l7'], ['client-user', 'waf'], ['client-user', 'api-gateway'], ['client-user', 'llm-gateway'], ['client-user', 'web-app'], ['client-user', 'app-backend'],
  ['source-system', 'etl-service'], ['source-system', 'contact-center'], ['source-system', 'app-backend'], ['app-backend', 'source-system'],
  ['realtime-inference-endpoint', 'notification-service'], ['streaming-inference', 'notification-service'], ['edge-inference-runtime', 'notification-service'], ['stream-processor', 'notification-service'], ['event-bus', 'notification-service'],
  ['app-backend', 'notification-service'], ['batch-inference-job', 'notification-service'], ['edge-gateway', 'notification-service'], ['iot-broker', 'notification-service'],
  ['digital-twin-graph', 'bi-dashboard'], ['time-series-database', 'bi-dashboard'], ['olap-store', 'bi-dashboard'],
  ['ci-cd', 'serverless-function'], ['ci-cd', 'ml-pipeline'], ['ci-cd', 'serverless-container'], ['ci-cd', 'workflow-orchestrator'], ['ci-cd', 'app-backend'], ['container-registry', 'serverless-container'],
  ['async-inference-endpoint', 'vision-model'], ['serverless-function', 'vision-model'], ['app-backend', 'vision-model'], ['message-queue', 'vision-model'], ['vision-model', 'realtime-inference-endpoint'], ['vision-model', 'async-inference-endpoint'],
  ['feedback-store', 'llm-evaluation'], ['batch-inference-job', 'app-backend'], ['data-warehouse', 'app-backend'], ['nosql-database', 'app-backend'],
]
