import type { Assessment } from '#domain/assessment.ts'
import { figure } from '../words.ts'
import { accelerators, kinds, type LeadTime, many, scarceAccelerators } from './lead-times.data.ts'

/** What must be asked for early, the longest first. */
export function leadTimesOf({ design, sizing }: Assessment): readonly ({ what: string } & LeadTime)[] {
  const provider = new Map(design.components.map((each) => [each.id as string, each.provider]))
  // Workloads on one pool share its machines.
  const pools = Map.groupBy(
    sizing.components.filter(({ accelerator, count, runsOn }) => accelerator !== null && count > 0 && runsOn === undefined),
    ({ accelerator, component }) => `${accelerator} ${provider.get(component) === 'self-hosted' ? 'own' : 'rented'}`,
  )
  const granted = [...pools].map(([key, members]) => {
    const [accelerator = '', how] = key.split(' ')
    const count = members.reduce((sum, each) => sum + each.count, 0)
    const scarce = scarceAccelerators.some((each) => accelerator.startsWith(each))
    const lead = how === 'own' ? accelerators.own : accelerators[`${scarce ? 'scarce' : 'common'}${count >= many ? 'Many' : ''}`]
    return { what: `${figure(count)}x ${accelerator}${how === 'own' ? ' of your own' : ''}`, ...lead }
  })
  const ordered = Object.entries(kinds).flatMap(([kind, lead]) => {
    const names = design.components.filter((component) => component.kind === kind).map(({ name }) => name)
    return names.length === 0 ? [] : [{ what: names.join(', '), ...lead }]
  })
  return [...granted, ...ordered].toSorted((a, b) => b.weeks[1] - a.weeks[1])
}
