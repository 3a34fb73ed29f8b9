import { kindOf } from '../catalog/catalog.ts'
import { isRunBeside } from '../catalog/model-runners.ts'
import { placementOf } from '../catalog/placement.ts'
import type { Finding } from '../design/finding.ts'
import type { Component, Design } from '../design/schema.ts'
import type { ComponentSizing, Sizing } from '../design/sizing.ts'
import type { ComponentContext, SizedComponent } from './component-context.ts'
import { demandOf } from '../catalog/demand.ts'
import { hostsOf, isPool } from './hosting.ts'
import { agreeOnAccelerators } from './pool-agreement.ts'
import { modelsOnMachines, roles } from './roles.data.ts'
import { sizeLanguageServer } from './size-language-server.ts'
import { decimal } from './sized.ts'
import { sizeModelServer } from './size-model-server.ts'
import { sizePool } from './size-pool.ts'
import { sizeProcessing } from './size-processing.ts'
import { sizeService } from './size-service.ts'
import { sizeTrainingComponent } from './size-training-component.ts'
import { sizeVectorStore } from './size-vector-store.ts'

/**
 * What every computing component of a design needs: workloads first, then the pools they run on, so that no accelerator counts twice.
 * A workload on a pool keeps its figures and has no machines of its own; totals count machines once.
 */
export function size(design: Design): Sizing {
  const hosts = new Map(hostsOf(design))
  const demand = demandOf(design)
  const context = (component: Component): ComponentContext => ({
    design,
    component,
    placement: placementOf(design, component),
    demand,
    host: hosts.get(component.id),
  })
  const workloads = new Map<string, SizedComponent>()
  for (const component of design.components) {
    const sized = isPool(component) ? undefined : sizeWork(context(component))
    if (sized !== undefined) workloads.set(component.id, sized)
  }
  const byId = new Map(design.components.map((component) => [component.id as string, component]))
  agreeOnAccelerators(
    workloads,
    hosts,
    (id) => {
      const component = byId.get(id)
      return component === undefined ? undefined : context(component)
    },
    sizeWork,
  )
  const sized = design.components.flatMap((component): SizedComponent[] => {
    if (!isPool(component)) return [workloads.get(component.id) ?? []].flat()
    const guests = [...workloads].flatMap(([id, each]) => (hosts.get(id)?.id === component.id ? [each.sizing] : []))
    return isEmptyCluster(design, component, guests) ? [] : [sizePool(context(component), guests)]
  })
  const findings: Finding[] = sized.flatMap((each) => each.findings)
  const components = sized.map(({ sizing }) => {
    const host = hosts.get(sizing.component)
    return host === undefined ? sizing : { ...sizing, runsOn: host.id }
  })
  return { components, totals: totalsOf(components), findings }
}

function sizeWork(context: ComponentContext): SizedComponent | undefined {
  const { component, design, placement } = context
  const alone =
    modelsOnMachines.has(component.kind) ||
    (placement.provider === 'self-hosted' && kindOf(component.kind)?.category === 'model' && component.kind !== 'foundation-model-api')
  if (alone && !isRunBeside(design, component)) return sizeModelServer(context)
  switch (roles[component.kind]) {
    case 'language-server':
      return sizeLanguageServer(context)
    case 'model-server':
      return sizeModelServer(context)
    case 'training':
      return sizeTrainingComponent(context)
    case 'service':
      return sizeService(context)
    case 'processing':
      return sizeProcessing(context)
    case 'vector-store':
      return sizeVectorStore(context)
    case 'accelerator-pool':
    case 'cpu-pool':
    case 'cluster':
    case undefined:
      return undefined
  }
}

/** A cluster whose machines are drawn as pools of their own is a control plane only. */
const isEmptyCluster = (design: Design, component: Component, guests: readonly ComponentSizing[]): boolean =>
  roles[component.kind] === 'cluster' &&
  guests.length === 0 &&
  component.settings['nodes'] === undefined &&
  component.settings['accelerator'] === undefined &&
  design.components.some(({ kind }) => roles[kind] === 'cpu-pool' || roles[kind] === 'accelerator-pool')

function totalsOf(components: readonly ComponentSizing[]): Sizing['totals'] {
  const own = components.filter(({ runsOn }) => runsOn === undefined)
  return {
    accelerators: own.reduce((sum, { count }) => sum + count, 0),
    gpuHoursPerMonth: own.reduce((sum, { count, hoursPerMonth }) => sum + count * hoursPerMonth, 0),
    powerKW: decimal(own.reduce((sum, { metrics }) => sum + (metrics.powerKW ?? 0), 0)),
  }
}
