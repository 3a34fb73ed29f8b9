import type { ComponentKind } from '../component-kind.ts'

export const certificateManager = {
  id: 'certificate-manager',
  name: 'Certificate management / private CA',
  layer: 'infrastructure',
  crossCutting: 'security',
  category: 'crypto',
  alternatives: null,
  services: { aws: ['AWS Certificate Manager', 'AWS Private CA'], azure: ['Azure Key Vault certificates'], gcp: ['Certificate Manager', 'CA Service'], 'self-hosted': ['cert-manager, step-ca'] },
  resources: { aws: ['aws_acm_certificate', 'aws_acmpca_certificate_authority'], azure: ['azurerm_key_vault_certificate'], gcp: ['google_certificate_manager_certificate', 'google_privateca_ca_pool'] },
  charts: ['jetstack/cert-manager'],
  costDrivers: ['certs', 'CA month'],
  connectsIn: ['key-management', 'hsm'],
  connectsOut: ['load-balancer-l7', 'kubernetes-ingress', 'iot-broker', 'service-mesh'],
  accepts: ['key'],
  offers: ['key'],
  properties: ['mtls', 'rotation'],
  aliases: ['TLS', 'certificates', 'mTLS', 'PKI', 'cert-manager', 'X.509', 'HTTPS'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts unchecked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
