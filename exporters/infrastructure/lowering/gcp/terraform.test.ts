import { parse } from '@cdktn/hcl2json'
import { format } from '@cdktn/hcl-tools'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '#domain/assessment.ts'
import { anyDesign, anyName } from '#domain/design/any-design.ts'
import type { Design } from '#domain/design/schema.ts'
import { retarget } from '#domain/generation/retarget.ts'
import { templates } from '#templates/index.ts'
import { anyWorkload } from '../../any-workload.ts'
import { coverage } from '../../coverage.ts'
import { assessed, designOf, everyKind, hclOf, onCloud, textOf } from '../../fixtures.ts'
import { directNeeds, type Module } from '../../model/module.ts'
import { Resource } from '../../model/resource.ts'
import type { Addressable } from '../../model/value.ts'
import { schemaProblems } from '../../schema/check-module.ts'
import { gcpSchema } from '../../schema/load.ts'
import { terraform } from '../../terraform.ts'
import { lowerGcp } from './lower.ts'

const today = '2026-11-24'
const schema = await gcpSchema()
const stages = ['development', 'production'] as const
const staged = (design: Design, environment: (typeof stages)[number]): Design => ({
  ...design,
  requirements: { ...design.requirements, environment },
})

/** A circle of resources that wait for each other; Terraform refuses it. */
function circle(module: Module): string | undefined {
  const [done, open] = [new Set<Addressable>(), new Set<Addressable>()]
  const visit = (at: Addressable): string | undefined => {
    if (done.has(at)) return undefined
    if (open.has(at)) return at.address.join('.')
    open.add(at)
    for (const next of directNeeds(at)) {
      const found = visit(next)
      if (found !== undefined) return `${found} <- ${at.address.join('.')}`
    }
    open.delete(at)
    done.add(at)
    return undefined
  }
  for (const resource of module.resources) {
    const found = visit(resource)
    if (found !== undefined) return found
  }
  return undefined
}

/** Two rights or two objects of one name: the provider would make the second over the first. */
function twins(module: Module): readonly string[] {
  const seen = new Set<string>()
  const found: string[] = []
  for (const { type, body } of module.resources) {
    if (!type.endsWith('_iam_member')) continue
    const sign = JSON.stringify([type, body], (_, value: unknown) => (value instanceof Resource ? value.address.join('.') : value))
    if (seen.has(sign)) found.push(sign)
    seen.add(sign)
  }
  return found
}

function sound(design: Design): void {
  const { module } = lowerGcp(assessed(design))
  expect(schemaProblems(module, schema)).toEqual([])
  expect(circle(module)).toBeUndefined()
  expect(twins(module)).toEqual([])
  const declared = new Set<Addressable>([...module.resources, ...module.variables, ...module.locals])
  for (const resource of module.resources)
    for (const named of directNeeds(resource)) if (named instanceof Resource) expect(declared.has(named), named.address.join('.')).toBe(true)
}

describe('Terraform for Google Cloud', () => {
  it('builds every kind of the catalogue, or says why nothing is built', () => {
    const all = coverage('gcp')
    expect(all.filter(({ state }) => state === 'missing')).toEqual([])
    for (const { kind, state, reason } of all) if (state === 'reasoned') expect(reason, kind).toMatch(/^[A-Z].*\.$/)
    expect(all.filter(({ state }) => state === 'lowered').length).toBeGreaterThan(200)
  })

  it('builds each kind by itself, with arguments that the provider takes, and something stands for each', () => {
    for (const { kind, state } of coverage('gcp')) {
      const { module, components } = lowerGcp(assessed(onCloud(designOf([{ id: kind }]), 'gcp')))
      expect(schemaProblems(module, schema), kind).toEqual([])
      if (state === 'lowered') expect(components[0]?.addresses.length, kind).toBeGreaterThan(0)
    }
  })

  it('builds all kinds joined to each other', () => sound(onCloud(everyKind(), 'gcp')))

  it.each(stages)('shows nearly every connection of the templates in %s, and gives a reason for the others', (stage) => {
    let [shown, all] = [0, 0]
    for (const { id: template, design } of templates) {
      const moved = staged(retarget(design, 'gcp').design, stage)
      sound(moved)
      const { connections, omissions } = lowerGcp(assessed(moved))
      for (const { id, addresses, traces } of connections) {
        all++
        if (addresses.length + traces.length > 0) shown++
        else expect(omissions.find(({ element }) => element === id)?.why, `${template}.${id}`).toMatch(/\w+.*\.$/)
      }
    }
    expect(shown / all).toBeGreaterThan(0.97)
  })

  it.each(['rag-chatbot', 'realtime-fraud', 'llm-serving-k8s', 'llm-pretraining'])(
    'writes %s as HCL that parses, formatted, with every reference declared and no variable unused',
    async (id) => {
      const design = templates.find((each) => each.id === id)?.design
      if (design === undefined) throw new Error(`no template ${id}`)
      const { files, validation } = await terraform.export(assess(retarget(design, 'gcp').design, { today }))
      expect(validation).toEqual([{ against: ['hashicorp/google 6.50.0'], problems: [] }])
      const code = hclOf(files)
      for (const { path, contents } of files) {
        if (!/\.(?:tf|hcl)$/.test(path) || typeof contents !== 'string') continue
        await parse(path, contents)
        expect(await format(contents), path).toBe(contents)
        expect(contents.split('\n').length, path).toBeLessThan(330)
      }
      const declared = new Set([...code.matchAll(/^(?:resource|data) "(\w+)" "([\w-]+)"/gm)].map(([, type, name]) => `${type}.${name}`))
      const bare = code.replace(/"(?:[^"\\$]|\\.|\$(?!\{))*"/g, '""')
      const named = new Set([...bare.matchAll(/\b(google_\w+)\.([a-zA-Z_][\w-]*)/g)].map(([, type, name]) => `${type}.${name}`))
      expect([...named.difference(declared)]).toEqual([])
      const variables = [...textOf(files, 'variables.tf').matchAll(/^variable "(\w+)"/gm)].map(([, name]) => name ?? '')
      const elsewhere = hclOf(files.filter(({ path }) => path !== 'variables.tf'))
      expect(variables.filter((name) => !new RegExp(`\\bvar\\.${name}\\b`).test(elsewhere))).toEqual([])
    },
  )

  it('writes the same bytes for the same design', async () => {
    const design = onCloud(everyKind(), 'gcp')
    expect(await terraform.export(assessed(structuredClone(design)))).toEqual(await terraform.export(assessed(design)))
  })

  it('moves no other address when a component is added', () => {
    const ids = fc.stringMatching(/^[a-z0-9](?:[a-z0-9-]{0,12}[a-z0-9])?$/)
    const kinds = fc.constantFrom('object-storage', 'serverless-function', 'nosql-database', 'message-queue')
    fc.assert(
      fc.property(fc.uniqueArray(ids, { minLength: 2, maxLength: 6 }), kinds, (found, kind) => {
        const addresses = (names: readonly string[]) =>
          new Set(
            lowerGcp(assessed(onCloud(designOf(names.map((id) => ({ id, kind }))), 'gcp'))).module.resources.map(({ address }) => address.join('.')),
          )
        const [more, fewer] = [addresses(found), addresses(found.slice(1))]
        expect([...fewer.difference(more)]).toEqual([])
      }),
      { numRuns: 30 },
    )
  })

  it('takes any valid design: no throw, arguments that exist, no circle, no right twice', () => {
    fc.assert(
      fc.property(fc.oneof(anyWorkload('gcp'), anyDesign(10)), (design) =>
        sound({ ...design, requirements: { ...design.requirements, providers: ['gcp'] } }),
      ),
      { numRuns: 60 },
    )
  })
})

describe('names', () => {
  const harm = fc.oneof(
    anyName,
    fc.constantFrom(
      '${file("/etc/passwd")}',
      '%{ for x in y }',
      '"\n}\nresource "google_storage_bucket" "x" {\n',
      '<<EOT\nEOT\n',
      '\u202e\u0000',
      'a\\',
    ),
  )

  it('that mean harm stay text: the outputs read back as the names that were given', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(harm, { minLength: 3, maxLength: 3 }), async (names) => {
        const design = designOf(
          [
            { id: 'topic', kind: 'message-queue', name: names[0] ?? '' },
            { id: 'worker', kind: 'serverless-function', name: names[1] ?? '', settings: { owner: names[2] ?? '' } },
          ],
          [{ from: 'topic', to: 'worker', carries: 'event' }],
        )
        const { files } = await terraform.export(assessed(onCloud({ ...design, name: names[2] ?? '' }, 'gcp')))
        for (const { path, contents } of files) {
          if (!path.endsWith('.tf') || typeof contents !== 'string' || path.startsWith('bootstrap/')) continue
          const read = (await parse(path, contents)) as { locals?: readonly Record<string, { name?: string }>[]; resource?: Record<string, object> }
          expect(Object.keys(read.resource?.['google_storage_bucket'] ?? {})).not.toContain('x')
          const told = Object.assign({}, ...(read.locals ?? [])) as Record<string, { name?: string }>
          if (told['component_topic'] === undefined) continue
          for (const [at, id] of ['topic', 'worker'].entries())
            expect(told[`component_${id}`]?.name?.replace(/\$\$\{/g, '${').replace(/%%\{/g, '%{')).toBe(
              (names[at] ?? '').toWellFormed().normalize('NFC'),
            )
        }
      }),
      { numRuns: 40 },
    )
  })

  it('that Google refuses are mended, and labels hold what labels may hold', () => {
    fc.assert(
      fc.property(anyName, anyName, (name, owner) => {
        const design = onCloud(designOf([{ id: '9-google-lake', kind: 'object-storage', name, settings: { owner } }]), 'gcp')
        const { module } = lowerGcp(assessed({ ...design, name: `Google ${name}` }))
        const bucket = module.resources.find(({ type }) => type === 'google_storage_bucket')
        for (const value of Object.values((bucket?.body['labels'] ?? {}) as Record<string, unknown>))
          if (value !== undefined) expect(value).toMatch(/^[a-z0-9_-]{1,63}$/)
        expect(JSON.stringify(bucket?.body['name'])).not.toMatch(/goog(?!le_)/)
        expect(module.variables.find(({ name: each }) => each === 'project')?.definition.default).toMatch(/^(?!.*goog)[a-z][a-z0-9-]{0,8}[a-z0-9]$/)
      }),
      { numRuns: 60 },
    )
  })
})
