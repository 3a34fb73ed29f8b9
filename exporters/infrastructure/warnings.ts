import type { Assessment } from '#domain/assessment.ts'

export type Warning = { code: string; line: string; what: string; remedy: string }

/** Critical findings that stand. The code is written as designed and says so; it is never hardened in silence. */
export function criticalWarnings({ findings }: Assessment): readonly Warning[] {
  return findings
    .filter(({ severity, status, waived }) => severity === 'critical' && status === 'fail' && !waived)
    .map(({ code, what, remedy }) => ({ code, what, remedy, line: `WARNING ${code}: ${what} ${remedy}` }))
}
