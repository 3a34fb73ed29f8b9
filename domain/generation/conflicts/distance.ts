import { regionList } from '../../catalog/regions.data.ts'
import { fromWords, said } from '../../design/requirements.ts'
import type { Conflict } from '../answer.ts'
import type { Reading } from '../read/reading.ts'
import { type ConflictRule, number, wordsFor } from './conflict-rule.ts'
import { nameOf, roundTripMs } from './countries.ts'
import { residencesOf } from './residency.ts'
import { placesSaid } from './said-places.ts'

type Where = { place: string; words: string }

/** Where the design may run: regions that were named but those that say where people are, else where data has to stay. */
function servedFrom(reading: Reading, people: readonly Where[]): readonly Where[] {
  const regions = reading.regions.flatMap(({ provider, region, evidence }) =>
    people.some(({ words }) => words === evidence.words)
      ? []
      : regionList.filter((each) => each.provider === provider && each.id === region).map(({ place }) => ({ place, words: evidence.words })),
  )
  return regions.length > 0 ? regions : residencesOf(reading).flatMap(({ codes, words }) => codes.map((place) => ({ place, words })))
}

const continents =
  /\b(?:two|three|several|multiple|different|across) continents\b|\b(?:europe|eu)\b[^.;]{0,24}\b(?:and|und|&|\+)\b[^.;]{0,12}\b(?:us|usa|america|asia|australia)\b|(?:zwei|drei|mehreren?) kontinenten?|(?:dos|varios) continentes|(?:deux|plusieurs) continents|两个大洲|二つの大陸/i
/** There and back between the nearest regions of two continents (Ireland and Virginia): recalled, 2026-11-24. */
const oceanMs = 70

/** Nothing lost when a continent is lost: each write waits for the other one. */
export const copiesAndLatency: ConflictRule = ({ reading }) => {
  const latency = number(reading, 'latency_ms')
  const apart = continents.exec(reading.prompt)?.[0]
  if (latency === undefined || apart === undefined || number(reading, 'rpo_min') !== 0 || latency >= oceanMs) return []
  return [
    {
      what: `To lose nothing, a write waits for the other continent, about ${oceanMs} ms there and back; ${latency} ms is less.`,
      between: ['RPO 0', wordsFor(reading, 'latency_ms', `${latency} ms`), apart],
      relaxation: `Copy in the background (RPO about a minute), keep the second copy in another zone or a region nearby, or allow ${oceanMs + 30} ms.`,
    },
  ]
}

/** A wish for less than this share of the usual round trip is not met. */
const share = 0.85

/** People far from every region that may be used, and less time than the way there and back takes. */
export const distanceAndLatency: ConflictRule = ({ reading }) => {
  const latency = number(reading, 'latency_ms')
  if (latency === undefined || ['batch', 'training-only', 'on-device'].includes(reading.serving.shape)) return []
  const named = placesSaid(reading.prompt).filter(({ role }) => role === 'people')
  const read = (said(reading.requirements.userRegions) ?? []).filter((code) => !named.some((each) => each.code === code || each.place === code))
  const people: readonly Where[] = [
    ...named.map(({ place, evidence }) => ({ place, words: evidence.words })),
    ...read.map((place) => ({ place, words: fromWords(reading.requirements.userRegions) ?? place })),
  ]
  const places = servedFrom(reading, people)
  if (places.length === 0) return []
  const found = people.flatMap(({ place, words }): Conflict[] => {
    const ways = places.flatMap((each) => {
      const trip = roundTripMs(each.place, place)
      return trip === undefined ? [] : [{ ...trip, from: each }]
    })
    const [nearest] = ways.toSorted((a, b) => a.usual - b.usual)
    if (nearest === undefined || latency >= nearest.usual * share) return []
    return [
      {
        what: `${latency} ms is less than the round trip between ${nameOf(place)} and ${nameOf(nearest.from.place)}: about ${nearest.usual} ms, ${nearest.least} ms at the speed of light in glass.`,
        between: [wordsFor(reading, 'latency_ms', `${latency} ms latency`), words, nearest.from.words],
        relaxation: `Serve from a region near ${nameOf(place)} too, or allow about ${nearest.usual + 50} ms there.`,
      },
    ]
  })
  return found.slice(0, 2)
}
