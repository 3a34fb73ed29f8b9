import type { ComponentKind } from '../component-kind.ts'

export const apiGateway = {
  id: 'api-gateway',
  name: 'API gateway',
  layer: 'application-serving',
  crossCutting: null,
  category: 'gateway',
  alternatives: null,
  services: { aws: ['Amazon API Gateway'], azure: ['Azure API Management'], gcp: ['Apigee / API Gateway'], 'self-hosted': ['Kong, Apache APISIX, Envoy Gateway'] },
  resources: { aws: ['aws_apigatewayv2_api', 'aws_api_gateway_rest_api'], azure: ['azurerm_api_management'], gcp: ['google_apigee_environment', 'google_api_gateway_gateway'] },
  charts: ['kong/kong', 'apisix/apisix'],
  costDrivers: ['requests', 'units'],
  connectsIn: ['waf', 'load-balancer-l7', 'web-app', 'mobile-client', 'client-user'],
  connectsOut: ['app-backend', 'serverless-function', 'realtime-inference-endpoint', 'llm-gateway', 'message-queue'],
  accepts: ['http'],
  offers: ['http', 'event', 'telemetry', 'llm'],
  properties: ['rate_limit', 'auth', 'quota', 'versioning'],
  aliases: ['API gateway', 'API Management', 'Apigee', 'Kong', 'REST API', 'public API', 'rate limiting', 'APIM', 'GraphQL'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts unchecked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
