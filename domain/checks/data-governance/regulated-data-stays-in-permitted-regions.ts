import type { ComponentCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import { allowedPlaces, isIn, regionIn } from '../facts/allowed-places.ts'
import { eff, isRegulated } from '../facts/data-classes.ts'
import { isPerson } from '../facts/kinds.ts'
import { countryOf, homeOf, regionFacts, regionOf } from '../facts/place.ts'
import { silent } from '../facts/said.ts'
import { verdict } from '../outcome.ts'
import { not } from '../ternary.ts'

export const regulatedDataStaysInPermittedRegions: ComponentCheck = {
  id: 'regulated-data-stays-in-permitted-regions',
  code: 'DATA-008',
  title: 'Regulated data is stored or processed outside the permitted regions',
  pillar: 'data-governance',
  layer: 'Cross-layer',
  severity: 'critical',
  severityWhen: '',
  condition: 'regulated(c) and D.allowedRegions set and c.region not in D.allowedRegions',
  remedy: 'Move it to the nearest permitted region that offers the service.',
  fixClass: 'manual',
  why: 'Residency is the one property that cannot be fixed after the data has moved.',
  references: ['GDPR Art.44', 'CCC.Core.CN06', 'AWS SEC07-BP02', 'NIST 800-53 SA-9', 'ISO27001 A.5.34', 'AZ-WAF SE:03'],
  on: 'component',
  examines: (facts) =>
    allowedPlaces(facts).length === 0
      ? []
      : facts.design.components.filter((each) => !isPerson(each) && homeOf(facts, each) !== 'outside' && isRegulated(eff(facts, each))),
  judge: (component, facts) =>
    verdict(
      not(isIn(facts, component, allowedPlaces(facts))),
      `"${component.name}" handles regulated data in ${regionOf(facts, component) ?? countryOf(facts, component) ?? 'a place'}, outside ${allowedPlaces(facts).join(', ')}.`,
    ),
  fix(component, facts) {
    const home = homeOf(facts, component)
    const place = facts.design.boundaries.find(({ kind, provider, name }) => {
      const region = kind === 'region' && provider === home ? regionFacts(name) : undefined
      return region !== undefined && regionIn(region, allowedPlaces(facts))
    })
    if (place === undefined || !silent(component, 'country')) return []
    return [{ kind: 'enclose', component: component.id, in: place.id }, ...(silent(component, 'region') ? [] : [set(component, 'region', null)])]
  },
}
