import { addressOf, type OwnName } from '../../model/names.ts'
import type { Resource, Topic } from '../../model/resource.ts'
import { type Body, call, type Expression } from '../../model/value.ts'
import { Key } from './key.ts'
import type { Part } from './part.ts'
import type { Project } from './project.ts'
import type { RegionAt } from '../regions.ts'

/** One region of the project: its zones and its keys. */
export class Place {
  readonly project: Project
  readonly code: string
  readonly primary: boolean
  readonly region: Expression
  /** Numbers the regions, so that their address ranges differ. */
  readonly index: number
  readonly #word: string
  readonly #once = new Map<string, unknown>()

  constructor(project: Project, at: RegionAt, primary: boolean, index: number) {
    this.project = project
    this.code = at.code
    this.primary = primary
    this.index = index
    this.#word = primary ? '' : addressOf(at.boundary?.id ?? at.code)
    this.region = project.module.variable(primary ? 'region' : `region_${this.#word.replaceAll('-', '_')}`, {
      type: 'string',
      description: primary ? 'Region in which it is built.' : `Region of what the design puts in ${at.code}.`,
      default: at.code,
      validation: {
        condition: (value) => call('can', call('regex', '^[a-z]+-[a-z]+[0-9]+$', value)),
        message: 'Write the name of a region, such as europe-west3.',
      },
      refuses: 'Frankfurt',
    }).value
  }

  /** The name of something that a region has once, told apart by region. */
  named(word: OwnName | (string & {})): string {
    return this.primary ? word : `${word}__${this.#word}`
  }

  once<T>(name: string, make: () => T): T {
    if (this.#once.has(name)) return this.#once.get(name) as T
    const made = make()
    this.#once.set(name, made)
    return made
  }

  make(mode: 'resource' | 'data', type: string, word: OwnName, body: Body, topic: Topic, comment?: string): Resource {
    return this.project.module.add(mode, type, this.named(word), body, { topic, origin: null, ...(comment !== undefined && { comment }) })
  }

  get zones(): Resource {
    return this.once('zones', () =>
      this.make('data', 'google_compute_zones', 'available', { project: this.project.id, region: this.region, status: 'UP' }, 'network'),
    )
  }

  /** One zone by number; the last where the region has fewer. */
  zone(at: number): Expression {
    return call('element', this.zones.get('names'), at)
  }

  /** The first zones of the region. */
  firstZones(count: number): Expression {
    const names = this.zones.get('names')
    return call('slice', call('sort', names), 0, call('min', count, call('length', names)))
  }

  /** The key for a component: that of a key-management component joined to it, of any in the region, or the module's own. */
  key(part: Part | undefined): Key {
    const { parts, graph } = this.project
    const vaults = [...parts.values()].filter((each) => each.component.kind === 'key-management' && each.place === this)
    const near = part === undefined ? [] : graph.neighbours(part.id)
    const vault = vaults.find(({ id }) => near.some((each) => each.id === id)) ?? vaults[0]
    return this.once(`key ${vault?.id ?? ''}`, () => new Key(this, vault))
  }
}
