import type { Settings } from '../../design/settings/vocabulary.ts'
import type { Facts } from './facts.ts'
import { isPerson } from './kinds.ts'
import { deployment, homeOf, isCloud } from './place.ts'

/** Clouds and sites of the owner in which something runs. */
export const runningPlaces = (facts: Facts): readonly string[] =>
  facts.once(runningPlaces, () =>
    [
      ...new Set(
        facts.design.components
          .filter((each) => !isPerson(each))
          .map((each) => homeOf(facts, each))
          .filter((home) => isCloud(home) || home === 'on-premises'),
      ),
    ].sort(),
  )

/** As `covers` has them. */
export const covering = (places: readonly string[]): string[] => places.map((place) => (place === 'on-premises' ? 'self-hosted' : place))

/** What a fix says of a place for telemetry that it adds: in a design of several places it sees them all. */
export const coveringAll = (facts: Facts): Settings =>
  ['hybrid', 'multi-cloud'].includes(deployment(facts) ?? '') && runningPlaces(facts).length > 1
    ? { covers: covering(runningPlaces(facts)).sort() }
    : {}
