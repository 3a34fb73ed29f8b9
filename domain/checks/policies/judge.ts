import type { Edit } from '../../design/edit.ts'
import type { Boundary, Component, Connection, Design } from '../../design/schema.ts'
import { settingDefinition } from '../../design/settings/vocabulary.ts'
import type { Check } from '../check.ts'
import { need, set, setOn } from '../edits/set.ts'
import type { Facts } from '../facts/facts.ts'
import { askRequirement, askSetting } from '../facts/said.ts'
import { fail, faulty, needsInput, type Outcome, pass } from '../outcome.ts'
import type { Ask } from '../ternary.ts'
import { type Answer, type Expression, type Meter, mostSteps, mostStepsTogether } from './expression.ts'
import type { Policy } from './policy.ts'
import { viewOf, world } from './views.ts'

type Element = Component | Connection | Boundary

/** Shared by all policies that look at a design. */
const mostTogether = (): Meter['together'] => ({ left: mostStepsTogether })

/** A policy as a check like ours: the same outcomes, listed and reported alike. */
export function checkOf(policy: Policy, when: Expression | undefined, assert: Expression): Check {
  const header = {
    id: policy.id,
    code: policy.id,
    title: policy.title,
    pillar: policy.pillar,
    layer: 'Own policy',
    severity: policy.severity,
    severityWhen: '',
    condition: policy.assert,
    remedy: policy.remedy,
    fixClass: policy.fix === undefined ? ('manual' as const) : ('confirm' as const),
    why: policy.why ?? policy.title,
    references: policy.references,
  }
  const meter = (facts: Facts): Meter => facts.once(header, () => ({ left: mostSteps, together: facts.once(mostTogether, mostTogether) }))
  const ask = (expression: Expression, facts: Facts, subject: object): Answer => expression.ask({ ...world(facts), ...subject }, meter(facts))
  const applies = (facts: Facts, subject: object): boolean => when === undefined || ask(when, facts, subject) !== false
  const judge = (facts: Facts, subject: object, element: Element | undefined, called: string): Outcome => {
    const scope = when === undefined ? true : ask(when, facts, subject)
    const held = ask(assert, facts, subject)
    if (held === true && typeof scope === 'boolean') return pass
    const open = [scope, held].find((each) => typeof each === 'object')
    if (open === undefined) return fail(`${called}: ${policy.title}.`)
    return 'fault' in open ? faulty(`The policy ${policy.id} cannot be evaluated: ${open.fault}.`) : needsInput(question(open.missing, element))
  }
  const question = (missing: string, element: Element | undefined): Ask => {
    const own = element === undefined ? askRequirement(missing) : askSetting(element, missing)
    return policy.ask === undefined ? own : { ...own, question: policy.ask }
  }
  const fixes = Object.entries(policy.fix ?? {})
  switch (policy.for) {
    case 'component': {
      const subject = (facts: Facts, { id }: Component) => ({ component: viewOf(facts, 'component', id) })
      return {
        ...header,
        on: 'component',
        examines: (facts) => facts.design.components.filter((each) => applies(facts, subject(facts, each))),
        judge: (each, facts) => judge(facts, subject(facts, each), each, `"${each.name}"`),
        ...(fixes.length === 0 ? {} : { fix: (each: Component): Edit[] => fixes.map(([key, value]) => set(each, key, value)) }),
      }
    }
    case 'connection': {
      const subject = (facts: Facts, { id }: Connection) => ({ connection: viewOf(facts, 'connection', id) })
      return {
        ...header,
        on: 'connection',
        examines: (facts) => facts.design.connections.filter((each) => applies(facts, subject(facts, each))),
        judge: (each, facts) => judge(facts, subject(facts, each), each, `The connection ${each.id}`),
        ...(fixes.length === 0 ? {} : { fix: (each: Connection): Edit[] => fixes.map(([key, value]) => setOn(each, key, value)) }),
      }
    }
    case 'boundary': {
      const subject = (facts: Facts, { id }: Boundary) => ({ boundary: viewOf(facts, 'boundary', id) })
      return {
        ...header,
        on: 'boundary',
        examines: (facts) => facts.design.boundaries.filter((each) => applies(facts, subject(facts, each))),
        judge: (each, facts) => judge(facts, subject(facts, each), each, `The boundary "${each.name ?? each.id}"`),
        ...(fixes.length === 0
          ? {}
          : {
              fix: (each: Boundary): Edit[] => fixes.map(([setting, value]) => ({ kind: 'configure-boundary', boundary: each.id, setting, value })),
            }),
      }
    }
    case 'design':
      return {
        ...header,
        on: 'design',
        examines: (facts) => (applies(facts, {}) ? [facts.design] : []),
        judge: (design, facts) => judge(facts, {}, undefined, `"${design.name}"`),
        ...(fixes.length === 0 ? {} : { fix: (_design: Design): Edit[] => fixes.map(([at, value]) => need(at, value)) }),
      }
  }
}

/** Settings of a fix that the element does not have. */
export const unknownFixes = (policy: Policy): readonly string[] =>
  policy.for === 'design'
    ? []
    : Object.keys(policy.fix ?? {}).filter((key) => settingDefinition(policy.for === 'design' ? 'component' : policy.for, key) === undefined)
