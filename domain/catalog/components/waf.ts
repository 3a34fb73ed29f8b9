import type { ComponentKind } from '../component-kind.ts'

export const waf = {
  id: 'waf',
  name: 'Web application firewall',
  layer: 'infrastructure',
  crossCutting: 'security',
  category: 'network',
  alternatives: null,
  services: { aws: ['AWS WAF'], azure: ['Azure Web Application Firewall'], gcp: ['Google Cloud Armor'], 'self-hosted': ['ModSecurity/Coraza, open-appsec'] },
  resources: { aws: ['aws_wafv2_web_acl', 'aws_wafv2_web_acl_association'], azure: ['azurerm_web_application_firewall_policy', 'azurerm_cdn_frontdoor_firewall_policy'], gcp: ['google_compute_security_policy'] },
  charts: [],
  costDrivers: ['ACL + rules', 'requests'],
  connectsIn: ['client-user', 'cdn', 'global-load-balancer'],
  connectsOut: ['load-balancer-l7', 'api-gateway', 'cdn'],
  accepts: ['http'],
  offers: ['http', 'telemetry'],
  properties: ['managed_rules', 'rate_limit', 'bot_control'],
  aliases: ['WAF', 'web application firewall', 'Cloud Armor', 'bot protection'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
