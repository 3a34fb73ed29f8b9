import type { ComponentKind } from '../component-kind.ts'

export const supplyChainSigning = {
  id: 'supply-chain-signing',
  name: 'Image and model signing',
  layer: 'orchestration-mlops',
  crossCutting: 'security',
  category: 'security-ops',
  alternatives: null,
  services: { aws: ['AWS Signer'], azure: ['Notation / Artifact Signing (Trusted Signing)'], gcp: ['Binary Authorization'], 'self-hosted': ['Sigstore Cosign, OpenSSF Model Signing'] },
  resources: { aws: ['aws_signer_signing_profile'], azure: ['azurerm_trusted_signing_account'], gcp: ['google_binary_authorization_policy', 'google_binary_authorization_attestor'] },
  charts: ['sigstore/policy-controller'],
  costDrivers: ['none'],
  connectsIn: ['ci-cd', 'key-management', 'model-registry'],
  connectsOut: ['container-registry', 'policy-engine'],
  accepts: ['image', 'model', 'key'],
  offers: ['image', 'control'],
  properties: ['attestations', 'slsa_level'],
  aliases: ['signing', 'Sigstore', 'cosign', 'provenance', 'SLSA', 'signed models'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts unchecked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
