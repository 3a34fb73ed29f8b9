import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { latencyTargetMs } from '../facts/criticality.ts'
import type { Facts } from '../facts/facts.ts'
import { isA, ofKind } from '../facts/kinds.ts'
import { leadingTo } from '../facts/paths.ts'
import { continentOf, homeOf, inCloud } from '../facts/place.ts'
import { askSetting, numberOf } from '../facts/said.ts'
import { isServing, modeOf } from '../facts/serving.ts'
import { roundTripBetween, userContinents } from '../facts/user-places.ts'
import { fail, pass, verdict } from '../outcome.ts'
import { unknown } from '../ternary.ts'

type Way = { least: number; from: string }

/** The longest round trip it must answer over, as far as one is known. */
function way(facts: Facts, component: Component): Way | undefined {
  const sites = leadingTo(facts, [component], 'data').components.flatMap((source) => {
    const site =
      homeOf(facts, source) === homeOf(facts, component)
        ? undefined
        : facts.graph.around(source).find(({ settings }) => settings['rttMs'] !== undefined)
    return site === undefined ? [] : [{ least: numberOf(site, 'rttMs') ?? 0, from: `"${site.name ?? site.id}"` }]
  })
  const own = continentOf(facts, component)
  const nearest = userContinents(facts).map((continent) => {
    const homes = facts.design.components.filter(isServing).flatMap((each) => continentOf(facts, each) ?? [])
    return { least: Math.min(...(own === undefined ? [] : homes).map((home) => roundTripBetween(home, continent) ?? 0)), from: continent }
  })
  return [...sites, ...nearest].filter(({ least }) => Number.isFinite(least) && least > 0).toSorted((a, b) => b.least - a.least)[0]
}

/** A device decides through a cloud. */
const fromDevice = (facts: Facts, component: Component): boolean =>
  inCloud(facts, component) &&
  leadingTo(facts, [component], 'data', (each) => isA(each, 'edge-inference')).components.some(
    (each) => isA(each, 'camera', 'vehicle', 'edge-device') || each.kind === 'iot-sensor' || each.kind === 'industrial-data-collector',
  )

export const latencyTargetsCanBeMetFromThere: ComponentCheck = {
  id: 'latency-targets-can-be-met-from-there',
  code: 'PERF-006',
  title: 'Latency target cannot be met from the chosen location',
  pillar: 'performance',
  layer: 'Application & Serving',
  severity: 'high',
  severityWhen: '',
  condition:
    'path source/user -> serving with D.slo.latencyMsP95 < estRttMs(path) + c.inferenceMs, or D.slo.latencyMsP95 <= 50 and the source is a device and serving is in a cloud region',
  remedy: 'Answer next to the source, or from the nearest region.',
  fixClass: 'manual',
  why: 'No tuning beats distance.',
  references: ['AWS MLPERF05-BP01', 'AWS PERF04-BP06', 'AZ-WAF PE:01', 'GCP-AIML Performance'],
  on: 'component',
  examines: (facts) =>
    latencyTargetMs(facts) === undefined
      ? []
      : ofKind(facts, 'inference-endpoint').filter((each) => modeOf(each) !== 'async' && (way(facts, each) !== undefined || fromDevice(facts, each))),
  judge(component, facts) {
    const target = latencyTargetMs(facts) ?? Number.POSITIVE_INFINITY
    if (target <= 50 && fromDevice(facts, component))
      return fail(`A device must have an answer within ${target} ms, and "${component.name}" stands in a cloud.`)
    const far = way(facts, component)
    if (far === undefined) return pass
    const what = `An answer of "${component.name}" is due in ${target} ms, and the way from ${far.from} alone takes ${far.least} ms.`
    if (target < far.least) return fail(what)
    const compute = numberOf(component, 'inferenceMs')
    return verdict(
      compute === undefined ? unknown(askSetting(component, 'inferenceMs')) : target < far.least + compute,
      `${what} With ${compute} ms of computing it is late.`,
    )
  },
}
