import type { Law } from '../laws/laws.ts'
import type { Places } from '../places/regions.ts'
import type { Evidence } from '../reading.ts'

/** Whose data a law protects. */
const protects: Readonly<Record<string, string>> = {
  GDPR: 'EU',
  'EU AI Act': 'EU',
  CCPA: 'US-CA',
  HIPAA: 'US',
  LGPD: 'BR',
  PIPL: 'CN',
  APPI: 'JP',
  HDS: 'FR',
  FERPA: 'US',
  COPPA: 'US',
}

/** Where the people live whose data it is: where those who use it are, and whom a named law protects. */
export function subjectsOf(laws: readonly Law[], { users }: Places): readonly { code: string; evidence: Evidence }[] {
  const lawful = laws.flatMap(({ name, evidence }) => {
    const code = protects[name]
    return code === undefined ? [] : [{ code: /\buk\b/i.test(evidence.words) ? 'GB' : code, evidence }]
  })
  return [...users, ...lawful]
}
