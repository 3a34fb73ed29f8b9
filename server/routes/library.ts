import { z } from 'zod'
import { acceleratorList } from '#domain/catalog/accelerators.data.ts'
import { componentKinds } from '#domain/catalog/components/index.ts'
import { instanceRows, instanceSources } from '#domain/catalog/instances.data.ts'
import { modelList } from '#domain/catalog/models.data.ts'
import { frameworks } from '#domain/checks/frameworks/index.ts'
import { checkHeaders } from '#domain/checks/headers.data.ts'
import { checks } from '#domain/checks/index.ts'
import { noSuch, problemResponse } from '../problems.ts'
import type { Services } from '../services.ts'
import { type Api, jsonText } from './api.ts'
import { describe } from './described.ts'
import { DesignShape } from './work.ts'

/** A check as a person reads about it; whether it is evaluated yet is part of that. */
const checkFacts = () => [
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

/** What can be placed, sized, priced and checked; written once, since it does not change while the server runs. */
const lists: Readonly<Record<string, () => readonly object[]>> = {
  components: () => componentKinds,
  accelerators: () => acceleratorList,
  models: () => modelList,
  instances: () => instanceRows.map((row) => ({ ...row, source: instanceSources[row.source] ?? 'unknown' })),
  checks: checkFacts,
  frameworks: () => frameworks,
}
const written = new Map<string, string>()
const textOf = (what: string): string | undefined => {
  const list = Object.hasOwn(lists, what) ? lists[what] : undefined
  if (list !== undefined && !written.has(what)) written.set(what, JSON.stringify(list()))
  return written.get(what)
}

/** Starting designs and the catalogue, for everybody. */
export function libraryRoutes(api: Api, { templates }: Services): void {
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
    (c) => {
      const what = c.req.param('what') ?? ''
      const text = textOf(what)
      return text === undefined ? problemResponse([noSuch('list', what, `The lists: ${Object.keys(lists).join(', ')}.`)]) : jsonText(c, text)
    },
  )
}
