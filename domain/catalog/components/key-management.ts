import type { ComponentKind } from '../component-kind.ts'

export const keyManagement = {
  id: 'key-management',
  name: 'Key management (KMS / CMK)',
  layer: 'infrastructure',
  crossCutting: 'security',
  category: 'crypto',
  alternatives: null,
  services: { aws: ['AWS KMS'], azure: ['Azure Key Vault / Managed HSM keys'], gcp: ['Cloud KMS (CMEK, Autokey)'], 'self-hosted': ['Vault Transit, OpenBao'] },
  resources: { aws: ['aws_kms_key', 'aws_kms_alias'], azure: ['azurerm_key_vault_key'], gcp: ['google_kms_key_ring', 'google_kms_crypto_key'] },
  charts: ['hashicorp/vault'],
  costDrivers: ['keys', 'requests'],
  connectsIn: ['hsm', 'iam'],
  connectsOut: ['object-storage', 'relational-database', 'data-lake', 'block-storage', 'secrets-manager'],
  accepts: ['authz', 'key'],
  offers: ['key'],
  properties: ['rotation', 'cmk', 'multi_region'],
  aliases: ['KMS', 'encryption', 'CMK', 'CMEK', 'BYOK', 'encrypt at rest', 'customer-managed keys', 'Verschlüsselung', 'cifrado', '加密'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts unchecked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
