import { ccpa } from './ccpa.ts'
import { euAiAct } from './eu-ai-act.ts'
import { fedramp } from './fedramp.ts'
import type { Framework } from './framework.ts'
import { gdpr } from './gdpr.ts'
import { hipaa } from './hipaa.ts'
import { iso27001 } from './iso-27001.ts'
import { iso42001 } from './iso-42001.ts'
import { nist80053 } from './nist-800-53.ts'
import { nistAiRmf } from './nist-ai-rmf.ts'
import { pciDss } from './pci-dss.ts'
import { soc2 } from './soc2.ts'

/** All frameworks, privacy laws first. */
export const frameworks: readonly Framework[] = [gdpr, ccpa, hipaa, pciDss, soc2, iso27001, iso42001, nist80053, nistAiRmf, euAiAct, fedramp]
