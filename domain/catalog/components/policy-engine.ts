import type { ComponentKind } from '../component-kind.ts'

export const policyEngine = {
  id: 'policy-engine',
  name: 'Policy engine / guardrails as code',
  layer: 'orchestration-mlops',
  crossCutting: 'security',
  category: 'security-ops',
  alternatives: null,
  services: { aws: ['AWS Config', 'SCPs', 'Kyverno on EKS'], azure: ['Azure Policy (incl. AKS)'], gcp: ['Organization Policy', 'Policy Controller'], 'self-hosted': ['Kyverno, OPA Gatekeeper'] },
  resources: { aws: ['aws_config_config_rule', 'aws_organizations_policy'], azure: ['azurerm_policy_definition', 'azurerm_subscription_policy_assignment'], gcp: ['google_org_policy_policy', 'google_gke_hub_feature'] },
  charts: ['kyverno/kyverno', 'gatekeeper/gatekeeper'],
  costDrivers: ['rules evaluated'],
  connectsIn: ['iac-provisioner', 'vulnerability-scanner'],
  connectsOut: ['kubernetes-cluster', 'compliance-manager'],
  accepts: ['code', 'telemetry', 'control'],
  offers: ['control', 'telemetry'],
  properties: ['deny_rules', 'regions_allowed'],
  aliases: ['policy as code', 'OPA', 'Kyverno', 'Azure Policy', 'SCP', 'guardrails for cloud', 'region restriction'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts unchecked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
