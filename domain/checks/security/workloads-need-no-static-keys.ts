import type { Component } from '../../design/schema.ts'
import type { ConnectionCheck } from '../check.ts'
import { setOn } from '../edits/set.ts'
import type { Facts } from '../facts/facts.ts'
import { isPerson } from '../facts/kinds.ts'
import { meaningOf } from '../facts/movement.ts'
import { between } from '../facts/names.ts'
import { inCloud } from '../facts/place.ts'
import { says, saysSo, silent } from '../facts/said.ts'
import { isServing, modelApis } from '../facts/serving.ts'
import { stores } from '../facts/stores.ts'
import { pass, verdict } from '../outcome.ts'

const keys = ['api-key', 'password', 'sas-token']

/** What a caller proves itself to: data, models and whatever says how it asks. */
const asks = (facts: Facts, component: Component): boolean => stores(component) || isServing(component) || modelApis(facts).includes(component)

export const workloadsNeedNoStaticKeys: ConnectionCheck = {
  id: 'workloads-need-no-static-keys',
  code: 'SEC-009',
  title: 'Workloads authenticate to each other with a static key',
  pillar: 'security',
  layer: 'Cross-layer',
  severity: 'medium',
  severityWhen: '',
  condition: 'e.auth in {apiKey,password,sasToken} and both ends are workloads on providers that support workload identity',
  remedy: 'Use workload identity instead of the key.',
  fixClass: 'confirm',
  why: 'A long-lived key outlives the person, the pod and the reason it was issued.',
  references: ['AWS SEC02-BP02', 'AZ-AILZ AI.62', 'AZ-AILZ AI.95', 'NIST 800-53 IA-5', 'PCI 8.6.2', 'CCC.Core.CN03'],
  on: 'connection',
  examines: (facts) =>
    facts.design.connections.filter((connection) => {
      const { from, to } = facts.ends(connection)
      if (from === undefined || to === undefined || from.id === to.id || isPerson(from) || !inCloud(facts, from) || !inCloud(facts, to)) return false
      return !silent(connection, 'auth') || (meaningOf(facts, connection) === 'request' && asks(facts, to))
    }),
  judge(connection, facts) {
    const { to } = facts.ends(connection)
    if (silent(connection, 'auth') && to !== undefined && saysSo(to, 'auth', ['iam', 'mtls', 'oidc', 'saml'])) return pass
    return verdict(says(connection, 'auth', keys), `${between(facts, connection)} is opened with a key that does not expire.`)
  },
  fix: (connection) => [setOn(connection, 'auth', 'workload-identity')],
}
