import type { Component } from '../../design/schema.ts'
import type { ConnectionCheck } from '../check.ts'
import { insertInto } from '../edits/insert.ts'
import { classesOn, has, isRegulated } from '../facts/data-classes.ts'
import type { Facts } from '../facts/facts.ts'
import { between } from '../facts/names.ts'
import { nearestSaid } from '../facts/nearest-said.ts'
import { homeOf, isCloud } from '../facts/place.ts'
import { askSetting, says, saysSo, silent } from '../facts/said.ts'
import { modelApis } from '../facts/serving.ts'
import { pass, verdict } from '../outcome.ts'
import { type Ternary, all, maybe, unknown } from '../ternary.ts'

const third = (facts: Facts, model: Component): Ternary => {
  if (model.kind === 'third-party-api') return !saysSo(model, 'thirdParty', false)
  return silent(model, 'thirdParty') && isCloud(homeOf(facts, model)) ? false : says(model, 'thirdParty', true)
}

/** No contract on the data. A business associate agreement is one. */
const unbound = (facts: Facts, model: Component): Ternary => {
  if (nearestSaid(facts, model, 'baa') === true) return false
  const agreement = nearestSaid(facts, model, 'agreement')
  return agreement === undefined ? unknown(askSetting(model, 'agreement')) : agreement !== 'dpa' && agreement !== 'baa'
}

export const personalDataGoesOnlyToBoundModelProviders: ConnectionCheck = {
  id: 'personal-data-goes-only-to-bound-model-providers',
  code: 'SEC-033',
  title: 'Personal or regulated data is sent to a third-party model without de-identification or an agreement',
  pillar: 'security',
  layer: 'Application & Serving',
  severity: 'high',
  severityWhen: 'critical if phi and baa == false',
  condition:
    'edge to c.kind == foundation-model-api with c.thirdParty == true, regulated(e), no de-identify on the path, and c.agreement not in {dpa,baa}',
  remedy: 'Remove identifiers before the call, or sign an agreement on the data.',
  fixClass: 'confirm',
  why: 'Once it has left your tenancy the data follows their retention rules, not yours.',
  references: [
    'OWASP LLM02',
    'FINOS AIR-RC-001',
    'FINOS AIR-DET-001',
    'AWS MLSEC03-BP03',
    'HIPAA 164.308(b)(1)',
    'GDPR Art.28',
    'GDPR Art.25(1)',
    'CCPA 1798.100(d)',
  ],
  on: 'connection',
  examines: (facts) =>
    facts.design.connections.filter((connection) => {
      const { to } = facts.ends(connection)
      return to !== undefined && modelApis(facts).includes(to) && maybe(third(facts, to)) && isRegulated(classesOn(facts, connection))
    }),
  judge(connection, facts) {
    const { to } = facts.ends(connection)
    return to === undefined
      ? pass
      : verdict(
          all(third(facts, to), unbound(facts, to)),
          `${between(facts, connection)} sends personal or regulated data to a company that no agreement binds.`,
        )
  },
  severityFor(connection, facts) {
    const { to } = facts.ends(connection)
    return to !== undefined && has(classesOn(facts, connection), 'phi') && nearestSaid(facts, to, 'baa') === false ? 'critical' : undefined
  },
  fix(connection, facts) {
    const { from } = facts.ends(connection)
    return from === undefined
      ? []
      : insertInto(facts, [connection], {
          kind: 'pii-redaction',
          name: 'De-identification',
          beside: from,
          code: 'SEC-033',
          settings: { deidentification: 'mask' },
        })
  },
}
