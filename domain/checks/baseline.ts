import { z } from 'zod'
import { type Finding, severities } from '../design/finding.ts'
import type { Problem, Result } from '../design/problem.ts'
import type { Design } from '../design/schema.ts'
import type { CheckFacts } from './check-design.ts'
import { Facts } from './facts/facts.ts'
import { checks } from './index.ts'
import { judgements } from './run.ts'

const Entry = z.strictObject({
  code: z.string().max(100),
  /** `component:lake`, `connection:a-b`, `boundary:vpc` or `design`. */
  element: z.string().max(200),
  severity: z.enum(severities),
  status: z.enum(['fail', 'needs-input']),
  waived: z.boolean(),
  what: z.string().max(5000),
})

/** What was open, and what held, on one day; later checks are held against it. */
export const Baseline = z.strictObject({
  strataBaseline: z.literal(1),
  rulePack: z.string().max(100),
  day: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  open: z.array(Entry).max(200_000),
  /** `CODE element` of all that passed. */
  passed: z.array(z.string().max(320)).max(2_000_000),
})
export type Baseline = z.infer<typeof Baseline>

export const elementOf = ({ component, connection, boundary }: Pick<Finding, 'component' | 'connection' | 'boundary'>): string =>
  component !== null
    ? `component:${component}`
    : connection !== null
      ? `connection:${connection}`
      : boundary !== undefined
        ? `boundary:${boundary}`
        : 'design'

/** `CODE element` of everything that passes, in the order of the checks. */
function passing(design: Design, { sizing, bill, today, policies = [] }: CheckFacts): string[] {
  const facts = new Facts(design, { sizing, bill, today })
  return [...checks, ...policies].flatMap((check) =>
    judgements(check, facts).flatMap((each) => (each.outcome.is === 'pass' ? [`${check.code} ${elementOf(each)}`] : [])),
  )
}

/** Today's findings as a baseline for later ones. */
export const baselineOf = (design: Design, findings: readonly Finding[], facts: CheckFacts, rulePack: string): Baseline => ({
  strataBaseline: 1,
  rulePack,
  day: facts.today,
  open: findings.map((finding) => ({
    code: finding.code,
    element: elementOf(finding),
    severity: finding.severity,
    status: finding.status,
    waived: finding.waived,
    what: finding.what,
  })),
  passed: passing(design, facts),
})

export function readBaseline(text: string, at: string): Result<Baseline> {
  const problem = (message: string): Result<Baseline> => {
    const problems: Problem[] = [{ code: 'check/bad-baseline', at, message, hint: 'Write one with --write-baseline.' }]
    return { ok: false, problems }
  }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return problem('The baseline is not JSON.')
  }
  const parsed = Baseline.safeParse(value)
  if (parsed.success) return { ok: true, value: parsed.data }
  const [issue] = parsed.error.issues
  return problem(`The file is not a baseline: ${issue === undefined ? 'unknown reason' : `${issue.path.join('.')} ${issue.message}`}`)
}

type Entry = Baseline['open'][number]

export type Compared = {
  /** The findings, each with how it stands against the baseline. */
  findings: readonly Finding[]
  /** Was open and holds now. */
  resolved: readonly Entry[]
  /** Was open, and what it was about is no longer looked at: its element is gone, or the check does not apply. That mends nothing. */
  outOfScope: readonly Entry[]
}

/**
 * Today's findings against a baseline. New: it was not there. Still open: it was open then. Regressed: it held
 * then, or was accepted then and no longer is.
 */
export function compare(baseline: Baseline, design: Design, findings: readonly Finding[], facts: CheckFacts): Compared {
  const before = new Map(baseline.open.map((entry) => [`${entry.code} ${entry.element}`, entry]))
  const beforeByCode = Map.groupBy(baseline.open, ({ code }) => code)
  const held = new Set(baseline.passed)
  const now = new Set(findings.map((finding) => `${finding.code} ${elementOf(finding)}`))
  const nowByCode = new Set(findings.map(({ code }) => code))
  // Children are told under their parents, so the parent's key stands for them.
  for (const finding of findings) for (const code of finding.children ?? []) now.add(`${code} ${elementOf(finding)}`)
  const holds = new Set(passing(design, facts))
  const holdsByCode = new Set([...holds].map((key) => key.slice(0, key.indexOf(' '))))

  const standingOf = (finding: Finding): NonNullable<Finding['standing']> => {
    const element = elementOf(finding)
    const key = `${finding.code} ${element}`
    // What many elements fail alike is told once for the design, and by element once one of them is mended.
    const told = before.get(key) ?? before.get(`${finding.code} design`) ?? (element === 'design' ? beforeByCode.get(finding.code)?.[0] : undefined)
    if (told === undefined) return held.has(key) ? 'regressed' : 'new'
    if (told.waived && !finding.waived) return 'regressed'
    return told.status === 'needs-input' && finding.status === 'fail' ? 'new' : 'still-open'
  }
  const gone = baseline.open.filter(({ code, element }) => !now.has(`${code} ${element}`) && !(element === 'design' && nowByCode.has(code)))
  const isResolved = ({ code, element }: Entry) => holds.has(`${code} ${element}`) || (element === 'design' && holdsByCode.has(code))
  return {
    findings: findings.map((finding) => ({ ...finding, standing: standingOf(finding) })),
    resolved: gone.filter(isResolved),
    outOfScope: gone.filter((entry) => !isResolved(entry)),
  }
}
