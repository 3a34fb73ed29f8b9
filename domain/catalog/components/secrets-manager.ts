import type { ComponentKind } from '../component-kind.ts'

export const secretsManager = {
  id: 'secrets-manager',
  name: 'Secrets manager',
  layer: 'infrastructure',
  crossCutting: 'security',
  category: 'identity',
  alternatives: null,
  services: { aws: ['AWS Secrets Manager'], azure: ['Azure Key Vault (secrets)'], gcp: ['Secret Manager'], 'self-hosted': ['HashiCorp Vault, OpenBao', 'External Secrets Operator'] },
  resources: { aws: ['aws_secretsmanager_secret', 'aws_secretsmanager_secret_rotation'], azure: ['azurerm_key_vault', 'azurerm_key_vault_secret'], gcp: ['google_secret_manager_secret'] },
  charts: ['hashicorp/vault', 'openbao/openbao', 'external-secrets/external-secrets'],
  costDrivers: ['secrets', 'API calls'],
  connectsIn: ['key-management', 'iam'],
  connectsOut: ['app-backend', 'kubernetes-cluster', 'ci-cd'],
  accepts: ['authz', 'key'],
  offers: ['key', 'authz'],
  properties: ['rotation_days'],
  aliases: ['secrets', 'Vault', 'Key Vault', 'Secrets Manager', 'API keys', 'credentials', 'rotate keys'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts partly-checked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
