import { canonical } from '../../design/canonical.ts'
import { ComponentId, ConnectionId, freshId, KindId } from '../../design/ids.ts'
import type { Requirements } from '../../design/requirements.ts'
import type { Design } from '../../design/schema.ts'
import type { Frames } from './boundaries.ts'
import type { Draft } from './draft.ts'

/** The document: ids, frames and reasons in place, in canonical order. */
export function finish(draft: Draft, { boundaries, holding }: Frames, name: string, requirements: Requirements): Design {
  const taken = new Set<string>()
  return canonical({
    strata: 1,
    name,
    requirements,
    boundaries,
    components: draft.parts.map(({ id, kind, name: title, provider, settings, because }) => {
      const frame = holding.get(id)
      return {
        id: ComponentId.parse(id),
        kind: KindId.parse(kind),
        name: title,
        settings,
        because,
        ...(provider === undefined ? {} : { provider }),
        ...(frame === undefined ? {} : { in: frame }),
      }
    }),
    connections: draft.wires.map(({ from, to, carries, settings, because }) => {
      const id = freshId(`${from}-${to}`, taken)
      taken.add(id)
      return { id: ConnectionId.parse(id), from: ComponentId.parse(from), to: ComponentId.parse(to), carries, settings, because }
    }),
    waivers: [],
    positions: {},
  })
}
