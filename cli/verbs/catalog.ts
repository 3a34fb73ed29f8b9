import { acceleratorList } from '#domain/catalog/accelerators.data.ts'
import { componentKinds } from '#domain/catalog/components/index.ts'
import { instanceRows, instanceSources } from '#domain/catalog/instances.data.ts'
import { modelList } from '#domain/catalog/models.data.ts'
import { frameworks } from '#domain/checks/frameworks/index.ts'
import { checkHeaders } from '#domain/checks/headers.data.ts'
import { checks } from '#domain/checks/index.ts'
import { json } from '../files.ts'
import { table } from '../table.ts'
import { noMore, oneOf, required, type Verb } from '../verb.ts'

const lists = ['components', 'accelerators', 'models', 'instances', 'checks', 'frameworks'] as const
type List = (typeof lists)[number]

/** A check as a person reads about it; whether it is evaluated yet is part of that. */
const checkFacts = () => [
  ...checks.map(({ code, id, title, pillar, layer, severity, severityWhen, fixClass, why, references }) => ({ code, id, title, pillar, layer, severity, severityWhen, fixClass, why, references, evaluated: true })),
  ...checkHeaders.map(({ code, title, pillar, layer, severity, severityWhen, fixClass, why, references }) => ({ code, id: null, title, pillar, layer, severity, severityWhen, fixClass, why, references, evaluated: false })),
]

function entries(list: List): readonly object[] {
  switch (list) {
    case 'components':
      return componentKinds
    case 'accelerators':
      return acceleratorList
    case 'models':
      return modelList
    case 'instances':
      return instanceRows.map((row) => ({ ...row, source: instanceSources[row.source] ?? 'unknown' }))
    case 'checks':
      return checkFacts()
    case 'frameworks':
      return frameworks
  }
}

const columns: Record<List, readonly string[]> = {
  components: ['id', 'name', 'layer', 'category'],
  accelerators: ['id', 'name', 'memoryGB', 'bandwidthGBs', 'year'],
  models: ['id', 'type', 'paramsB', 'activeParamsB', 'context'],
  instances: ['cloud', 'instance', 'region', 'accelerator', 'acceleratorCount', 'onDemandUsdPerHour', 'asOf'],
  checks: ['code', 'severity', 'pillar', 'title'],
  frameworks: ['id', 'title'],
}

const cell = (value: unknown) => (typeof value === 'string' ? value : value === undefined || value === null ? '' : JSON.stringify(value))

export const catalog: Verb = {
  usage: `catalog ${lists.join('|')} [--format text|json]`,
  options: { format: { type: 'string' } },
  async run(io, positionals, given) {
    const list = oneOf({ list: required(positionals, 0, 'The list', catalog) }, 'list', lists, 'components')
    noMore(positionals, 1, catalog)
    const all = entries(list)
    if (oneOf(given, 'format', ['text', 'json'], 'text') === 'json') io.out(json(all))
    else io.out(table([columns[list], ...all.map((entry) => columns[list].map((column) => cell((entry as Record<string, unknown>)[column])))]))
    return 0
  },
}
