import { type Provider, providers } from '../../design/requirements.ts'
import type { Design } from '../../design/schema.ts'
import { type Brief, briefOf } from '../compose/brief.ts'

/** The instruction's reading, at home where the design is. */
export function briefFor(design: Design, reading: Brief['reading']): Brief {
  const counts = Map.groupBy(
    design.components.flatMap(({ provider }) => provider ?? []),
    (provider: Provider) => provider,
  )
  const used = providers.filter((each) => counts.has(each)).toSorted((a, b) => (counts.get(b)?.length ?? 0) - (counts.get(a)?.length ?? 0))
  const home = used.find((each) => each !== 'self-hosted') ?? used[0]
  return home === undefined ? briefOf(reading) : { reading, providers: used, home, regions: [], providerAssumed: false }
}
