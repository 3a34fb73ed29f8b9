import type { Component, Connection } from '../../design/schema.ts'
import type { ConnectionCheck } from '../check.ts'
import { underFramework } from '../facts/criticality.ts'
import { classesOn, has } from '../facts/data-classes.ts'
import type { Facts } from '../facts/facts.ts'
import { adequateCountries, eeaCountries } from '../facts/jurisdictions.data.ts'
import { isPerson } from '../facts/kinds.ts'
import { stepsFrom } from '../facts/movement.ts'
import { between } from '../facts/names.ts'
import { countryOf, homeOf } from '../facts/place.ts'
import { askSetting, requires, saysSo, silent } from '../facts/said.ts'
import { pass, verdict } from '../outcome.ts'
import { type Ternary, all, maybe, unknown } from '../ternary.ts'

const adequate: readonly string[] = [...eeaCountries, ...adequateCountries]
const european = /^(EU|EEA|Europe|European Union)$/i

/** Do people in the European Economic Area stand behind the data? The GDPR on the list says so too. */
const europeans = (facts: Facts): Ternary =>
  underFramework(facts, 'gdpr') ||
  requires(
    facts,
    'subjects',
    (value) => Array.isArray(value) && value.some((each) => european.test(each) || eeaCountries.some((country) => country === each.toUpperCase())),
  )

/** The end that data leaves the area for, where it does; `unknown` where its country is not known. */
function leavesFor(facts: Facts, connection: Connection): Component | 'unknown' | undefined {
  const steps = [connection.from, connection.to].flatMap((id) => stepsFrom(facts, 'data', id).filter(({ by }) => by.id === connection.id))
  let open = false
  for (const { from, to } of steps) {
    const [here, there] = [countryOf(facts, from), countryOf(facts, to)]
    if (here === undefined || !eeaCountries.some((each) => each === here) || isPerson(to)) continue
    if (there === undefined) open ||= homeOf(facts, to) === 'company'
    else if (!adequate.includes(there)) return to
  }
  return open ? 'unknown' : undefined
}

export const personalDataLeavesTheEeaByALegalGround: ConnectionCheck = {
  id: 'personal-data-leaves-the-eea-by-a-legal-ground',
  code: 'DATA-009',
  title: 'EU personal data flows to a third country with no transfer mechanism',
  pillar: 'data-governance',
  layer: 'Cross-layer',
  severity: 'high',
  severityWhen: '',
  condition: 'pii in e.data, subjects include EU, region(e.from) in EEA, region(e.to) outside EEA and not adequate, e.transferMechanism unset',
  remedy: 'Have the legal ground confirmed and say which it is, or keep the data in the EEA.',
  fixClass: 'manual',
  why: 'The transfer, not the storage, is what the law regulates.',
  references: ['GDPR Art.44', 'GDPR Art.46', 'ISO27001 A.5.34', 'SOC2 P6.1'],
  on: 'connection',
  examines: (facts) =>
    facts.design.connections.filter(
      (connection) => has(classesOn(facts, connection), 'pii') && leavesFor(facts, connection) !== undefined && maybe(europeans(facts)),
    ),
  judge(connection, facts) {
    if (!silent(connection, 'transferMechanism') && !saysSo(connection, 'transferMechanism', 'none')) return pass
    const there = leavesFor(facts, connection)
    const far = [connection.to, connection.from]
      .map((id) => facts.graph.component(id))
      .find((each) => each !== undefined && countryOf(facts, each) === undefined)
    const abroad = there === 'unknown' && far !== undefined ? unknown(askSetting(far, 'country')) : there !== undefined
    return verdict(all(abroad, europeans(facts)), `${between(facts, connection)} takes personal data out of the EEA without a legal ground.`)
  },
}
