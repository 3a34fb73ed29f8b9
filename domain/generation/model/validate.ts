import { kindOf, portsBetween } from '../../catalog/catalog.ts'
import { circlesOf } from '../../checks/facts/circles.ts'
import type { Finding } from '../../design/finding.ts'
import { ambientPorts, flowOf } from '../../design/ports.ts'
import type { Problem } from '../../design/problem.ts'
import type { Connection, Design } from '../../design/schema.ts'
import { measure } from '../measure.ts'
import { problem } from './problem.ts'
import { limits } from './limits.data.ts'
import type { Session } from './session.ts'

/** What is wrong with the design as it is now that was not wrong with the draft: loose ends, circles, critical findings. */
export function validate(session: Pick<Session, 'draft' | 'now' | 'wish' | 'grave'>): Problem[] {
  const { draft, now } = session
  return [...loose(draft, now), ...misfitting(draft, now), ...circular(draft, now), ...critical(session, now)].slice(0, limits.problems)
}

/** Ids of components without any connection. */
export function alone(design: Design): ReadonlySet<string> {
  const joined = new Set<string>(design.connections.flatMap(({ from, to }) => [from, to]))
  return new Set(design.components.flatMap(({ id }) => (joined.has(id) ? [] : [id])))
}

function loose(draft: Design, now: Design): Problem[] {
  const before = alone(draft)
  return [...alone(now)].flatMap((id) => {
    const kind = kindOf(now.components.find((each) => each.id === id)?.kind ?? '')
    if (before.has(id)) return []
    const usual = [...(kind?.connectsIn ?? []), ...(kind?.connectsOut ?? [])].slice(0, 8).join(', ')
    return [problem('loose', id, `"${id}" is connected to nothing.`, usual === '' ? 'Connect it.' : `Connect it; its usual neighbours: ${usual}.`)]
  })
}

/** Connections whose ends do not know what they carry, since an end is new or of another kind now. */
export function misfits(draft: Design, now: Design): Connection[] {
  const kinds = (design: Design) => new Map<string, string>(design.components.map(({ id, kind }) => [id, kind]))
  const [were, are] = [kinds(draft), kinds(now)]
  const old = new Map<string, Connection>(draft.connections.map((each) => [each.id, each]))
  return now.connections.filter(({ id, from, to, carries }) => {
    const same = old.get(id)?.carries === carries && were.get(from) === are.get(from) && were.get(to) === are.get(to)
    return !same && !portsBetween(are.get(from) ?? '', are.get(to) ?? '').includes(carries)
  })
}

const misfitting = (draft: Design, now: Design): Problem[] =>
  misfits(draft, now).map(({ id, from, to, carries }) =>
    problem('ports', id, `The connection from "${from}" to "${to}" cannot carry ${carries} any more.`, 'Take it away and connect what fits.'),
  )

/** What was learnt or reported flows back on purpose. */
const feedback: ReadonlySet<string> = new Set([
  'model-monitoring',
  'human-review',
  'data-labeling',
  'feedback-store',
  'retraining-trigger',
  'model-registry',
])

/** Connections that are new since the draft and close a circle of requests, events or data. */
export function closingCircles(draft: Design, now: Design): Connection[] {
  const old = new Set<string>(draft.connections.map(({ id }) => id))
  if (now.connections.every(({ id }) => old.has(id))) return []
  const returns = new Set<string>(now.components.filter(({ kind }) => feedback.has(kind)).map(({ id }) => id))
  const flows = now.connections.filter(
    (each) =>
      !ambientPorts.has(each.carries) && ['request', 'data', 'event'].includes(flowOf(each)) && !returns.has(each.from) && !returns.has(each.to),
  )
  const circles = circlesOf(flows)
  return flows.filter(({ id, from, to }) => !old.has(id) && circles.some((members) => members.has(from) && members.has(to)))
}

const circular = (draft: Design, now: Design): Problem[] =>
  closingCircles(draft, now).map(({ id, from, to }) =>
    problem('circle', id, `The connection from "${from}" to "${to}" closes a circle.`, 'Take it away, or turn it round.'),
  )

const place = ({ code, component, connection }: Finding): string => `${code} ${component ?? ''} ${connection ?? ''}`

/** Critical findings of a design. */
const graveIn = (design: Design, today: string): Finding[] =>
  measure(design, today).findings.filter(({ severity, status, waived }) => severity === 'critical' && status === 'fail' && !waived)

/** Code and place of each. */
export const gravePlaces = (design: Design, today: string): string[] => graveIn(design, today).map(place)

/** Critical findings that the draft does not have. */
export function criticals({ draft, grave, wish }: Pick<Session, 'draft' | 'grave' | 'wish'>, now: Design): Finding[] {
  return draft === now ? [] : graveIn(now, wish.today).filter((finding) => !grave.includes(place(finding)))
}

const critical = (session: Pick<Session, 'draft' | 'grave' | 'wish'>, now: Design): Problem[] =>
  criticals(session, now).map((finding) =>
    problem('finding', finding.component ?? finding.connection ?? finding.code, `${finding.code}: ${finding.what}`, finding.remedy),
  )
