import type { Component } from '../../design/schema.ts'
import type { ConnectionCheck } from '../check.ts'
import { insert } from '../edits/insert.ts'
import { setOn } from '../edits/set.ts'
import { crosses } from '../facts/crossing.ts'
import { classesOn, isSensitive } from '../facts/data-classes.ts'
import type { Facts } from '../facts/facts.ts'
import { exposureOf } from '../facts/internet.ts'
import { isA } from '../facts/kinds.ts'
import { meaningOf } from '../facts/movement.ts'
import { between } from '../facts/names.ts'
import { homeOf, isCloud } from '../facts/place.ts'
import { askSetting, says, silent } from '../facts/said.ts'
import { modelApis } from '../facts/serving.ts'
import { pass, verdict } from '../outcome.ts'
import { all, unknown } from '../ternary.ts'

const hosted = (facts: Facts, component: Component): boolean => modelApis(facts).includes(component) || isA(component, 'managed-ml', 'vector-db')

export const managedAiServicesAreCalledPrivately: ConnectionCheck = {
  id: 'managed-ai-services-are-called-privately',
  code: 'SEC-015',
  title: 'Managed AI service is called over the public internet although a private path exists',
  pillar: 'security',
  layer: 'Application & Serving',
  severity: 'medium',
  severityWhen: 'high if sensitive',
  condition:
    'e.to.kind in {foundation-model-api,managed-ml,vector-db} and e.via == internet and e.from.exposure == private and e.from.provider == e.to.provider',
  remedy: 'Call it over a private endpoint.',
  fixClass: 'confirm',
  why: 'A private path removes the egress hole and lets the network enforce who may call the model.',
  references: ['AWS GENSEC01-BP02', 'AZ-AILZ AI.77', 'AZ-AILZ AI.103', 'NIST 800-53 SC-7', 'ISO27001 A.8.22'],
  on: 'connection',
  examines: (facts) =>
    facts.design.connections.filter((connection) => {
      const { from, to } = facts.ends(connection)
      if (from === undefined || to === undefined || meaningOf(facts, connection) !== 'request' || !hosted(facts, to)) return false
      return (
        isCloud(homeOf(facts, to)) &&
        homeOf(facts, from) === homeOf(facts, to) &&
        exposureOf(facts, from) !== 'internet' &&
        (crosses(facts, connection).size > 0 || !silent(connection, 'via'))
      )
    }),
  judge(connection, facts) {
    const { from, to } = facts.ends(connection)
    if (from === undefined || to === undefined) return pass
    const near = facts.neighbours(to.id).some((each) => isA(each, 'private-endpoint'))
    const open = silent(connection, 'via') && near ? false : says(connection, 'via', 'internet')
    const inside = exposureOf(facts, from) === undefined ? unknown(askSetting(from, 'exposure')) : exposureOf(facts, from) === 'private'
    return verdict(all(open, inside), `${between(facts, connection)} goes out over the internet although both are at one provider.`)
  },
  severityFor: (connection, facts) => (isSensitive(classesOn(facts, connection)) ? 'high' : undefined),
  fix(connection, facts) {
    const { from, to } = facts.ends(connection)
    if (from === undefined || to === undefined) return []
    const there = facts.neighbours(to.id).some((each) => isA(each, 'private-endpoint'))
    const endpoint = there
      ? []
      : insert(facts, { kind: 'private-endpoint', name: `Private way to ${to.name}`, beside: from, code: 'SEC-015' }, { to: [to], carries: 'net' })
    return [setOn(connection, 'via', 'private-endpoint'), ...endpoint]
  },
}
