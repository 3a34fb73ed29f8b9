import { assess } from '#domain/assessment.ts'
import { sizeWorkload } from '#domain/sizing/size-workload.ts'
import { runBatch } from '../batch.ts'
import { json, readDesignFile, readInput } from '../files.ts'
import { Refusal, refuse } from '../io.ts'
import { table } from '../table.ts'
import { noMore, oneOf, required, text, type Verb } from '../verb.ts'

export const size: Verb = {
  usage: 'size FILE | --workload FILE | --batch WORKLOADS.jsonl [--format text|json]',
  options: { workload: { type: 'string' }, batch: { type: 'string' }, format: { type: 'string' } },
  async run(io, positionals, given) {
    const [workload, batch] = [text(given, 'workload'), text(given, 'batch')]
    const asJson = oneOf(given, 'format', ['text', 'json'], 'text') === 'json'
    if (batch !== undefined) {
      noMore(positionals, 0, size)
      return runBatch(io, await readInput(io, batch), async (record) => {
        const sized = sizeWorkload(Object.fromEntries(Object.entries(record).filter(([key]) => key !== 'id')))
        return sized.ok ? sized.value : { problems: sized.problems }
      })
    }
    if (workload !== undefined) {
      noMore(positionals, 0, size)
      const sized = sizeWorkload(parsed(await readInput(io, workload), workload))
      if (!sized.ok) throw new Refusal(sized.problems)
      io.out(asJson ? json(sized.value) : metricsText(sized.value.metrics, sized.value.ranges))
      return 0
    }
    const design = await readDesignFile(io, required(positionals, 0, 'The design file', size))
    noMore(positionals, 1, size)
    const { sizing } = assess(design, { today: io.today })
    if (asJson) io.out(json(sizing))
    else {
      const rows = sizing.components.filter(({ count, instances }) => count > 0 || instances > 0).map((each) => [each.component, each.task, each.accelerator ?? 'none', String(each.count), each.instanceType ?? 'unknown', String(each.instances)])
      io.out(table([['component', 'task', 'accelerator', 'count', 'instance', 'instances'], ...rows]))
      io.out(`${sizing.totals.accelerators} accelerators, ${Math.round(sizing.totals.gpuHoursPerMonth)} accelerator hours a month, ${sizing.totals.powerKW.toFixed(1)} kW.\n`)
      for (const { what, remedy } of sizing.findings) io.out(`! ${what} ${remedy}\n`)
    }
    return 0
  },
}

function parsed(content: string, path: string): unknown {
  try {
    return JSON.parse(content)
  } catch (error) {
    throw refuse('size/not-json', path, `The workload is not JSON: ${error instanceof Error ? error.message : 'unreadable'}.`, 'Write one object such as {"task":"inference","model":"Llama-3.1-8B"}.')
  }
}

function metricsText(metrics: Readonly<Record<string, unknown>>, ranges: Readonly<Record<string, readonly [number, number] | undefined>>): string {
  const figure = (value: unknown) => (typeof value === 'number' ? String(Number(value.toPrecision(6))) : String(value))
  return table([
    ['metric', 'value', 'range'],
    ...Object.entries(metrics).map(([name, value]) => {
      const range = ranges[name]
      return [name, figure(value), range === undefined ? 'exact' : `${figure(range[0])} to ${figure(range[1])}`]
    }),
  ])
}
