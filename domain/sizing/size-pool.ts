import { acceleratorNamed } from '../catalog/find-accelerator.ts'
import { instanceNamed } from '../catalog/instance-price.ts'
import type { Finding } from '../design/finding.ts'
import type { Choice, ComponentSizing } from '../design/sizing.ts'
import { type ComponentContext, noFigures, saidAccelerator, type SizedComponent } from './component-context.ts'
import { cpuInstances } from './cpu-instances.ts'
import { hoursOfMonth } from '../catalog/month.ts'
import { dutyOf } from './duty.ts'
import { notOffered, poolTooSmall, unknownName } from './findings.ts'
import { machinesFor } from './machines.ts'
import { offersFor } from './offers.ts'
import { serverPowerKW } from './power.ts'
import { numberOf, textOf } from '../catalog/read-setting.ts'

/** vCPUs, memory and machines of a pool nobody says anything about: one small machine in each of three zones. */
const usualPool = { vcpus: 12, memoryGB: 48, nodes: 3 } as const
/** vCPUs of a pool kept for the system and for moving work. */
const reserve = 1.2

/** Machines of a pool: what its guests need together, at least what is said. Guests keep their figures, the pool carries the machines. */
export function sizePool(context: ComponentContext, guests: readonly ComponentSizing[]): SizedComponent {
  const accelerators = guests.filter(({ accelerator, count }) => accelerator !== null && count > 0)
  const said = saidAccelerator(context)
  const wantsAccelerators = !said.none && (accelerators.length > 0 || said.name !== undefined || acceleratorKinds.has(context.component.kind))
  return wantsAccelerators ? acceleratorPool(context, accelerators, said) : cpuPool(context, guests)
}

const acceleratorKinds = new Set(['gpu-training-cluster', 'gpu-inference-pool', 'ai-accelerator-pool', 'bare-metal-gpu-server'])

/** Accelerators that are said: of one replica times its copies, or of its nodes. */
function stated({ component, placement }: ComponentContext): number | undefined {
  const copies = numberOf(component, 'replicasMin') ?? 1
  const count = numberOf(component, 'acceleratorCount')
  if (count !== undefined) return count * copies
  const nodes = numberOf(component, 'nodes') ?? (textOf(component, 'instanceType') === undefined ? undefined : copies)
  if (nodes === undefined) return undefined
  const type = textOf(component, 'instanceType')
  const instance = type === undefined || placement.provider === undefined ? undefined : instanceNamed(placement.provider, type)
  return nodes * (instance?.acceleratorCount ?? 8)
}

function acceleratorPool(context: ComponentContext, guests: readonly ComponentSizing[], said: ReturnType<typeof saidAccelerator>): SizedComponent {
  const { component, placement, demand } = context
  const findings: Finding[] = []
  if (said.unknown !== undefined)
    findings.push(
      unknownName(component, 'accelerator', {
        what: `"${component.name}" names the accelerator "${said.unknown}", which is in no list.`,
        remedy: '`strata catalog accelerators` lists them.',
      }),
    )
  // Runs take turns on a training cluster; servers stand side by side.
  const serving = guests.filter(({ task }) => task === 'inference').reduce((sum, { count }) => sum + count, 0)
  const training = Math.max(0, ...guests.filter(({ task }) => task !== 'inference').map(({ count }) => count))
  const needed = serving + training
  const own = stated(context)
  const accelerator =
    said.name ??
    guests[0]?.accelerator ??
    offersFor(placement.provider, placement.region).find((offer) => offer.accelerator.vendor === 'NVIDIA' && offer.accelerator.year >= 2022)
      ?.accelerator.id ??
    null
  if (own !== undefined && own < needed)
    findings.push(
      poolTooSmall(component, {
        what: `"${component.name}" has ${own} accelerators, what runs on it needs ${needed}.`,
        remedy: `Give it ${needed}.`,
      }),
    )
  const count = own ?? (needed > 0 ? needed : 1)
  const instance = textOf(component, 'instanceType')
  const named = instance === undefined || placement.provider === undefined ? undefined : instanceNamed(placement.provider, instance)
  const machines =
    accelerator === null
      ? { instanceType: null, instances: 0 }
      : named === undefined
        ? machinesFor(
            placement,
            accelerator,
            count,
            Math.min(8, Math.max(1, ...guests.map((guest) => Math.round(guest.count / (guest.metrics.replicas ?? 1))))),
          )
        : { instanceType: named.instance, instances: Math.ceil(count / (named.acceleratorCount ?? 8)) }
  if (accelerator !== null && machines.instanceType === null && placement.provider !== undefined && placement.provider !== 'self-hosted')
    findings.push(
      notOffered(component, {
        what: `"${component.name}" wants ${accelerator}, which ${placement.provider} lists no price for.`,
        remedy: 'Choose an accelerator the provider lists, or ask for a quote.',
      }),
    )
  const hours = poolHours(context, guests, serving, training, count)
  const choices: Choice[] = [
    {
      what: 'accelerators',
      chosen: `${count} x ${accelerator ?? 'unknown'}`,
      why:
        own !== undefined
          ? 'As said.'
          : needed > 0
            ? 'What runs on it needs together; runs take turns, servers stand side by side.'
            : 'Nobody says what runs on it: one.',
    },
    ...(machines.instanceType === null
      ? []
      : [
          {
            what: 'machines',
            chosen: `${machines.instances} x ${machines.instanceType}`,
            why: 'The least dear that carry them, each replica within one.',
          },
        ]),
    ...(hours.choice === undefined ? [] : [hours.choice]),
  ]
  const found = accelerator === null ? undefined : acceleratorNamed(accelerator)
  const power = found === undefined ? undefined : serverPowerKW(found, count)
  return {
    sizing: {
      ...noFigures(choices),
      metrics: power === undefined ? {} : { powerKW: power },
      ranges: power === undefined ? {} : { powerKW: [power * 0.8, power * 1.25] },
      component: component.id,
      task: training > serving ? 'training' : 'other',
      accelerator,
      count,
      instanceType: machines.instanceType,
      instances: machines.instances,
      hoursPerMonth: hours.hours,
    },
    findings,
  }

  function poolHours(
    of: ComponentContext,
    on: readonly ComponentSizing[],
    servers: number,
    runs: number,
    size: number,
  ): { hours: number; choice?: Choice } {
    if (numberOf(of.component, 'hoursPerMonth') !== undefined || textOf(of.component, 'schedule') !== undefined)
      return dutyOf(of.component, demand, size)
    if (servers > 0) {
      const average = on.filter(({ task }) => task === 'inference').reduce((sum, guest) => sum + guest.count * guest.hoursPerMonth, 0) / servers
      return average < hoursOfMonth
        ? { hours: average, choice: { what: 'hours', chosen: `${Math.round(average)} on average`, why: 'The copies on it follow the load.' } }
        : { hours: hoursOfMonth }
    }
    const busy = on.reduce((sum, guest) => sum + (guest.count * guest.hoursPerMonth) / Math.max(1, size), 0)
    if (runs > 0 && busy > 0)
      return {
        hours: Math.min(hoursOfMonth, busy),
        choice: {
          what: 'hours',
          chosen: String(Math.round(Math.min(hoursOfMonth, busy))),
          why: 'As long as the runs on it take; it is given back between them.',
        },
      }
    if (runs > 0)
      return { hours: 0, choice: { what: 'hours', chosen: 'those of the run', why: 'The run on it is paid once; it is given back after it.' } }
    return dutyOf(of.component, demand, size)
  }
}

function cpuPool(context: ComponentContext, guests: readonly ComponentSizing[]): SizedComponent {
  const { component, placement, demand } = context
  const needed = {
    vcpus: guests.reduce((sum, { vcpus }) => sum + (vcpus ?? 0), 0) * reserve,
    memoryGB: guests.reduce((sum, { memoryGB }) => sum + (memoryGB ?? 0), 0) * reserve,
  }
  const nodes = numberOf(component, 'nodes') ?? numberOf(component, 'replicasMin')
  const each = numberOf(component, 'vcpus')
  const type = textOf(component, 'instanceType')
  const named = type === undefined || placement.provider === undefined ? undefined : instanceNamed(placement.provider, type)
  const lone = component.kind === 'virtual-machine' || component.kind === 'notebook-workspace' || component.kind === 'confidential-compute'
  const least = nodes ?? (lone ? 1 : demand.production ? usualPool.nodes : 1)
  const vcpus =
    named?.vcpus !== undefined
      ? Math.max(least * named.vcpus, needed.vcpus)
      : each !== undefined
        ? Math.max(each * least, needed.vcpus)
        : Math.max(needed.vcpus, nodes !== undefined ? nodes * 4 : lone ? 4 : needed.vcpus > 0 ? 0 : usualPool.vcpus)
  const memoryGB = Math.max(
    needed.memoryGB,
    (numberOf(component, 'memoryGB') ?? 0) * least,
    numberOf(component, 'memoryGB') === undefined && each === undefined && named === undefined && needed.memoryGB === 0
      ? lone
        ? 16
        : usualPool.memoryGB
      : 0,
  )
  const chosen =
    placement.provider === undefined || placement.provider === 'self-hosted'
      ? undefined
      : named === undefined
        ? cpuInstances(placement.provider, placement.region, vcpus, memoryGB, least)
        : {
            instance: named,
            instances: Math.max(least, Math.ceil(vcpus / (named.vcpus ?? 4)), Math.ceil(memoryGB / ((named.memoryGiB ?? 16) * 1.0737))),
          }
  const duty = dutyOf(component, demand, chosen?.instances ?? least)
  const choices: Choice[] = [
    {
      what: 'CPU',
      chosen: `${Math.ceil(vcpus)} vCPU, ${Math.ceil(memoryGB)} GB`,
      why:
        needed.vcpus > 0
          ? 'What runs on it needs together, and a fifth for the system.'
          : each === undefined && named === undefined && nodes === undefined
            ? 'Nobody says what runs on it: a small pool.'
            : 'As said.',
    },
    ...(chosen === undefined
      ? []
      : [
          {
            what: 'machines',
            chosen: `${chosen.instances} x ${chosen.instance.instance}`,
            why: named === undefined ? 'The least dear that carry it.' : 'As said.',
          },
        ]),
    ...(duty.choice === undefined ? [] : [duty.choice]),
  ]
  return {
    sizing: {
      ...noFigures(choices),
      component: component.id,
      task: 'other',
      accelerator: null,
      count: 0,
      instanceType: chosen?.instance.instance ?? null,
      instances: chosen?.instances ?? least,
      hoursPerMonth: duty.hours,
      vcpus: Math.ceil(vcpus),
      memoryGB: Math.ceil(memoryGB),
    },
    findings: [],
  }
}
