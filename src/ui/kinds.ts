import type { CrossCutting, LayerId } from '#domain/design/layers.ts'
import { ambientPorts, type PortType } from '#domain/design/ports.ts'
import type { Provider } from '#domain/design/requirements.ts'
import type { KindBrief } from './kind-brief.ts'
import { kindBriefs } from './kinds.data.ts'

const byId = new Map<string, KindBrief>(kindBriefs.map((kind) => [kind.id, kind]))

/** Makes kinds of a house's own known beside the catalogue's. */
export function knowKinds(kinds: readonly KindBrief[]): void {
  for (const kind of kinds) byId.set(kind.id, kind)
}

export const kindBrief = (id: string): KindBrief | undefined => byId.get(id)
export const nameOfKind = (id: string): string => byId.get(id)?.name ?? id
/** Lanes of unknown kinds are as in the catalogue: the lowest layer. */
export const laneOfKind = (id: string): LayerId | CrossCutting => byId.get(id)?.lane ?? 'infrastructure'
export const serviceOfKind = (id: string, provider: Provider | undefined): string | undefined =>
  provider === undefined ? undefined : byId.get(id)?.services[provider]

/** Port words that can travel from one kind to another, as the catalogue's `portsBetween` says. */
export function portsJoining(from: string, to: string): readonly PortType[] {
  const [source, target] = [byId.get(from), byId.get(to)]
  if (source === undefined || target === undefined) return []
  const accepted = new Set<PortType>(target.accepts)
  return source.offers.filter((port) => accepted.has(port) || ambientPorts.has(port))
}
