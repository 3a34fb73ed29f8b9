import { assess } from '#domain/assessment.ts'
import type { Sizing } from '#domain/design/sizing.ts'
import { alternativesTo } from '#domain/sizing/alternatives/alternatives-of.ts'
import { exactRanges } from '#domain/sizing/exact-ranges.ts'
import { sizeWorkload } from '#domain/sizing/size-workload.ts'
import { runBatch } from '../batch.ts'
import { json, readDesignFile, readInput } from '../files.ts'
import { Refusal, refuse } from '../io.ts'
import { sizedText } from '../size-text.ts'
import { table } from '../table.ts'
import { noMore, oneOf, required, text, type Verb } from '../verb.ts'
import { readConfigFile, readWorkload, withConfig } from '../workload-file.ts'

export const size: Verb = {
  usage: 'size FILE | --workload FILE | --config CONFIG.json | --batch WORKLOADS.jsonl [--format text|json]',
  options: { workload: { type: 'string' }, batch: { type: 'string' }, config: { type: 'string' }, format: { type: 'string' } },
  async run(io, positionals, given) {
    const [workload, batch, config] = [text(given, 'workload'), text(given, 'batch'), text(given, 'config')]
    const asJson = oneOf(given, 'format', ['text', 'json'], 'text') === 'json'
    if (batch !== undefined) {
      noMore(positionals, 0, size)
      return runBatch(io, await readInput(io, batch), async (record) => {
        const { id: _id, ...asked } = record
        try {
          const sized = sizeWorkload(await withConfig(io, asked, '.', config))
          return sized.ok ? sized.value : { problems: sized.problems }
        } catch (error) {
          if (error instanceof Refusal) return { problems: error.problems }
          throw error
        }
      })
    }
    if (workload !== undefined || config !== undefined) {
      noMore(positionals, 0, size)
      if (workload === '-' && config === '-')
        throw refuse('cli/usage', '', 'Standard input is read once.', 'Give the workload or the config.json as a file.')
      const asked =
        workload === undefined ? { task: 'inference', model: await readConfigFile(io, config ?? '-') } : await readWorkload(io, workload, config)
      const sized = sizeWorkload(asked)
      if (!sized.ok) throw new Refusal(sized.problems)
      const ways = alternativesTo(asked)
      if (!ways.ok) throw new Refusal(ways.problems)
      io.out(asJson ? json({ ...sized.value, ...ways.value }) : sizedText(sized.value, ways.value))
      return 0
    }
    const design = await readDesignFile(io, required(positionals, 0, 'The design file', size))
    noMore(positionals, 1, size)
    const { sizing } = assess(design, { today: io.today })
    io.out(asJson ? json({ ...sizing, components: sizing.components.map((each) => ({ ...each, ranges: exactRanges(each) })) }) : designText(sizing))
    return 0
  },
}

function designText({ components, totals, findings }: Sizing): string {
  const rows = components
    .filter(({ count, instances }) => count > 0 || instances > 0)
    .map((each) => [
      each.component,
      each.task,
      each.accelerator ?? 'none',
      String(each.count),
      each.instanceType ?? 'unknown',
      String(each.instances),
    ])
  return [
    table([['component', 'task', 'accelerator', 'count', 'instance', 'instances'], ...rows]),
    `${totals.accelerators} accelerators, ${Math.round(totals.gpuHoursPerMonth)} accelerator hours a month, ${totals.powerKW.toFixed(1)} kW.\n`,
    ...findings.map(({ what, remedy }) => `! ${what} ${remedy}\n`),
  ].join('')
}
