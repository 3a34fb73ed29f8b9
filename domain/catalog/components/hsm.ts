import type { ComponentKind } from '../component-kind.ts'

export const hsm = {
  id: 'hsm',
  name: 'Hardware security module',
  layer: 'infrastructure',
  crossCutting: 'security',
  category: 'crypto',
  alternatives: null,
  services: { aws: ['AWS CloudHSM', 'KMS external key store'], azure: ['Azure Key Vault Managed HSM'], gcp: ['Cloud HSM', 'Cloud EKM'], 'self-hosted': ['Thales Luna, Utimaco, YubiHSM'] },
  resources: { aws: ['aws_cloudhsm_v2_cluster', 'aws_cloudhsm_v2_hsm'], azure: ['azurerm_key_vault_managed_hardware_security_module'], gcp: ['google_kms_ekm_connection'] },
  charts: [],
  costDrivers: ['HSM hours'],
  connectsIn: [],
  connectsOut: ['key-management', 'certificate-manager'],
  accepts: [],
  offers: ['key'],
  properties: ['fips_140_level', 'hyok'],
  aliases: ['HSM', 'FIPS 140', 'HYOK', 'external key', 'hold your own key', 'PCI PIN'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
