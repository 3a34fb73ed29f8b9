import type { Component } from '../design/schema.ts'
import type { Choice } from '../design/sizing.ts'
import { hoursOfMonth } from '../catalog/month.ts'
import { type Demand, peakToAverageOf } from '../catalog/demand.ts'
import { flagOf, numberOf, textOf } from '../catalog/read-setting.ts'

/** Ten hours on working days. */
const businessHours = 217

/** Hours a month that machines run on average, and why. Machines that follow the load run fewer hours than always. */
export function dutyOf(component: Component, demand: Demand, instances: number): { hours: number; choice?: Choice } {
  const stated = numberOf(component, 'hoursPerMonth')
  if (stated !== undefined) return { hours: Math.min(hoursOfMonth, stated) }
  if (textOf(component, 'schedule') === 'business-hours')
    return { hours: businessHours, choice: { what: 'hours', chosen: String(businessHours), why: 'Business hours: ten on each working day.' } }
  if (flagOf(component, 'autoscaling') !== true && flagOf(component, 'scaleToZero') !== true) return { hours: hoursOfMonth }
  const peak = numberOf(component, 'peakToAverage') ?? peakToAverageOf[textOf(component, 'trafficPattern') ?? ''] ?? demand.peakToAverage
  const least = numberOf(component, 'replicasMin') ?? (flagOf(component, 'scaleToZero') === true ? 0 : 1)
  const share = Math.min(1, Math.max(1 / peak, instances === 0 ? 0 : least / instances))
  return {
    hours: hoursOfMonth * share,
    choice: {
      what: 'hours',
      chosen: `${Math.round(hoursOfMonth * share)} on average`,
      why: `Copies follow the load, whose peak is ${peak} times its average; never fewer than ${least}.`,
    },
  }
}
