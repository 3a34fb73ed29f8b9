import { kindOf } from '../../catalog/catalog.ts'
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
export function validate({ draft, now, wish }: Pick<Session, 'draft' | 'now' | 'wish'>): Problem[] {
  return [...loose(draft, now), ...circular(draft, now), ...critical(draft, now, wish.today)].slice(0, limits.problems)
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

/** Critical findings that the draft does not have. */
export function criticals(draft: Design, now: Design, today: string): Finding[] {
  if (draft === now) return []
  const grave = (design: Design): Finding[] =>
    measure(design, today).findings.filter(({ severity, status, waived }) => severity === 'critical' && status === 'fail' && !waived)
  const known = new Set(grave(draft).map(place))
  return grave(now).filter((finding) => !known.has(place(finding)))
}

const critical = (draft: Design, now: Design, today: string): Problem[] =>
  criticals(draft, now, today).map((finding) =>
    problem('finding', finding.component ?? finding.connection ?? finding.code, `${finding.code}: ${finding.what}`, finding.remedy),
  )
