import type { Because } from '../../design/schema.ts'
import type { Evidence } from '../read/reading.ts'
import { reason } from './brief.ts'
import type { RuleId } from './rules.data.ts'

/** A rule as a reason, with the words of the prompt that set it off where there are any. */
export const byRule = (rule: RuleId, evidence?: Evidence): Because[] => (evidence === undefined ? [{ rule }] : [reason(evidence), { rule }])
