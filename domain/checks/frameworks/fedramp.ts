import type { Framework } from './framework.ts'

export const fedramp: Framework = {
  id: 'fedramp',
  title: 'FedRAMP (notes)',
  checkedOn: '2026-11-24',
  controls: [
    { control: 'Boundary', title: 'Authorisation boundary diagram', evidence: 'Boundary group on the canvas; edges crossing it listed', checks: ['SEC-005', 'SEC-017'], decidability: 'design' },
    { control: 'Data-flow', title: 'Federal data and metadata flows', evidence: 'Edges with class and direction', checks: ['DATA-001'], decidability: 'design' },
    { control: 'SC-13', title: 'FIPS-validated cryptography', evidence: 'fips flag on stores and edges', checks: ['SEC-001', 'SEC-005'], decidability: 'partial', note: 'Needs module certificate numbers' },
    { control: 'SA-9(5)', title: 'Location of processing and storage', evidence: 'Regions within allowed set', checks: ['DATA-008', 'DATA-010'], decidability: 'design' },
    { control: 'AC/IA', title: 'Phishing-resistant MFA', evidence: 'mfa flag and type', checks: ['SEC-022'], decidability: 'partial' },
    { control: 'KSI-CNA', title: '20x: cloud native architecture', evidence: 'Segmentation, immutability, availability', checks: ['SEC-017', 'REL-001', 'OPS-014'], decidability: 'partial' },
    { control: 'KSI-SVC', title: '20x: service configuration', evidence: 'Encryption and secrets', checks: ['SEC-001', 'SEC-005', 'SEC-020'], decidability: 'partial' },
    { control: 'KSI-IAM', title: '20x: identity', evidence: 'Identity, MFA, least privilege', checks: ['SEC-009', 'SEC-011', 'SEC-022'], decidability: 'partial' },
    { control: 'KSI-MLA', title: '20x: monitoring, logging, auditing', evidence: 'Audit log and detection', checks: ['SEC-023', 'SEC-025', 'SEC-026'], decidability: 'partial' },
    { control: 'KSI-CMT', title: '20x: change management', evidence: 'CI/CD, IaC, immutability', checks: ['OPS-002', 'OPS-014'], decidability: 'partial' },
    { control: 'KSI-PIY', title: '20x: policy and inventory', evidence: 'Inventory export', checks: ['OPS-003', 'DATA-002'], decidability: 'partial' },
    { control: 'KSI-INR', title: '20x: incident response', evidence: 'Alert route, kill switch, detection', checks: ['OPS-011', 'RAI-012', 'SEC-026'], decidability: 'partial' },
    { control: 'KSI-RPL', title: '20x: recovery planning', evidence: 'RPO/RTO, backups', checks: ['REL-004', 'REL-005', 'REL-006'], decidability: 'partial' },
    { control: 'KSI-TPR', title: '20x: third-party resources', evidence: 'Third parties and provenance', checks: ['SEC-033', 'SEC-037', 'SEC-043'], decidability: 'partial' },
    { control: 'Machine-readable package', title: 'Structured submission', evidence: 'OSCAL component-definition and SSP export', checks: [], decidability: 'design', note: 'NTC-0009 (25 March 2026) narrowed full OSCAL to High (Class D), from annual assessments after 1 November 2027; lower classes use semi-structured text; DOCX and XLSX retired; final in the 2026 Consolidated Rules' },
  ],
}
