import { z } from 'zod'
import { noSuch, problemResponse } from '../problems.ts'
import type { Services } from '../services.ts'
import { type Api, jsonText } from './api.ts'
import { describe } from './described.ts'
import { DesignShape } from './work.ts'

/** A check as a person reads about it; whether it is evaluated yet is part of that. */
async function checkFacts(): Promise<readonly object[]> {
  const [{ checks }, { checkHeaders }] = await Promise.all([import('#domain/checks/index.ts'), import('#domain/checks/headers.data.ts')])
  return [
    ...checks.map(({ code, id, title, pillar, layer, severity, severityWhen, fixClass, why, references }) => ({
      code,
      id,
      title,
      pillar,
      layer,
      severity,
      severityWhen,
      fixClass,
      why,
      references,
      evaluated: true,
    })),
    ...checkHeaders.map((header) => ({ ...header, id: null, evaluated: false })),
  ]
}

async function instances(): Promise<readonly object[]> {
  const { instanceRows, instanceSources } = await import('#domain/catalog/instances.data.ts')
  return instanceRows.map((row) => ({ ...row, source: instanceSources[row.source] ?? 'unknown' }))
}

/** What can be placed, sized, priced and checked. Read when somebody asks: together it is half of what a start would take. */
const lists: Readonly<Record<string, () => Promise<readonly object[]>>> = {
  components: async () => (await import('#domain/catalog/components/index.ts')).componentKinds,
  accelerators: async () => (await import('#domain/catalog/accelerators.data.ts')).acceleratorList,
  models: async () => (await import('#domain/catalog/models.data.ts')).modelList,
  instances,
  checks: checkFacts,
  frameworks: async () => (await import('#domain/checks/frameworks/index.ts')).frameworks,
}
/** Written once, since the catalogue does not change while the server runs. */
const written = new Map<string, string>()
async function textOf(what: string): Promise<string | undefined> {
  const list = Object.hasOwn(lists, what) ? lists[what] : undefined
  if (list !== undefined && !written.has(what)) written.set(what, JSON.stringify(await list()))
  return written.get(what)
}

/** Starting designs and the catalogue, for everybody. */
export function libraryRoutes(api: Api, { templates, jobs, now }: Services): void {
  /** The house's own kinds and policies stand at the end of ours. */
  const withOwn = async (what: string, text: string): Promise<string> => {
    if (what !== 'components' && what !== 'checks') return text
    const { kinds, checks } = await jobs.do('own', {})
    const own: readonly object[] = what === 'components' ? kinds : checks.map((each) => ({ ...each, evaluated: true, own: true }))
    return own.length === 0 ? text : JSON.stringify([...(JSON.parse(text) as unknown[]), ...own])
  }

  const Template = z.object({ id: z.string(), title: z.string(), summary: z.string() })
  describe(
    api,
    {
      method: 'get',
      path: '/templates',
      summary: 'The starting designs.',
      answer: { status: 200, is: 'The list.', schema: z.object({ templates: z.array(Template) }) },
    },
    (c) => c.json({ templates: templates.map(({ id, title, summary }) => ({ id, title, summary })) }),
  )
  describe(
    api,
    {
      method: 'get',
      path: '/templates/{template}',
      summary: 'One starting design.',
      answer: { status: 200, is: 'The template.', schema: Template.extend({ design: DesignShape }) },
    },
    (c) => {
      const id = c.req.param('template') ?? ''
      const template = templates.find((each) => each.id === id)
      return template === undefined ? problemResponse([noSuch('template', id, 'GET /api/v1/templates lists them.')]) : c.json(template)
    },
  )
  describe(
    api,
    {
      method: 'get',
      path: '/catalog/{what}',
      summary: `One list of the catalogue: ${Object.keys(lists).join(', ')}.`,
      answer: { status: 200, is: 'The list.', schema: z.array(z.unknown()) },
    },
    async (c) => {
      const what = c.req.param('what') ?? ''
      const text = await textOf(what)
      return text === undefined ? problemResponse([noSuch('list', what, `The lists: ${Object.keys(lists).join(', ')}.`)]) : jsonText(c, await withOwn(what, text))
    },
  )
  describe(
    api,
    {
      method: 'get',
      path: '/own',
      summary: 'Kinds, policies and prices of this house, from its data folder, and what is wrong with those that cannot be used.',
      answer: {
        status: 200,
        is: 'What there is.',
        schema: z.object({
          kinds: z.array(z.unknown()),
          policies: z.array(z.object({ path: z.string(), text: z.string() })),
          checks: z.array(z.unknown()),
          prices: z.object({ refreshed: z.unknown().optional(), discounts: z.array(z.unknown()) }).nullable(),
          problems: z.array(z.unknown()),
        }),
      },
    },
    async (c) => jsonText(c, JSON.stringify(await jobs.do('own', {}))),
  )
  describe(
    api,
    {
      method: 'get',
      path: '/prices',
      summary: 'Where the prices come from that assessments use, and how old they are: the shipped list, what the last refresh found, and negotiated prices.',
      answer: {
        status: 200,
        is: 'Days and names.',
        schema: z.object({
          shippedOn: z.string(),
          ageDays: z.number(),
          refreshed: z.array(z.object({ provider: z.string(), on: z.string(), ageDays: z.number(), prices: z.number(), sources: z.array(z.string()) })),
          negotiated: z.array(z.unknown()),
          problems: z.array(z.unknown()),
        }),
      },
    },
    async (c) => {
      const [{ prices, problems }, { shippedOn }] = await Promise.all([jobs.do('own', {}), import('#domain/catalog/shipped-on.data.ts')])
      const ageDays = (day: string): number => Math.max(0, Math.floor((now() - Date.parse(day)) / 86_400_000))
      return c.json({
        shippedOn,
        ageDays: ageDays(shippedOn),
        refreshed: Object.entries(prices?.refreshed?.providers ?? {}).map(([provider, { refreshedOn, sources, rows }]) => ({
          provider,
          on: refreshedOn,
          ageDays: ageDays(refreshedOn),
          prices: rows.length,
          sources: [...sources],
        })),
        negotiated: [...(prices?.discounts ?? [])],
        problems: problems.filter(({ code }) => code.startsWith('prices/')),
      })
    },
  )
}
