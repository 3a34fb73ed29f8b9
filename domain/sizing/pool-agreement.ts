import type { Component } from '../design/schema.ts'
import type { ComponentContext, SizedComponent } from './component-context.ts'
import { saidAccelerator } from './component-context.ts'
import { anotherAccelerator } from './findings.ts'

type Sizer = (context: ComponentContext) => SizedComponent | undefined

/** The accelerator that most of what runs on each pool wants, by the id of the pool. */
function common(workloads: ReadonlyMap<string, SizedComponent>, hosts: ReadonlyMap<string, Component>): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>()
  for (const [id, { sizing }] of workloads) {
    const host = hosts.get(id)?.id
    if (host === undefined || sizing.accelerator === null) continue
    const of = counts.get(host) ?? new Map<string, number>()
    counts.set(host, of.set(sizing.accelerator, (of.get(sizing.accelerator) ?? 0) + sizing.count))
  }
  return new Map(
    [...counts].flatMap(([host, of]) => {
      const [most] = [...of].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      return most === undefined ? [] : [[host, most[0]] as const]
    }),
  )
}

/**
 * Brings the workloads of a pool to one accelerator: who only chose another takes that of the others; who says another, or cannot do
 * with that one, leaves the pool for machines of its own, and is told so.
 */
export function agreeOnAccelerators(
  workloads: Map<string, SizedComponent>,
  hosts: Map<string, Component>,
  contextOf: (id: string) => ComponentContext | undefined,
  sizer: Sizer,
): void {
  const wanted = common(workloads, hosts)
  for (const [id, { sizing }] of workloads) {
    const host = hosts.get(id)
    const accelerator = host === undefined ? undefined : wanted.get(host.id)
    const context = contextOf(id)
    if (host === undefined || context === undefined || accelerator === undefined || sizing.accelerator === null || sizing.accelerator === accelerator)
      continue
    const again = saidAccelerator(context).name === undefined ? sizer({ ...context, poolAccelerator: accelerator }) : undefined
    if (again !== undefined && again.sizing.accelerator === accelerator && again.findings.length === 0) workloads.set(id, again)
    else {
      hosts.delete(id)
      const alone = sizer({ ...context, host: undefined })
      if (alone !== undefined) workloads.set(id, { ...alone, findings: [...alone.findings, anotherAccelerator(alone.sizing, host)] })
    }
  }
}
