import type { ComponentKind } from '../component-kind.ts'

export const webApp = {
  id: 'web-app',
  name: 'Web application frontend',
  layer: 'application-serving',
  crossCutting: null,
  category: 'application',
  alternatives: null,
  services: { aws: ['AWS Amplify Hosting', 'S3 + CloudFront'], azure: ['Azure Static Web Apps', 'App Service'], gcp: ['Firebase Hosting', 'Cloud Run'], 'self-hosted': ['Next.js on Kubernetes'] },
  resources: { aws: ['aws_amplify_app', 'aws_s3_bucket_website_configuration'], azure: ['azurerm_static_web_app', 'azurerm_linux_web_app'], gcp: ['google_firebase_hosting_site', 'google_cloud_run_v2_service'] },
  charts: [],
  costDrivers: ['requests', 'GB'],
  connectsIn: ['client-user', 'cdn', 'load-balancer-l7'],
  connectsOut: ['api-gateway', 'app-backend', 'realtime-messaging'],
  accepts: ['http', 'object', 'kv', 'event'],
  offers: ['http', 'event'],
  properties: ['framework', 'auth'],
  aliases: ['web app', 'frontend', 'portal', 'UI', 'React app', 'website', 'dashboard app', 'Streamlit'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
