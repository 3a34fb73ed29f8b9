import type { ComponentKind } from '../component-kind.ts'

export const iacProvisioner = {
  id: 'iac-provisioner',
  name: 'Infrastructure as code',
  layer: 'orchestration-mlops',
  crossCutting: null,
  category: 'devops',
  alternatives: null,
  services: { aws: ['AWS CloudFormation / Terraform'], azure: ['Bicep / Terraform'], gcp: ['Infrastructure Manager / Terraform'], 'self-hosted': ['OpenTofu, Terraform, Crossplane, Ansible'] },
  resources: { aws: ['aws_cloudformation_stack'], azure: ['azurerm_resource_group'], gcp: ['google_project_service'] },
  charts: ['crossplane-stable/crossplane'],
  costDrivers: ['none'],
  connectsIn: ['ci-cd', 'source-repo'],
  connectsOut: ['kubernetes-cluster', 'vpc', 'policy-engine'],
  accepts: ['code'],
  offers: ['control'],
  properties: ['state_backend', 'drift_detection'],
  aliases: ['Terraform', 'OpenTofu', 'IaC', 'CloudFormation', 'Bicep', 'Pulumi', 'Ansible', 'infrastructure as code'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts unchecked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
