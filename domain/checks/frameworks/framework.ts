import type { FrameworkId } from '../../design/requirements.ts'

/** One control of a law or standard, and the checks that decide it. */
export type Control = {
  control: string
  title: string
  /** What in a design would show it. */
  evidence: string
  /** Codes of checks. */
  checks: readonly string[]
  decidability: 'design' | 'partial' | 'attestation'
  note?: string
}

export type Framework = { id: FrameworkId; title: string; checkedOn: string; controls: readonly Control[] }
