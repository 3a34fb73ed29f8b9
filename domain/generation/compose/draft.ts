import { kindOf, portsBetween } from '../../catalog/catalog.ts'
import { freshId } from '../../design/ids.ts'
import { ambientPorts, type PortType } from '../../design/ports.ts'
import type { Provider } from '../../design/requirements.ts'
import type { Because } from '../../design/schema.ts'
import type { SettingValue } from '../../design/settings/vocabulary.ts'

/** Where a part runs: in a provider's region, in a building of the owner, where devices are, or outside all of them. */
export type Site = 'cloud' | 'on-premises' | 'edge' | 'outside'

/** A component while it is being composed. */
export type Part = {
  readonly id: string
  readonly kind: string
  name: string
  because: Because[]
  /** Named by the person, so no rewrite but an explicit exclusion takes it away. */
  stated: boolean
  site?: Site
  provider?: Provider
  /** A region of its own, where it is not the design's first one. */
  region?: string
  settings: Record<string, SettingValue>
}

/** A connection while it is being composed. */
export type Wire = { readonly from: string; readonly to: string; carries: PortType; because: Because[]; settings: Record<string, SettingValue> }

import { kindName } from './kind-name.ts'

const wireKey = (from: string, to: string) => `${from}>${to}`

/** The port a pair of kinds joins by: what the source offers first, ambient ports last; undefined = they do not join. */
export const portFor = (from: string, to: string): PortType | undefined => {
  const ports = portsBetween(from, to)
  return ports.find((port) => !ambientPorts.has(port)) ?? ports[0]
}

export const joinsByData = (from: string, to: string): boolean => portsBetween(from, to).some((port) => !ambientPorts.has(port))

/**
 * A design in the making. Every wire ends at parts that are there and carries a port that both ends know,
 * whatever is done to it.
 */
export class Draft {
  readonly #parts = new Map<string, Part>()
  readonly #wires = new Map<string, Wire>()
  /** Kinds that must not be there, and why. */
  readonly forbidden = new Map<string, Because[]>()
  /** What a person should hear about choices that were made for them. */
  readonly notes: string[] = []
  readonly #keepIds: boolean

  /** @param keepIds a part that is swapped keeps its id: for designs that people know already */
  constructor({ keepIds = false }: { keepIds?: boolean } = {}) {
    this.#keepIds = keepIds
  }

  /** Takes in a part as it is. */
  put(part: Part): void {
    this.#parts.set(part.id, part)
  }

  /** Takes in a wire as it is, also one that the catalogue's ports do not join: people draw what exists. */
  keep(wire: Wire): void {
    this.#wires.set(wireKey(wire.from, wire.to), wire)
  }

  get parts(): readonly Part[] {
    return [...this.#parts.values()]
  }

  get wires(): readonly Wire[] {
    return [...this.#wires.values()]
  }

  part(id: string): Part | undefined {
    return this.#parts.get(id)
  }

  ofKind(...kinds: readonly string[]): Part[] {
    return this.parts.filter(({ kind }) => kinds.includes(kind))
  }

  /** The first part of the first of these kinds that is there. */
  first(...kinds: readonly string[]): Part | undefined {
    for (const kind of kinds) for (const part of this.#parts.values()) if (part.kind === kind) return part
    return undefined
  }

  has(...kinds: readonly string[]): boolean {
    return this.first(...kinds) !== undefined
  }

  into(id: string): Wire[] {
    return this.wires.filter(({ to }) => to === id)
  }

  outOf(id: string): Wire[] {
    return this.wires.filter(({ from }) => from === id)
  }

  /**
   * Adds a part of a kind, or gives the one that is there more reasons.
   * @returns undefined where the kind is forbidden or unknown
   */
  add(kind: string, because: readonly Because[], more: { name?: string; stated?: boolean; another?: boolean } = {}): Part | undefined {
    if (this.forbidden.has(kind) || kindOf(kind) === undefined) return undefined
    const known = more.another === true ? undefined : this.first(kind)
    if (known !== undefined) {
      explain(known, because)
      known.stated ||= more.stated === true
      return known
    }
    const id = freshId(kind, new Set(this.#parts.keys()))
    const part: Part = { id, kind, name: more.name ?? kindName(kind), because: [...because], stated: more.stated === true, settings: {} }
    this.#parts.set(id, part)
    return part
  }

  /** Takes parts of these kinds away unless the person named them; what they joined is joined directly where ports allow. */
  drop(...kinds: readonly string[]): void {
    for (const part of this.ofKind(...kinds)) if (!part.stated) this.remove(part.id)
  }

  /** @param bridge false leaves what it joined as it is */
  remove(id: string, bridge = true): void {
    const part = this.#parts.get(id)
    if (part === undefined) return
    const [before, after] = [this.into(id), this.outOf(id)]
    for (const { from, to } of [...before, ...after]) this.#wires.delete(wireKey(from, to))
    this.#parts.delete(id)
    if (!bridge || kindOf(part.kind)?.crossCutting !== null) return
    for (const source of before)
      for (const target of after) {
        const [from, to] = [this.#parts.get(source.from), this.#parts.get(target.to)]
        if (from === undefined || to === undefined || ambientPorts.has(source.carries) || ambientPorts.has(target.carries)) continue
        const usual =
          source.carries === target.carries ||
          kindOf(from.kind)?.connectsOut.includes(to.kind) === true ||
          kindOf(to.kind)?.connectsIn.includes(from.kind) === true
        if (usual && joinsByData(from.kind, to.kind)) this.connect(from.id, to.id, source.because)
      }
  }

  /** Puts another kind in a part's place; connections stay where ports allow. */
  swap(id: string, kind: string, because: readonly Because[]): Part | undefined {
    const part = this.#parts.get(id)
    if (part === undefined || part.kind === kind) return part
    const [before, after] = [this.into(id), this.outOf(id)]
    const alike = kindOf(part.kind)?.alternatives
    const own = part.name === kindName(part.kind) || alike == null || alike !== kindOf(kind)?.alternatives ? {} : { name: part.name }
    if (this.#keepIds) return this.#turn(part, kind, because)
    const next = this.add(kind, because, own)
    if (next === undefined) return undefined
    next.stated ||= part.stated
    for (const { from, to } of [...before, ...after]) this.#wires.delete(wireKey(from, to))
    this.#parts.delete(id)
    for (const wire of before) if (wire.from !== next.id) this.connect(wire.from, next.id, wire.because)
    for (const wire of after) if (wire.to !== next.id) this.connect(next.id, wire.to, wire.because)
    return next
  }

  /** Another kind under the same id; wires that no longer fit carry another port or go. */
  #turn(part: Part, kind: string, because: readonly Because[]): Part | undefined {
    if (kindOf(kind) === undefined || this.forbidden.has(kind)) return undefined
    const next: Part = {
      ...part,
      kind,
      name: part.name === kindName(part.kind) ? kindName(kind) : part.name,
      because: [...because],
      settings: { ...part.settings },
    }
    this.#parts.set(part.id, next)
    for (const wire of [...this.into(part.id), ...this.outOf(part.id)]) {
      const [from, to] = [this.#parts.get(wire.from), this.#parts.get(wire.to)]
      if (from === undefined || to === undefined) continue
      const ports = portsBetween(from.kind, to.kind)
      const port = ports.includes(wire.carries) ? wire.carries : portFor(from.kind, to.kind)
      if (port === undefined) this.disconnect(wire.from, wire.to)
      else this.keep({ ...wire, carries: port })
    }
    return next
  }

  connected(from: string, to: string): boolean {
    return this.#wires.has(wireKey(from, to))
  }

  /** Joins two parts if their ports do; a second wire the same way only adds its reasons. */
  connect(from: string, to: string, because: readonly Because[], carries?: PortType): Wire | undefined {
    const [source, target] = [this.#parts.get(from), this.#parts.get(to)]
    if (source === undefined || target === undefined || from === to) return undefined
    const known = this.#wires.get(wireKey(from, to))
    if (known !== undefined) {
      explain(known, because)
      return known
    }
    const port = carries !== undefined && portsBetween(source.kind, target.kind).includes(carries) ? carries : portFor(source.kind, target.kind)
    if (port === undefined) return undefined
    const wire: Wire = { from, to, carries: port, because: [...because], settings: {} }
    this.#wires.set(wireKey(from, to), wire)
    return wire
  }

  /**
   * Joins the first parts of two kinds.
   * @param only joins parts of these ids alone with the first of the other kind
   */
  link(from: string, to: string, because: readonly Because[], only?: ReadonlySet<string>): Wire | undefined {
    const [source, target] = [this.first(from), this.first(to)]
    if (source === undefined || target === undefined) return undefined
    if (only === undefined) return this.connect(source.id, target.id, because)
    const sources = this.ofKind(from).filter(({ id }) => only.has(id))
    const targets = this.ofKind(to).filter(({ id }) => only.has(id))
    const made = [...sources.map(({ id }) => this.connect(id, target.id, because)), ...targets.map(({ id }) => this.connect(source.id, id, because))]
    return made.find((each) => each !== undefined)
  }

  disconnect(from: string, to: string): void {
    this.#wires.delete(wireKey(from, to))
  }
}

function explain(element: { because: Because[] }, because: readonly Because[]): void {
  for (const reason of because) {
    const text = JSON.stringify(reason)
    if (element.because.length < 12 && !element.because.some((each) => JSON.stringify(each) === text)) element.because.push(reason)
  }
}
