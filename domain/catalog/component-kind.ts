import type { CrossCutting, LayerId } from '../design/layers.ts'
import type { PortType } from '../design/ports.ts'
import type { Provider } from '../design/requirements.ts'

/** A fact's source and the day it was read. */
export type Source = { note: string; checkedOn: string; url?: string }

/** What can be placed in a design. Data only: icons, Terraform and layout live with whoever draws or exports. */
export type ComponentKind = {
  id: string
  name: string
  layer: LayerId
  /** The concern whose lane it stands in, for kinds that cut across the layers. */
  crossCutting: CrossCutting | null
  category: string
  /** Kinds of one group can stand in for each other. */
  alternatives: string | null
  /** What each provider calls it, the usual service first; a provider that is missing has none. */
  services: { readonly [P in Provider]?: readonly string[] }
  /** Providers without a native service: what is said of it, and what stands in. */
  noNativeService?: { readonly [P in Provider]?: string }
  /** Terraform resource types by cloud. */
  resources: { readonly aws?: readonly string[]; readonly azure?: readonly string[]; readonly gcp?: readonly string[] }
  charts: readonly string[]
  costDrivers: readonly string[]
  /** Kinds that typically lead here, and where it typically leads. */
  connectsIn: readonly string[]
  connectsOut: readonly string[]
  accepts: readonly PortType[]
  offers: readonly PortType[]
  /** Hints for labels, never keys of the document. */
  properties: readonly string[]
  aliases: readonly string[]
  sources: readonly Source[]
  /** A kind of a team's own; absent on those of the catalogue. */
  own?: OwnKind
}

/** What only kinds of a team's own say of themselves. */
export type OwnKind = {
  /** Names of the settings meant for it. */
  settings: readonly string[]
  /** The kind of the catalogue that the checks take it for; absent = only what they ask of every component. */
  checkedAs?: string
  prices: readonly OwnPrice[]
}

/** One line of what it costs a month. */
export type OwnPrice = {
  item: string
  unit: string
  usdPerUnit: number
  /** So many a month, or the setting that says how many. */
  quantity: number | string
  source: string
  /** YYYY-MM-DD */
  asOf: string
}
