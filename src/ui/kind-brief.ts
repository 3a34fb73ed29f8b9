import type { CrossCutting, LayerId } from '#domain/design/layers.ts'
import type { PortType } from '#domain/design/ports.ts'
import type { Provider } from '#domain/design/requirements.ts'

/** What the canvas shows of a kind. The catalogue itself is ten times as large and loaded when somebody looks into it. */
export type KindBrief = {
  id: string
  name: string
  lane: LayerId | CrossCutting
  category: string
  /** The usual service of each provider that has one. */
  services: { readonly [P in Provider]?: string }
  accepts: readonly PortType[]
  offers: readonly PortType[]
}
