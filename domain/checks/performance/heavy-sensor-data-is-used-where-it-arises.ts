import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import type { Facts } from '../facts/facts.ts'
import { isA, isDevice } from '../facts/kinds.ts'
import { reachedFrom } from '../facts/paths.ts'
import { inCloud } from '../facts/place.ts'
import { askSetting, listOf, numberOf, saysSo } from '../facts/said.ts'
import { isServing } from '../facts/serving.ts'
import { totalMbps } from '../facts/volume.ts'
import { verdict } from '../outcome.ts'
import { type Ternary, all, maybe, unknown } from '../ternary.ts'

const heavy = (facts: Facts, source: Component): Ternary => {
  const total = totalMbps(facts, source)
  return total === undefined ? unknown(askSetting(source, 'mbps')) : (numberOf(source, 'mbps') ?? 0) >= 5 || total >= 100
}
/** Who uses it in the end, and whether an edge stands before it. */
const uses = (facts: Facts, source: Component, stops: (each: Component) => boolean): readonly Component[] =>
  reachedFrom(facts, [source], 'data', stops).components.filter(isServing)

const edge = (each: Component): boolean =>
  isA(each, 'edge-inference') || (isDevice(each) && (saysSo(each, 'validator') || listOf(each, 'hosts').length > 0))

export const heavySensorDataIsUsedWhereItArises: ComponentCheck = {
  id: 'heavy-sensor-data-is-used-where-it-arises',
  code: 'PERF-007',
  title: 'High-volume sensor data is shipped raw to the cloud for inference only',
  pillar: 'performance',
  layer: 'Application & Serving',
  severity: 'medium',
  severityWhen: '',
  condition:
    'source.kind in {camera,iot,vehicle} with mbps >= 5 per device or total >= 100, cloud inference is the only consumer, and no edge-inference or filter',
  remedy: 'Look at the data on the edge, and send events and samples only.',
  fixClass: 'manual',
  why: 'Send answers, not pixels.',
  references: ['AWS MLPERF05-BP01', 'AWS COST08-BP03', 'AWS SUS04-BP07'],
  on: 'component',
  examines: (facts) =>
    facts.design.components.filter(
      (each) =>
        (isA(each, 'camera', 'vehicle') || each.kind === 'iot-sensor' || each.kind === 'industrial-data-collector') &&
        maybe(heavy(facts, each)) &&
        uses(facts, each, () => false).length > 0,
    ),
  judge(source, facts) {
    const near = reachedFrom(facts, [source], 'data').components.some(edge)
    const raw = !near && uses(facts, source, edge).some((each) => inCloud(facts, each))
    return verdict(all(raw, heavy(facts, source)), `Everything "${source.name}" sees is sent to a cloud to be looked at there.`)
  },
}
