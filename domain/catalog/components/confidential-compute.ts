import type { ComponentKind } from '../component-kind.ts'

export const confidentialCompute = {
  id: 'confidential-compute',
  name: 'Confidential computing',
  layer: 'infrastructure',
  crossCutting: 'security',
  category: 'compute',
  alternatives: null,
  services: { aws: ['AWS Nitro Enclaves', 'EC2 SEV-SNP'], azure: ['Azure confidential VMs (SEV-SNP/TDX, H100 CC)'], gcp: ['Confidential VMs / Confidential Space'], 'self-hosted': ['SEV-SNP/TDX hosts with Confidential Containers'] },
  resources: { aws: ['aws_instance'], azure: ['azurerm_linux_virtual_machine', 'azurerm_confidential_ledger'], gcp: ['google_compute_instance'] },
  charts: [],
  costDrivers: ['CC SKU premium'],
  connectsIn: ['key-management'],
  connectsOut: ['model-training-job', 'realtime-inference-endpoint', 'federated-learning-server'],
  accepts: ['key', 'compute'],
  offers: ['compute'],
  properties: ['tee_type', 'attestation'],
  aliases: ['confidential computing', 'enclave', 'TEE', 'Nitro Enclaves', 'SGX', 'TDX'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
