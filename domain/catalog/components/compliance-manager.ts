import type { ComponentKind } from '../component-kind.ts'

export const complianceManager = {
  id: 'compliance-manager',
  name: 'Compliance evidence and reporting',
  layer: 'orchestration-mlops',
  crossCutting: 'security',
  category: 'audit',
  alternatives: null,
  services: { aws: ['AWS Audit Manager', 'AWS Artifact'], azure: ['Microsoft Purview Compliance Manager', 'Defender regulatory compliance'], gcp: ['Assured Workloads', 'Compliance Manager (SCC)'], 'self-hosted': ['OpenSCAP, Comply (OSCAL tooling)'] },
  resources: { aws: ['aws_auditmanager_assessment'], azure: ['azurerm_security_center_assessment_policy'], gcp: ['google_assured_workloads_workload'] },
  charts: [],
  costDrivers: ['assessments'],
  connectsIn: ['policy-engine', 'audit-log', 'model-governance'],
  connectsOut: ['bi-dashboard'],
  accepts: ['telemetry', 'control', 'object'],
  offers: ['object'],
  properties: ['frameworks', 'evidence_auto'],
  aliases: ['compliance', 'HIPAA', 'GDPR', 'DSGVO', 'RGPD', 'PCI DSS', 'SOC 2', 'ISO 27001', 'FedRAMP', 'HITRUST', 'NIS2', 'DORA', 'EU AI Act', 'CCPA', '個人情報保護', '等保', 'LGPD', 'PIPL'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
