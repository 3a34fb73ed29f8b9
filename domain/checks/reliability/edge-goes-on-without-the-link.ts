import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import type { Facts } from '../facts/facts.ts'
import { isA, isDevice } from '../facts/kinds.ts'
import { meaningOf } from '../facts/movement.ts'
import { inCloud } from '../facts/place.ts'
import { says, saysSo, silent } from '../facts/said.ts'
import { verdict } from '../outcome.ts'

/** Asks something in a cloud, and so stops when the line does. */
const leans = (facts: Facts, device: Component): boolean =>
  facts.graph.from(device.id).some((connection) => {
    const { to } = facts.ends(connection)
    return to !== undefined && inCloud(facts, to) && meaningOf(facts, connection) === 'request' && !saysSo(connection, 'sync', false)
  })

export const edgeGoesOnWithoutTheLink: ComponentCheck = {
  id: 'edge-goes-on-without-the-link',
  code: 'REL-016',
  title: 'Edge inference stops when the cloud link stops',
  pillar: 'reliability',
  layer: 'Application & Serving',
  severity: 'high',
  severityWhen: '',
  condition: 'c.kind == edge-inference and exists sync request edge to cloud component on the decision path and c.offlineMode == false',
  remedy: 'Keep a model on the device, and send later what could not be sent.',
  fixClass: 'confirm',
  why: 'Edge exists because the network cannot be trusted to answer in time.',
  references: ['AWS MLPERF05-BP01', 'AWS REL05-BP01', 'AZ-WAF RE:07'],
  on: 'component',
  examines: (facts) =>
    facts.design.components.filter((each) => isDevice(each) && (!silent(each, 'offlineMode') || (isA(each, 'edge-inference') && leans(facts, each)))),
  judge: (device) => verdict(says(device, 'offlineMode', false), `"${device.name}" stops deciding when the link is down.`),
  fix: (device) => [set(device, 'offlineMode', true)],
}
