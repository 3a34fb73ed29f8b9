import type { Design } from '../design/schema.ts'
import type { ComponentSizing, Sizing } from '../design/sizing.ts'

/** What every computing component of a design needs. First cut: accelerators that the design states. */
export function size(design: Design): Sizing {
  const components = design.components.flatMap((component): ComponentSizing[] => {
    const { accelerator, acceleratorCount, hoursPerMonth } = component.settings
    if (typeof accelerator !== 'string' || accelerator === 'none' || typeof acceleratorCount !== 'number') return []
    return [{
      component: component.id, task: 'other', accelerator, count: acceleratorCount, instanceType: null, instances: 0,
      hoursPerMonth: typeof hoursPerMonth === 'number' ? hoursPerMonth : 730, metrics: {}, ranges: {}, choices: [], explain: [],
    }]
  })
  const accelerators = components.reduce((sum, { count }) => sum + count, 0)
  const gpuHoursPerMonth = components.reduce((sum, { count, hoursPerMonth }) => sum + count * hoursPerMonth, 0)
  return { components, totals: { accelerators, gpuHoursPerMonth, powerKW: 0 }, findings: [] }
}
