import type { ComponentKind } from '../component-kind.ts'

export const serverlessFunction = {
  id: 'serverless-function',
  name: 'Serverless function',
  layer: 'infrastructure',
  crossCutting: null,
  category: 'serverless',
  alternatives: 'app-compute',
  services: { aws: ['AWS Lambda'], azure: ['Azure Functions (Flex Consumption)'], gcp: ['Cloud Run functions'], 'self-hosted': ['OpenFaaS or Knative functions'] },
  resources: { aws: ['aws_lambda_function', 'aws_lambda_event_source_mapping'], azure: ['azurerm_function_app_flex_consumption', 'azurerm_linux_function_app'], gcp: ['google_cloudfunctions2_function'] },
  charts: ['openfaas/openfaas'],
  costDrivers: ['invocations', 'GB-s', 'provisioned concurrency'],
  connectsIn: ['api-gateway', 'event-bus', 'message-queue', 'object-storage', 'event-stream'],
  connectsOut: ['foundation-model-api', 'nosql-database', 'workflow-orchestrator', 'realtime-inference-endpoint'],
  accepts: ['http', 'event', 'stream', 'object'],
  offers: ['http', 'kv', 'event', 'telemetry', 'llm', 'sql'],
  properties: ['timeout', 'memory', 'concurrency', 'runtime'],
  aliases: ['Lambda', 'Azure Functions', 'cloud function', 'serverless', 'FaaS'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts unchecked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
