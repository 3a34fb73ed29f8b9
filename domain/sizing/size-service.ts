import type { ComponentContext, SizedComponent } from './component-context.ts'
import { serviceWork } from './roles.data.ts'
import { sizeCpuWork } from './size-cpu-work.ts'

/** A service of our own code: vCPUs and copies for its requests. It has no machines of its own: a pool carries it, or it is rented by the vCPU. */
export function sizeService(context: ComponentContext): SizedComponent {
  const { cpuMs, memoryGBPerVcpu } = serviceWork[context.component.kind] ?? { cpuMs: 20, memoryGBPerVcpu: 2 }
  return sizeCpuWork(context, { cpuMs, memoryGBPerVcpu, task: 'other', ownMachines: false, why: `${cpuMs} ms of CPU for each request assumed.` })
}
