import type { Assessment } from '#domain/assessment.ts'
import { kindOf, laneOf, serviceOf } from '#domain/catalog/catalog.ts'
import { graphOf } from '#domain/design/graph.ts'
import { crossCuttingConcerns, layers } from '#domain/design/layers.ts'
import type { Because, Component } from '#domain/design/schema.ts'
import { type Block, left, type Part, type Phrase, right, type Section } from '../pages.ts'
import { figure, keyWords, money, providerNames, valueWords } from '../words.ts'

/** Every component, lane by lane from the top: what it is, why it is there, how it is set, what it needs and costs. */
export function componentsSection(assessment: Assessment): Section {
  const lanes = [
    ...layers.toReversed().map(({ id, number, name }) => ({ id, title: `Layer ${number}: ${name}` })),
    ...crossCuttingConcerns.map((id) => ({ id, title: keyWords(id) })),
  ]
  const sections = lanes.flatMap(({ id, title }): Section[] => {
    const inside = assessment.design.components.filter(({ kind }) => laneOf(kind) === id)
    return inside.length === 0
      ? []
      : [{ id: `components-${id}`, title, blocks: [overview(assessment, inside), ...inside.map((component) => detail(assessment, component))] }]
  })
  return {
    id: 'components',
    title: 'Components',
    blocks: sections.length === 0 ? [{ kind: 'paragraph', text: 'The design has no components yet.' }] : [],
    sections,
  }
}

function overview(assessment: Assessment, components: readonly Component[]): Block {
  const graph = graphOf(assessment.design)
  return {
    kind: 'table',
    columns: [left('Component'), left('Kind'), left('Service'), left('Runs in'), left('Size'), right('A month')],
    rows: components.map((component) => [
      [{ strong: component.name }],
      kindOf(component.kind)?.name ?? component.kind,
      serviceWords(component),
      graph
        .around(component)
        .toReversed()
        .map(({ name, id }) => name ?? id)
        .join(' / ') || 'Not said',
      sizeWords(assessment, component),
      costWords(assessment, component),
    ]),
  }
}

const serviceWords = ({ kind, provider }: Component): string => {
  if (provider === undefined) return 'Not chosen'
  return serviceOf(kind, provider) ?? `${providerNames[provider]}, no service of its own`
}

function sizeWords({ sizing }: Assessment, { id, settings }: Component): string {
  const sized = sizing.components.find(({ component }) => component === id)
  if (sized?.accelerator != null && sized.count > 0)
    return `${sized.count}x ${sized.accelerator}${sized.instanceType === null ? '' : ` on ${sized.instances}x ${sized.instanceType}`}`
  if (sized?.vcpus !== undefined) return `${figure(sized.vcpus)} vCPU${sized.memoryGB === undefined ? '' : `, ${figure(sized.memoryGB)} GB`}`
  const replicas = settings['replicas'] ?? settings['replicasMin']
  return typeof replicas === 'number' ? `${replicas} replicas` : ''
}

function costWords({ bill }: Assessment, { id }: Component): string {
  const lines = bill.lines.filter(({ component }) => component === id)
  if (lines.length > 0) return money(lines.reduce((sum, { monthlyUsd }) => sum + monthlyUsd, 0))
  return bill.unknown.some(({ component }) => component === id) ? 'Unknown' : ''
}

/** One paragraph a component: the reasons first, then what is set. */
function detail({ design }: Assessment, component: Component): Block {
  const reasons =
    component.because.length === 0
      ? ['placed by hand']
      : component.because.flatMap((each, i): Part[] => [...(i === 0 ? [] : ['; ']), ...reason(each)])
  const settings = Object.entries(component.settings).map(([name, value]) => `${keyWords(name).toLowerCase()} ${valueWords(value)}`)
  const used = graphOf(design)
  const ways = [
    leads(
      'from',
      used.to(component.id).map(({ from }) => used.component(from)?.name ?? from),
    ),
    leads(
      'to',
      used.from(component.id).map(({ to }) => used.component(to)?.name ?? to),
    ),
  ].filter((each) => each !== '')
  const text: Phrase = [
    { strong: component.name },
    ' (',
    { code: component.id },
    '). Why: ',
    ...reasons,
    '. ',
    settings.length === 0 ? 'Nothing is set.' : `Set: ${settings.join('; ')}.`,
    ...(ways.length === 0 ? [' Not connected.'] : [` Connected ${ways.join(', ')}.`]),
  ]
  return { kind: 'paragraph', text }
}

const leads = (way: 'from' | 'to', names: readonly string[]) => (names.length === 0 ? '' : `${way} ${[...new Set(names)].join(', ')}`)

function reason(because: Because): Part[] {
  if ('template' in because) return [`part of the pattern "${keyWords(because.template)}"`]
  if ('assumed' in because) return [`assumed: ${because.assumed.replace(/\.$/, '')}`]
  if ('rule' in because)
    return [`asked for by "${keyWords(because.rule)}"`, ...(because.words === undefined ? [] : [' from ', { quote: because.words } as const])]
  return ['asked for in ', { quote: because.words }]
}
