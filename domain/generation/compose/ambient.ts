import { kindOf } from '../../catalog/catalog.ts'
import { portsBetween } from '../../catalog/catalog.ts'
import { byRule } from './because.ts'
import type { Draft, Part } from './draft.ts'
import { ambientRules } from './ambient.data.ts'

/** Identity, keys, telemetry and networks: a few telling connections each, then whatever still stands alone. */
export function wireAmbient(draft: Draft, only?: ReadonlySet<string>): void {
  for (const { from, to, most, rule } of ambientRules) {
    let made = 0
    for (const source of from) for (const target of to) if (made < most && draft.link(source, target, byRule(rule), only) !== undefined) made++
  }
  for (const part of draft.parts) if (draft.into(part.id).length + draft.outOf(part.id).length === 0) rescue(draft, part)
}

/** Joins a part that nothing else reached: its typical neighbours, then whoever serves all parts. */
function rescue(draft: Draft, part: Part): void {
  const kind = kindOf(part.kind)
  const joins = (from: Part | undefined, to: Part | undefined): boolean =>
    from !== undefined &&
    to !== undefined &&
    from.id !== to.id &&
    portsBetween(from.kind, to.kind).length > 0 &&
    draft.connect(from.id, to.id, byRule('joins-the-workload')) !== undefined
  for (const each of kind?.connectsOut ?? []) if (joins(part, draft.first(each))) return
  for (const each of kind?.connectsIn ?? []) if (joins(draft.first(each), part)) return
  for (const each of ['metrics-monitoring', 'audit-log', 'siem', 'alerting', 'feedback-store']) if (joins(part, draft.first(each))) return
  for (const each of [
    'vpc',
    'on-prem-network',
    'iam',
    'identity-provider',
    'secrets-manager',
    'workflow-orchestrator',
    'ml-pipeline',
    'scheduler',
    'ci-cd',
    'kubernetes-cluster',
  ])
    if (joins(draft.first(each), part)) return
  for (const other of draft.parts) if (joins(part, other) || joins(other, part)) return
}
