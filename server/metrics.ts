/** Counters and gauges in the text format of Prometheus. */
export class Metrics {
  readonly #counters = new Map<string, { help: string; values: Map<string, number> }>()
  readonly #gauges: { name: string; help: string; read: () => number }[] = []

  /** @param labels `route="…",status="200"`, already in the format */
  count(name: string, help: string, labels = '', by = 1): void {
    const counter = this.#counters.get(name) ?? { help, values: new Map<string, number>() }
    counter.values.set(labels, (counter.values.get(labels) ?? 0) + by)
    this.#counters.set(name, counter)
  }

  gauge(name: string, help: string, read: () => number): void {
    this.#gauges.push({ name, help, read })
  }

  text(): string {
    const lines: string[] = []
    for (const [name, { help, values }] of this.#counters) {
      lines.push(`# HELP ${name} ${help}`, `# TYPE ${name} counter`)
      for (const [labels, value] of values) lines.push(`${name}${labels === '' ? '' : `{${labels}}`} ${value}`)
    }
    for (const { name, help, read } of this.#gauges) lines.push(`# HELP ${name} ${help}`, `# TYPE ${name} gauge`, `${name} ${read()}`)
    return `${lines.join('\n')}\n`
  }
}
