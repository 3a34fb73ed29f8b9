import { regionList } from '../../catalog/regions.data.ts'
import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { allowedPlaces, regionIn } from '../facts/allowed-places.ts'
import type { Facts } from '../facts/facts.ts'
import { gridCarbon } from '../facts/grid-carbon.data.ts'
import { ofKind } from '../facts/kinds.ts'
import { stepsTo } from '../facts/movement.ts'
import { nearestSaid } from '../facts/nearest-said.ts'
import { countryOf, homeOf, regionOf } from '../facts/place.ts'
import { requiredList, says, saysSo } from '../facts/said.ts'
import { volumeTB } from '../facts/volume.ts'
import { notApplicable, verdict } from '../outcome.ts'
import { all } from '../ternary.ts'

const carbonOf = (facts: Facts, component: Component): number | undefined => {
  const said = nearestSaid(facts, component, 'carbonGramsPerKWh')
  return typeof said === 'number' ? said : gridCarbon[countryOf(facts, component) ?? '']
}

/** The cleanest region of the same provider where the data may be: what is permitted, or else what was asked for. */
function best(facts: Facts, component: Component): { region: string; grams: number } | undefined {
  const said = allowedPlaces(facts)
  const allowed = said.length > 0 ? said : requiredList(facts, 'regions')
  const open = regionList.filter((region) => region.provider === homeOf(facts, component) && (allowed.length === 0 || regionIn(region, allowed)))
  return open
    .flatMap(({ id, country }) => {
      const grams = gridCarbon[country]
      return grams === undefined ? [] : [{ region: id, grams }]
    })
    .toSorted((a, b) => a.grams - b.grams)[0]
}

/** A terabyte or more that it reads stands beside it: what moved the work would move the data. */
const tied = (facts: Facts, job: Component): boolean =>
  stepsTo(facts, 'data', job.id).some(({ from }) => (volumeTB(facts, from) ?? 0) >= 1 && regionOf(facts, from) === regionOf(facts, job))

export const flexibleTrainingRunsOnCleanPower: ComponentCheck = {
  id: 'flexible-training-runs-on-clean-power',
  code: 'SUS-001',
  title: 'Flexible training runs in a carbon-intensive region',
  pillar: 'sustainability',
  layer: 'Infrastructure',
  severity: 'low',
  severityWhen: '',
  condition: 'c.kind == training-job and c.interruptible and region carbon > 1.5 x best allowed region offering the SKU',
  remedy: 'Run it in the cleaner region, where the data may go there.',
  fixClass: 'manual',
  why: 'Batch work can move to cleaner power when data may.',
  references: ['AWS MLSUS02-BP02', 'AWS SUS01-BP01', 'NIST AI RMF MEASURE 2.12', 'GCP-AIML Sustainability'],
  foldedInto: ['DATA-008'],
  on: 'component',
  examines: (facts) =>
    ofKind(facts, 'training-job').filter(
      (job) => !saysSo(job, 'interruptible', false) && carbonOf(facts, job) !== undefined && best(facts, job) !== undefined,
    ),
  judge(job, facts) {
    const [here, there] = [carbonOf(facts, job) ?? 0, best(facts, job)]
    return there === undefined
      ? notApplicable
      : verdict(
          all(here > there.grams * 1.5 && !tied(facts, job), says(job, 'interruptible', true)),
          `"${job.name}" could run in ${there.region}, where a kilowatt-hour makes about ${there.grams} g of carbon instead of ${here}.`,
        )
  },
}
