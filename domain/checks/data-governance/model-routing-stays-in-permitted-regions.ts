import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import { allowedPlaces, meansCountry, regionIn } from '../facts/allowed-places.ts'
import { inbound, isSensitive, sensitive } from '../facts/data-classes.ts'
import type { Facts } from '../facts/facts.ts'
import { regionFacts } from '../facts/place.ts'
import { askSetting, listOf, says, saysSo } from '../facts/said.ts'
import { modelApis } from '../facts/serving.ts'
import { verdict } from '../outcome.ts'
import { type Ternary, all, not, unknown } from '../ternary.ts'

/** Every place that requests may go to is allowed. */
const within = (facts: Facts, model: Component): Ternary => {
  const scope = listOf(model, 'routingScope')
  if (scope.length === 0) return saysSo(model, 'routing', 'global') ? false : unknown(askSetting(model, 'routingScope'))
  const allowed = allowedPlaces(facts)
  return scope.every((place) => {
    const region = regionFacts(place.toLowerCase())
    return (
      allowed.some((each) => each.toLowerCase() === place.toLowerCase() || meansCountry(each, place.toUpperCase())) ||
      (region !== undefined && regionIn(region, allowed))
    )
  })
}

export const modelRoutingStaysInPermittedRegions: ComponentCheck = {
  id: 'model-routing-stays-in-permitted-regions',
  code: 'DATA-011',
  title: 'Model endpoint uses cross-region or global routing although residency is constrained',
  pillar: 'data-governance',
  layer: 'Application & Serving',
  severity: 'high',
  severityWhen: '',
  condition:
    'c.kind == foundation-model-api and c.routing in {global,cross-region} and D.allowedRegions set and routing scope not within allowedRegions and sensitive(inbound)',
  remedy: 'Keep requests in the region, or in a profile whose regions are all permitted.',
  fixClass: 'confirm',
  why: 'Global inference profiles trade latency for a data transfer nobody drew.',
  references: ['GDPR Art.44', 'CCC.Core.CN06', 'AZ-APRL ac3add17-013e-41a5-af91-9fefce794a00', 'AWS GENREL05-BP01'],
  on: 'component',
  examines: (facts) =>
    allowedPlaces(facts).length === 0
      ? []
      : modelApis(facts).filter((model) => isSensitive(inbound(facts, model)) || sensitive(facts, model) === true),
  judge: (model, facts) =>
    verdict(
      all(says(model, 'routing', ['global', 'cross-region']), not(within(facts, model))),
      `"${model.name}" may answer from outside ${allowedPlaces(facts).join(', ')}.`,
    ),
  fix: (model) => [set(model, 'routing', 'in-region')],
}
