import type { CostContext } from './context.ts'
import { lineOf } from './line.ts'
import { notKnown, type Priced, priced } from './priced.ts'
import { derived } from './quantity.ts'

/** vCPUs and memory rented by the hour: [service, item] of each; memory may be in the vCPU's price. */
export type VcpuPrice = { vcpu: readonly [string, string]; memory?: readonly [string, string]; vcpusPerUnit?: number; hoursFactor?: number }

/** Lines for vCPUs and memory that sizing found, where they are rented by the hour rather than by the machine. */
export const byVcpu =
  (price: VcpuPrice) =>
  (context: CostContext): Priced => {
    const { sized, placement, prices } = context
    if (sized?.vcpus === undefined) return notKnown('CPU: nobody says how much it needs (vcpus)')
    const hours = sized.hoursPerMonth > 0 ? sized.hoursPerMonth : (sized.metrics.days ?? 0) * 24
    const cloud = placement.provider ?? ''
    const perVcpu = prices.servicePrice(cloud, price.vcpu[0], price.vcpu[1], placement.region)
    const perGB = price.memory === undefined ? null : prices.servicePrice(cloud, price.memory[0], price.memory[1], placement.region)
    if (perVcpu === null || (price.memory !== undefined && perGB === null)) return notKnown(`CPU: no list price of ${price.vcpu[0]} is known`)
    const seconds = /second/.test(perVcpu.unit) ? 3600 : 1
    const units = Math.ceil(sized.vcpus / (price.vcpusPerUnit ?? 1))
    const lines = [
      lineOf(
        context,
        'CPU',
        perVcpu,
        derived(units * hours * seconds, 1.5, `${units} ${price.vcpusPerUnit === undefined ? 'vCPU' : 'units'} x ${Math.round(hours)} hours`),
      ),
    ]
    if (perGB !== null)
      lines.push(
        lineOf(
          context,
          'Memory',
          perGB,
          derived(
            (sized.memoryGB ?? 0) * hours * (/second/.test(perGB.unit) ? 3600 : 1),
            1.5,
            `${sized.memoryGB ?? 0} GB x ${Math.round(hours)} hours`,
          ),
        ),
      )
    return priced(...lines)
  }
