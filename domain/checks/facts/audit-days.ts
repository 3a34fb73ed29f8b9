import type { Facts } from './facts.ts'
import { highRisk, underFramework } from './criticality.ts'

/** Days an audit log must be kept: PCI DSS 10.5.1 a year; EU AI Act Art. 19 and 26(6) six months for high risk. 0 = none of them applies. */
export const requiredAuditDays = (facts: Facts): number =>
  Math.max(underFramework(facts, 'pci-dss') ? 365 : 0, underFramework(facts, 'eu-ai-act') && highRisk(facts) ? 183 : 0)

/** A period that no framework here finds too short. */
export const auditDays = (facts: Facts): number => Math.max(365, requiredAuditDays(facts))
