import type { FrameworkId } from '#domain/design/requirements.ts'

/** What people call them. */
export const frameworkNames: Record<FrameworkId, string> = {
  gdpr: 'GDPR',
  ccpa: 'CCPA',
  hipaa: 'HIPAA',
  soc2: 'SOC 2',
  'iso-27001': 'ISO 27001',
  'iso-42001': 'ISO 42001',
  'nist-ai-rmf': 'NIST AI RMF',
  'nist-800-53': 'NIST 800-53',
  'eu-ai-act': 'EU AI Act',
  'pci-dss': 'PCI DSS',
  fedramp: 'FedRAMP',
}
