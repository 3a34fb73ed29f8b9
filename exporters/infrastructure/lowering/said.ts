import type { Settings, SettingValue } from '#domain/design/settings/vocabulary.ts'

/** What is said of an element. It remembers what was read, so that what no resource could carry can be told. */
export class Said {
  readonly #settings: Settings
  readonly #read = new Set<string>()
  readonly #held = new Map<string, string>()

  constructor(settings: Settings) {
    this.#settings = settings
  }

  value(name: string): SettingValue | undefined {
    this.#read.add(name)
    return this.#settings[name]
  }

  text(name: string): string | undefined {
    const value = this.value(name)
    return typeof value === 'string' ? value : undefined
  }

  number(name: string): number | undefined {
    const value = this.value(name)
    return typeof value === 'number' ? value : undefined
  }

  flag(name: string): boolean | undefined {
    const value = this.value(name)
    return typeof value === 'boolean' ? value : undefined
  }

  list(name: string): readonly string[] {
    const value = this.value(name)
    return Array.isArray(value) ? (value as readonly string[]) : []
  }

  is(name: string, ...values: readonly SettingValue[]): boolean {
    const value = this.value(name)
    return value !== undefined && values.includes(value)
  }

  /** Settings that are said and that nothing has read; asking does not read them. */
  unread(): readonly string[] {
    return Object.keys(this.#settings).filter((name) => !this.#read.has(name) && !this.#held.has(name))
  }

  /** The value of a setting, without taking it as carried out. */
  peek(name: string): SettingValue | undefined {
    return this.#settings[name]
  }

  /** Nothing carries it as an argument of its own, and yet it holds (where it is said): by the nature of the service, or by what is built anyway. */
  hold(name: string, how: string): void {
    this.#held.set(name, how)
  }

  /** What holds without an argument of its own, and how. */
  held(): readonly { setting: string; how: string }[] {
    return [...this.#held].filter(([name]) => this.#settings[name] !== undefined).map(([setting, how]) => ({ setting, how }))
  }
}
