import type { FrameworkId } from '../../design/requirements.ts'

/** How people write the frameworks, to quote them. */
export const frameworkWords: Readonly<Record<FrameworkId, RegExp>> = {
  gdpr: /gdpr|dsgvo|rgpd|datenschutz-grundverordnung|一般データ保護規則/iu,
  ccpa: /ccpa|cpra/iu,
  hipaa: /hipaa/iu,
  soc2: /soc ?-?2/iu,
  'iso-27001': /iso(?:\/iec)? ?-?27001/iu,
  'iso-42001': /iso(?:\/iec)? ?-?42001/iu,
  'nist-ai-rmf': /nist ai(?: rmf)?|ai rmf/iu,
  'nist-800-53': /(?:nist )?(?:sp )?800-53/iu,
  'eu-ai-act': /(?:eu )?ai act|ki-verordnung|ki-gesetz|reglamento (?:europeo )?de ia|loi (?:europ[eé]enne )?sur l'ia/iu,
  'pci-dss': /pci(?:[- ]?dss)?/iu,
  fedramp: /fed ?ramp/iu,
}
