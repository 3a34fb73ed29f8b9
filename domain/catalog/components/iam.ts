import type { ComponentKind } from '../component-kind.ts'

export const iam = {
  id: 'iam',
  name: 'Identity and access management (workload)',
  layer: 'infrastructure',
  crossCutting: 'security',
  category: 'identity',
  alternatives: null,
  services: { aws: ['AWS IAM (roles, Pod Identity)'], azure: ['Microsoft Entra ID managed identities + Azure RBAC'], gcp: ['Cloud IAM + Workload Identity Federation'], 'self-hosted': ['SPIFFE/SPIRE, Kubernetes RBAC'] },
  resources: { aws: ['aws_iam_role', 'aws_iam_policy', 'aws_eks_pod_identity_association'], azure: ['azurerm_user_assigned_identity', 'azurerm_role_assignment'], gcp: ['google_service_account', 'google_project_iam_member', 'google_iam_workload_identity_pool'] },
  charts: ['spiffe/spire'],
  costDrivers: ['none'],
  connectsIn: ['identity-provider'],
  connectsOut: ['kubernetes-cluster', 'object-storage', 'realtime-inference-endpoint', 'model-training-job'],
  accepts: ['authz'],
  offers: ['authz', 'telemetry'],
  properties: ['least_privilege', 'short_lived', 'boundaries'],
  aliases: ['IAM', 'RBAC', 'roles', 'least privilege', 'workload identity', 'managed identity', 'service accounts', 'permissions', 'Berechtigungen'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts unchecked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
