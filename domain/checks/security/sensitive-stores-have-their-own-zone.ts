import type { Edit } from '../../design/edit.ts'
import { type BoundaryId, freshId } from '../../design/ids.ts'
import type { Boundary, Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { sensitive } from '../facts/data-classes.ts'
import type { Facts } from '../facts/facts.ts'
import { exposureOf } from '../facts/internet.ts'
import { isA } from '../facts/kinds.ts'
import { askSetting } from '../facts/said.ts'
import { allStores } from '../facts/stores.ts'
import { inZone, zoneOf } from '../facts/zone-of.ts'
import { verdict } from '../outcome.ts'
import { type Ternary, all, maybe, unknown } from '../ternary.ts'

const entrances = ['web-app', 'api-gateway', 'inference-endpoint', 'load-balancer'] as const

/** What faces the internet in a zone, and which entrances do not say whether they do. */
const facingIn = (facts: Facts, zone: Boundary): { open: readonly Component[]; silent: readonly Component[] } => {
  const known = facts.once(facingIn, () => new Map<Boundary, { open: readonly Component[]; silent: readonly Component[] }>())
  const found = known.get(zone)
  if (found !== undefined) return found
  const members = inZone(facts, zone)
  const facing = {
    open: members.filter((each) => exposureOf(facts, each) === 'internet'),
    silent: members.filter((each) => isA(each, ...entrances) && exposureOf(facts, each) === undefined),
  }
  known.set(zone, facing)
  return facing
}

/** Does something else in the store's zone face the internet? Open where an entrance does not say. */
function facing(facts: Facts, store: Component): Ternary {
  const zone = zoneOf(facts, store)
  if (zone === undefined) return false
  const { open, silent } = facingIn(facts, zone)
  if (open.some((each) => each !== store)) return true
  const [first] = silent.filter((each) => each !== store)
  return first === undefined ? false : unknown(askSetting(first, 'exposure'))
}

export const sensitiveStoresHaveTheirOwnZone: ComponentCheck = {
  id: 'sensitive-stores-have-their-own-zone',
  code: 'SEC-017',
  title: 'Internet-facing component shares a network zone with sensitive stores',
  pillar: 'security',
  layer: 'Infrastructure',
  severity: 'high',
  severityWhen: '',
  condition: 'exists c1,c2: c1.exposure == internet and stores(c2) and sensitive(c2) and zone(c1) == zone(c2)',
  remedy: 'Move it into a data zone of its own.',
  fixClass: 'confirm',
  why: 'Segmentation turns one compromised front end into one compromised front end.',
  references: [
    'AWS SEC05-BP01',
    'AWS HNSEC01-BP01',
    'AZ-WAF SE:04',
    'NIST 800-53 SC-7',
    'PCI 1.4.1',
    'ISO27001 A.8.22',
    'SOC2 CC6.6',
    'CCC.Core.CN06',
  ],
  on: 'component',
  examines: (facts) => allStores(facts).filter((store) => zoneOf(facts, store) !== undefined && maybe(sensitive(facts, store))),
  judge: (store, facts) =>
    verdict(
      all(sensitive(facts, store), facing(facts, store)),
      `"${store.name}" keeps sensitive data in a zone with something that faces the internet.`,
    ),
  fix(store, facts) {
    const zone = zoneOf(facts, store)
    if (zone === undefined || (zone.kind !== 'subnet' && zone.kind !== 'network')) return []
    const outer = zone.kind === 'network' ? zone.id : zone.in
    const there = facts.design.boundaries.find(({ kind, name, in: place }) => kind === 'subnet' && name === 'Data zone' && place === outer)
    const id = there?.id ?? (freshId('data-zone', new Set(facts.design.boundaries.map((each) => each.id as string))) as BoundaryId)
    const made: Edit[] =
      there === undefined
        ? [
            {
              kind: 'bound',
              boundary: { id, kind: 'subnet', name: 'Data zone', settings: { exposure: 'private' }, ...(outer === undefined ? {} : { in: outer }) },
            },
          ]
        : []
    return [...made, { kind: 'enclose', component: store.id, in: id }]
  },
}
