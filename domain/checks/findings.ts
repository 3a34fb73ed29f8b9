import type { Edit } from '../design/edit.ts'
import type { Finding } from '../design/finding.ts'
import { type Judgement, together } from './run.ts'

const key = ({ component, connection, boundary }: Pick<Finding, 'component' | 'connection' | 'boundary'>) => component ?? connection ?? boundary ?? ''

/** What the judgements come to: failures and open questions, said once where many say the same. */
export function findingsOf(judged: readonly Judgement[]): Finding[] {
  const alike = failingTogether(judged)
  const found = judged.flatMap((judgement) => (alike.has(judgement.check.code) ? [] : (findingOf(judgement) ?? [])))
  return folded(askedOnce([...found, ...alike.values()]), judged)
}

/** Checks that every one of many elements fails alike, each as one finding about the design. */
function failingTogether(judged: readonly Judgement[]): ReadonlyMap<string, Finding> {
  const told = new Map<string, Finding>()
  for (const [check, group] of Map.groupBy(judged, (judgement) => judgement.check)) {
    const [first] = group
    if (check.together === undefined || first === undefined || group.length < 4 || !group.every(({ outcome }) => outcome.is === 'fail')) continue
    const finding = findingOf(first)
    if (finding !== undefined)
      told.set(check.code, {
        ...finding,
        component: null,
        connection: null,
        what: check.together(group.length),
        ...mending(together(group)),
      })
  }
  return told
}

const mending = (fix: readonly Edit[]): Pick<Finding, 'fixable' | 'fix'> => (fix.length === 0 ? { fixable: false } : { fixable: true, fix })

function findingOf(judgement: Judgement): Finding | undefined {
  const { check, component, connection, boundary, outcome } = judgement
  const facts = {
    code: check.code,
    check: check.id,
    pillar: check.pillar,
    component,
    connection,
    ...(boundary === undefined ? {} : { boundary }),
    why: check.why,
    references: check.references,
    waived: false,
  }
  switch (outcome.is) {
    case 'fail':
      return {
        ...facts,
        severity: outcome.severity ?? judgement.severity(),
        status: 'fail',
        what: outcome.what,
        remedy: outcome.remedy ?? check.remedy,
        ...mending(judgement.fix()),
      }
    case 'needs-input': {
      const { on, id, setting, question } = outcome.ask
      return {
        ...facts,
        severity: judgement.severity(),
        status: 'needs-input',
        what: question,
        remedy: `Say ${setting}${on === 'requirement' ? ' in the requirements' : ''}.`,
        fixable: false,
        asks: { on, id, setting },
      }
    }
    case 'pass':
    case 'not-applicable':
    case 'not-evaluated':
      return undefined
  }
}

/** A question that a check asks for several elements is one finding: on what is asked about, or on the design. */
function askedOnce(findings: readonly Finding[]): Finding[] {
  const first = new Map<string, Finding>()
  return findings.flatMap((finding) => {
    const { asks } = finding
    if (asks === undefined) return [finding]
    const question = `${finding.code} ${asks.on} ${asks.id ?? ''} ${asks.setting}`
    const before = first.get(question)
    if (before === undefined) {
      first.set(question, finding)
      return [finding]
    }
    before.component = asks.on === 'component' ? (asks.id as Finding['component']) : null
    before.connection = asks.on === 'connection' ? (asks.id as Finding['connection']) : null
    return []
  })
}

/** Children go under the parent that fails on the same element, or on the design as a whole. */
function folded(findings: readonly Finding[], judged: readonly Judgement[]): Finding[] {
  const parents = new Map<string, readonly string[]>()
  for (const { check } of judged) if (check.foldedInto !== undefined) parents.set(check.code, check.foldedInto)
  if (parents.size === 0) return [...findings]
  const byElement = new Map<string, Finding>(findings.map((finding) => [`${finding.code} ${key(finding)}`, finding]))
  return findings.filter((finding) => {
    for (const code of parents.get(finding.code) ?? []) {
      const parent = byElement.get(`${code} ${key(finding)}`) ?? byElement.get(`${code} `)
      if (parent === undefined || (parent.status === 'needs-input' && finding.status === 'fail')) continue
      parent.children = [...new Set([...(parent.children ?? []), finding.code])].sort()
      return false
    }
    return true
  })
}

/** Policies that cannot be evaluated, each told once. */
export function faultsOf(judged: readonly Judgement[]): Finding[] {
  const faults = new Map<string, Finding>()
  for (const { check, outcome } of judged)
    if (outcome.is === 'not-evaluated' && outcome.fault === true && !faults.has(check.code))
      faults.set(check.code, {
        code: 'POLICY',
        check: 'policy-can-be-evaluated',
        pillar: 'operations',
        severity: 'high',
        status: 'fail',
        component: null,
        connection: null,
        what: outcome.why,
        why: 'A policy that cannot be evaluated protects nothing, although someone believes it does.',
        remedy: `Mend the expressions of ${check.code}, or take the policy away.`,
        references: [],
        fixable: false,
        waived: false,
      })
  return [...faults.values()]
}
