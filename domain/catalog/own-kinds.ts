import { isNode, LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'
import { KindId } from '../design/ids.ts'
import { crossCuttingConcerns, layers } from '../design/layers.ts'
import { nearest } from '../design/nearest.ts'
import { portTypes } from '../design/ports.ts'
import type { Problem, Result } from '../design/problem.ts'
import { Provider } from '../design/requirements.ts'
import { settingDefinition, settingsVocabulary } from '../design/settings/vocabulary.ts'
import type { ComponentKind } from './component-kind.ts'
import { componentKinds } from './components/index.ts'

const text = z.string().min(1).max(300)

const Price = z.strictObject({
  item: text,
  unit: text,
  usdPerUnit: z.number().nonnegative(),
  /** So many a month, or the setting that says how many. */
  quantity: z.union([z.number().nonnegative(), text]).default(1),
  source: text.default('own price list'),
  asOf: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'A day is written YYYY-MM-DD.'),
})

/** A kind of a team's own, as it stands in a file beside the design. */
const Kind = z.strictObject({
  id: KindId,
  name: text,
  layer: z.enum(layers.map(({ id }) => id)),
  crossCutting: z.enum(crossCuttingConcerns).optional(),
  category: text.default('own'),
  checkedAs: text.optional(),
  services: z.partialRecord(Provider, text).default({}),
  accepts: z.array(z.enum(portTypes)).max(50).default([]),
  offers: z.array(z.enum(portTypes)).max(50).default([]),
  settings: z.array(text).max(200).default([]),
  aliases: z.array(text).max(50).default([]),
  prices: z.array(Price).max(50).default([]),
})
type Kind = z.infer<typeof Kind>

const catalogueIds: readonly string[] = componentKinds.map(({ id }) => id)

/** A team's own kinds, from files beside the design. */
export function readOwnKinds(files: readonly { path: string; text: string }[]): Result<ComponentKind[]> {
  const problems: Problem[] = []
  const found = new Map<string, ComponentKind>()
  for (const { path, text: written } of files) {
    const read = readFile(path, written)
    if (!read.ok) {
      problems.push(...read.problems)
      continue
    }
    const wrong = faultsOf(path, read.value, found)
    if (wrong.length > 0) problems.push(...wrong)
    else found.set(read.value.id, kindFrom(read.value, path))
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: [...found.values()] }
}

function readFile(path: string, written: string): Result<Kind> {
  const problem = (message: string, hint: string, at = path, line?: number): Result<Kind> => ({
    ok: false,
    problems: [{ code: 'catalog/bad-kind', at, message, hint, ...(line === undefined ? {} : { line }) }],
  })
  if (written.length > 100_000) return problem('The file is too long for a kind.', 'One kind a file.')
  const lines = new LineCounter()
  const document = parseDocument(written, { lineCounter: lines, uniqueKeys: true, strict: true, stringKeys: true })
  const [broken] = document.errors
  if (broken !== undefined)
    return problem(
      `The file is not YAML: ${broken.message.split('\n')[0] ?? ''}`,
      'Check the indentation and the quotes on that line.',
      path,
      lines.linePos(broken.pos[0]).line,
    )
  let content: unknown
  try {
    content = document.toJS({ maxAliasCount: 20 })
  } catch (error) {
    return problem(`The file cannot be read: ${error instanceof Error ? error.message : 'unknown reason'}.`, 'Write the values out instead of using aliases.')
  }
  const lineOf = (keys: readonly PropertyKey[]): number | undefined => {
    for (let length = keys.length; length >= 0; length--) {
      const node: unknown = length === 0 ? document.contents : document.getIn(keys.slice(0, length), true)
      if (isNode(node) && node.range != null) return lines.linePos(node.range[0]).line
    }
    return undefined
  }
  const parsed = Kind.safeParse(content)
  if (parsed.success) return { ok: true, value: parsed.data }
  // A key misspelt is told before the one it leaves missing.
  const issue = parsed.error.issues.find(({ code }) => code === 'unrecognized_keys') ?? parsed.error.issues[0]
  if (issue?.code === 'unrecognized_keys') {
    const near = nearest(issue.keys[0] ?? '', Object.keys(Kind.shape))
    return problem(
      `A kind has no "${issue.keys.join('", "')}".`,
      near === undefined ? `It has ${Object.keys(Kind.shape).join(', ')}.` : `Did you mean "${near}"?`,
      path,
      lineOf([...issue.path, issue.keys[0] ?? '']),
    )
  }
  return problem(
    issue?.message ?? 'unknown reason',
    `A kind has ${Object.keys(Kind.shape).join(', ')}.`,
    [path, ...(issue?.path ?? [])].join('.'),
    lineOf(issue?.path ?? []),
  )
}

function faultsOf(path: string, kind: Kind, others: ReadonlyMap<string, ComponentKind>): Problem[] {
  const problem = (message: string, hint: string): Problem => ({ code: 'catalog/bad-kind', at: `${path} (${kind.id})`, message, hint })
  const maybe = (near: string | undefined, otherwise: string) => (near === undefined ? otherwise : `Did you mean "${near}"?`)
  const names = settingsVocabulary('component').map(({ name }) => name)
  const counted = kind.prices.flatMap(({ quantity }) => (typeof quantity === 'string' ? [quantity] : []))
  return [
    ...(others.has(kind.id) || catalogueIds.includes(kind.id)
      ? [problem(`The id "${kind.id}" is taken.`, 'Give it a prefix of your own, such as acme-cache.')]
      : []),
    ...[...kind.settings, ...counted]
      .filter((name) => settingDefinition('component', name) === undefined)
      .map((name) => problem(`"${name}" is not a setting.`, maybe(nearest(name, names), 'The settings are listed in docs/design.schema.json.'))),
    ...(kind.checkedAs === undefined || catalogueIds.includes(kind.checkedAs)
      ? []
      : [
          problem(
            `checkedAs names "${kind.checkedAs}", which is not a kind of the catalogue.`,
            maybe(nearest(kind.checkedAs, catalogueIds), '`strata catalog components` lists them.'),
          ),
        ]),
  ]
}

const kindFrom = (
  { id, name, layer, crossCutting, category, checkedAs, services, accepts, offers, settings, aliases, prices }: Kind,
  path: string,
): ComponentKind => ({
  id,
  name,
  layer,
  crossCutting: crossCutting ?? null,
  category: componentKinds.find((each) => each.id === checkedAs)?.category ?? category,
  alternatives: null,
  services: Object.fromEntries(Object.entries(services).map(([provider, service]) => [provider, [service]])),
  resources: {},
  charts: [],
  costDrivers: prices.map(({ item }) => item),
  connectsIn: [],
  connectsOut: [],
  accepts,
  offers,
  properties: [],
  aliases,
  sources: [{ note: path, checkedOn: prices[0]?.asOf ?? '' }],
  own: { settings, prices, ...(checkedAs === undefined ? {} : { checkedAs }) },
})
