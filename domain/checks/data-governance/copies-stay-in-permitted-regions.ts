import type { Component, Connection } from '../../design/schema.ts'
import type { ConnectionCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import { allowedPlaces, isIn, regionIn } from '../facts/allowed-places.ts'
import { eff, isRegulated } from '../facts/data-classes.ts'
import type { Facts } from '../facts/facts.ts'
import { isA } from '../facts/kinds.ts'
import { between } from '../facts/names.ts'
import { regionFacts, regionOf } from '../facts/place.ts'
import { saysSo, silent } from '../facts/said.ts'
import { stores } from '../facts/stores.ts'
import { pass, verdict } from '../outcome.ts'
import { not } from '../ternary.ts'

const target = (facts: Facts, connection: Connection): Component | undefined => {
  const { from, to } = facts.ends(connection)
  if (from === undefined || to === undefined || !stores(from) || !isRegulated(eff(facts, from))) return undefined
  return saysSo(connection, 'purpose', ['backup', 'replica']) || isA(to, 'backup-store') ? to : undefined
}

export const copiesStayInPermittedRegions: ConnectionCheck = {
  id: 'copies-stay-in-permitted-regions',
  code: 'DATA-010',
  title: 'Backup or replica leaves the permitted regions',
  pillar: 'data-governance',
  layer: 'Cross-layer',
  severity: 'high',
  severityWhen: '',
  condition: 'replica or backup edge from regulated store to region not in D.allowedRegions',
  remedy: 'Keep the copy in a permitted region.',
  fixClass: 'confirm',
  why: 'Disaster recovery defaults quietly cross borders.',
  references: ['CCC.Core.CN10', 'GDPR Art.44', 'NIST 800-53 CP-6', 'NIST 800-53 SA-9'],
  on: 'connection',
  examines: (facts) =>
    allowedPlaces(facts).length === 0 ? [] : facts.design.connections.filter((connection) => target(facts, connection) !== undefined),
  judge(connection, facts) {
    const to = target(facts, connection)
    return to === undefined
      ? pass
      : verdict(
          not(isIn(facts, to, allowedPlaces(facts))),
          `${between(facts, connection)} copies regulated data out of ${allowedPlaces(facts).join(', ')}.`,
        )
  },
  fix(connection, facts) {
    const { from, to } = facts.ends(connection)
    if (from === undefined || to === undefined || facts.graph.to(to.id).length > 1) return []
    const place = facts.graph.around(from).find(({ kind }) => kind === 'region')
    const region = regionFacts(regionOf(facts, from))
    if (place === undefined || region === undefined || !regionIn(region, allowedPlaces(facts))) return []
    return [{ kind: 'enclose', component: to.id, in: place.id }, ...(silent(to, 'region') ? [] : [set(to, 'region', null)])]
  },
}
