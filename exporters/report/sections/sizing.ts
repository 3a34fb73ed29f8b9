import type { Assessment } from '#domain/assessment.ts'
import { type ComponentSizing, sizingMetrics } from '#domain/design/sizing.ts'
import { elementName } from '../element-name.ts'
import { type Block, left, type Part, type Phrase, right, type Section } from '../pages.ts'
import { figure, keyWords, metricNames } from '../words.ts'

/** What each model workload needs: every figure with its range, its formula, what went into it, and its source. */
export function sizingSection({ design, sizing }: Assessment): Section {
  const sized = sizing.components.filter(({ explain, metrics }) => explain.length > 0 || Object.keys(metrics).length > 0)
  if (sized.length === 0)
    return {
      id: 'sizing',
      title: 'Sizing',
      blocks: [{ kind: 'paragraph', text: 'No component of the design runs or trains a model whose size is known.' }],
    }
  const { accelerators, gpuHoursPerMonth, powerKW } = sizing.totals
  return {
    id: 'sizing',
    title: 'Sizing',
    blocks: [
      {
        kind: 'paragraph',
        text: `Together ${figure(accelerators)} accelerators, ${figure(gpuHoursPerMonth)} accelerator hours a month and ${figure(powerKW)} kW. GB is 1,000,000,000 bytes. Ranges are what published measurements of like workloads leave open.`,
      },
    ],
    sections: sized.map((each) => ({
      id: `sizing-${each.component}`,
      title: elementName(design, each.component),
      blocks: workload(each),
    })),
  }
}

function workload(sized: ComponentSizing): Block[] {
  const { accelerator, count, instanceType, instances, hoursPerMonth } = sized
  const need =
    accelerator === null ? 'No accelerator is needed' : `${count}x ${accelerator}${instanceType === null ? '' : `, as ${instances}x ${instanceType}`}`
  const rows = sizingMetrics.flatMap((metric): (readonly Phrase[])[] => {
    const value = sized.metrics[metric]
    if (value === undefined) return []
    const [name, unit] = metricNames[metric]
    const range = sized.ranges[metric]
    const how = sized.explain.find((each) => each.metric === metric)
    return [
      [
        name,
        withUnit(typeof value === 'boolean' ? (value ? 'yes' : 'no') : figure(value), unit),
        range === undefined ? '' : `${figure(range[0])} to ${figure(range[1])}`,
        formula(how),
      ],
    ]
  })
  const choices: Block[] =
    sized.choices.length === 0
      ? []
      : [
          {
            kind: 'list',
            items: sized.choices.map(({ what, chosen, why, refused }): Phrase => [
              { strong: `${keyWords(what)}: ${chosen}` },
              `. ${sentence(why)}${(refused ?? []).map(({ option, why: reason }) => ` Not ${option}: ${reason}`).join('')}`,
            ]),
          },
        ]
  return [
    {
      kind: 'paragraph',
      text: [
        { strong: need },
        hoursPerMonth === 0
          ? '; a run that is paid once.'
          : `; runs ${figure(hoursPerMonth)} hours a month${sized.task === 'other' ? '' : ` for ${sized.task}`}.`,
      ],
    },
    ...(rows.length === 0 ? [] : [{ kind: 'table' as const, columns: [left('Figure'), right('Value'), right('Range'), left('How')], rows }]),
    ...choices,
  ]
}

const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

const withUnit = (value: string, unit: string) => (unit === '' ? value : `${value} ${unit}`)

function formula(how: ComponentSizing['explain'][number] | undefined): readonly Part[] {
  if (how === undefined) return ['']
  const inputs = Object.entries(how.inputs).map(([name, value]) => `${name} ${typeof value === 'number' ? figure(value) : value}`)
  return [{ code: how.formula }, ...(inputs.length === 0 ? [] : [` with ${inputs.join(', ')}`]), ...(how.source === '' ? [] : [{ note: how.source }])]
}
