import { hoursOfMonth } from './month.ts'
import type { Component } from '../design/schema.ts'
import { numberOf, textOf } from './read-setting.ts'

const perMonth: Readonly<Record<string, number>> = {
  minutes: 4380,
  hourly: hoursOfMonth,
  nightly: 30.4,
  daily: 30.4,
  weekly: 4.35,
  monthly: 1,
  quarterly: 1 / 3,
}

/** Runs a month of something that runs now and then; undefined where it runs once, or nobody says how often. */
export const runsPerMonth = (component: Component): number | undefined =>
  numberOf(component, 'runsPerMonth') ?? perMonth[textOf(component, 'schedulePeriod') ?? '']
