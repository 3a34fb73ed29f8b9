import { z } from 'zod'
import { pillars, severities } from '../../design/finding.ts'

const expression = z.string().min(1).max(2000)

/** A team's own check, as it stands in a file beside the design. */
export const Policy = z.strictObject({
  /** Its code in reports; a prefix of its own keeps it apart from ours. */
  id: z.string().regex(/^[A-Za-z][A-Za-z0-9._-]{0,59}$/, 'An id is letters, digits, dots and dashes, and begins with a letter.'),
  title: z.string().min(1).max(200),
  severity: z.enum(severities),
  pillar: z.enum(pillars).default('operations'),
  for: z.enum(['component', 'connection', 'boundary', 'design']),
  /** CEL: which of them it looks at; absent = all. */
  when: expression.optional(),
  /** CEL: what must hold. */
  assert: expression,
  /** The question to ask where a setting it reads was never said. */
  ask: z.string().max(500).optional(),
  why: z.string().max(500).optional(),
  remedy: z.string().min(1).max(500),
  references: z.array(z.string().max(200)).max(50).default([]),
  /** Settings that mend it, on the element that fails; for a design: requirements by their path. */
  fix: z.record(z.string(), z.union([z.string().max(2000), z.number(), z.boolean(), z.array(z.string().max(2000)).max(200)])).optional(),
})
export type Policy = z.infer<typeof Policy>

/** A file holds one policy, or a list of them. */
export const PolicyFile = z.union([z.array(Policy).max(500), Policy.transform((one) => [one])])
