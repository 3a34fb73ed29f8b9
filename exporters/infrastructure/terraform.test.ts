import { parse } from '@cdktn/hcl2json'
import { format } from '@cdktn/hcl-tools'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '#domain/assessment.ts'
import { anyDesign, anyName } from '#domain/design/any-design.ts'
import type { Design } from '#domain/design/schema.ts'
import { retarget } from '#domain/generation/retarget.ts'
import { templates } from '#templates/index.ts'
import { anyWorkload } from './any-workload.ts'
import { coverage } from './coverage.ts'
import { assessed, designOf, everyKind, hclOf, textOf } from './fixtures.ts'
import { lowerAws } from './lowering/aws/lower.ts'
import { directNeeds } from './model/module.ts'
import type { Module } from './model/module.ts'
import { Resource } from './model/resource.ts'
import type { Addressable } from './model/value.ts'
import { schemaProblems } from './schema/check-module.ts'
import { awsSchema } from './schema/load.ts'
import { terraform } from './terraform.ts'

const today = '2026-11-24'
const exported = async (design: Design) => await terraform.export(assessed(design))
const schema = await awsSchema()

/** A circle of resources that wait for each other; Terraform refuses it. */
function circle(module: Module): string | undefined {
  const done = new Set<Addressable>()
  const open = new Set<Addressable>()
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

describe('Terraform for AWS', () => {
  it('builds every kind of the catalogue, or says why nothing is built', () => {
    const all = coverage('aws')
    expect(all.filter(({ state }) => state === 'missing')).toEqual([])
    for (const { kind, state, reason } of all) if (state === 'reasoned') expect(reason, kind).toMatch(/^[A-Z].*\.$/)
    expect(all.filter(({ state }) => state === 'lowered').length).toBeGreaterThan(200)
  })

  it('builds each kind by itself, with arguments that both versions of the provider take', () => {
    for (const { kind, state } of coverage('aws')) {
      const { module, components } = lowerAws(assessed(designOf([{ id: kind }])))
      expect(schemaProblems(module, schema), kind).toEqual([])
      if (state === 'lowered') expect(components[0]?.addresses.length, kind).toBeGreaterThan(0)
    }
  })

  it('builds all kinds joined to each other, without a circle and without a name that is declared nowhere', () => {
    const { module } = lowerAws(assessed(everyKind()))
    expect(schemaProblems(module, schema)).toEqual([])
    expect(circle(module)).toBeUndefined()
    const declared = new Set<Addressable>([...module.resources, ...module.variables, ...module.locals])
    for (const resource of module.resources)
      for (const named of directNeeds(resource)) if (named instanceof Resource) expect(declared.has(named), named.address.join('.')).toBe(true)
  })

  it('shows nearly every connection of the templates in the code, and gives a reason for the others', () => {
    let shown = 0
    let all = 0
    for (const { design } of templates) {
      const { connections, omissions } = lowerAws(assessed(retarget(design, 'aws').design))
      for (const { id, addresses, traces } of connections) {
        all++
        if (addresses.length + traces.length > 0) shown++
        else expect(omissions.find(({ element }) => element === id)?.why, id).toMatch(/\w+.*\.$/)
      }
    }
    expect(shown / all).toBeGreaterThan(0.97)
  })

  it.each(['rag-chatbot', 'realtime-fraud', 'llm-serving-k8s', 'iot-predictive-maintenance'])(
    'writes %s as HCL that parses, formatted, with every reference declared and no variable unused',
    async (id) => {
      const design = templates.find((each) => each.id === id)?.design
      if (design === undefined) throw new Error(`no template ${id}`)
      const { files } = await terraform.export(assess(retarget(design, 'aws').design, { today }))
      const code = hclOf(files)
      for (const { path, contents } of files) {
        if (!/\.(?:tf|hcl)$/.test(path) || typeof contents !== 'string') continue
        await parse(path, contents)
        expect(await format(contents), path).toBe(contents)
        expect(contents.split('\n').length, path).toBeLessThan(330)
      }
      const declared = new Set([...code.matchAll(/^(?:resource|data) "(\w+)" "([\w-]+)"/gm)].map(([, type, name]) => `${type}.${name}`))
      const named = new Set(
        [...code.replace(/"(?:[^"\\$]|\\.|\$(?!\{))*"/g, '""').matchAll(/\b(aws_\w+)\.([a-zA-Z_][\w-]*)/g)].map(
          ([, type, name]) => `${type}.${name}`,
        ),
      )
      expect([...named.difference(declared)]).toEqual([])
      const variables = [...textOf(files, 'variables.tf').matchAll(/^variable "(\w+)"/gm)].map(([, name]) => name ?? '')
      const elsewhere = hclOf(files.filter(({ path }) => path !== 'variables.tf'))
      expect(variables.filter((name) => !new RegExp(`\\bvar\\.${name}\\b`).test(elsewhere))).toEqual([])
    },
  )

  it('writes the same bytes for the same design', async () => {
    const design = everyKind()
    expect(await exported(structuredClone(design))).toEqual(await exported(design))
  })

  it('moves no other address when a component is added', () => {
    const ids = fc.stringMatching(/^[a-z0-9](?:[a-z0-9-]{0,12}[a-z0-9])?$/)
    fc.assert(
      fc.property(
        fc.uniqueArray(ids, { minLength: 2, maxLength: 6 }),
        fc.constantFrom('object-storage', 'serverless-function', 'nosql-database', 'message-queue'),
        (found, kind) => {
          const addresses = (names: readonly string[]) =>
            new Set(lowerAws(assessed(designOf(names.map((id) => ({ id, kind }))))).module.resources.map(({ address }) => address.join('.')))
          const [more, fewer] = [addresses(found), addresses(found.slice(1))]
          expect([...fewer.difference(more)]).toEqual([])
        },
      ),
      { numRuns: 30 },
    )
  })

  it('takes any valid design: no throw, arguments that exist, no circle', () => {
    fc.assert(
      fc.property(fc.oneof(anyWorkload('aws'), anyDesign(10)), (design) => {
        const { module } = lowerAws(assessed({ ...design, requirements: { ...design.requirements, providers: ['aws'] } }))
        expect(schemaProblems(module, schema)).toEqual([])
        expect(circle(module)).toBeUndefined()
      }),
      { numRuns: 60 },
    )
  })
})

describe('names that mean harm', () => {
  const nasty = fc.oneof(
    anyName,
    fc.constantFrom(
      '${file("/etc/passwd")}',
      '%{ for x in y }',
      '"\n}\nresource "aws_iam_user" "x" {\n',
      '<<EOT\nEOT\n',
      '$${var.region}',
      '\u202e\u0000',
      'a\\',
    ),
  )

  it('stay text: the outputs read back as the names that were given', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(nasty, { minLength: 3, maxLength: 3 }), async (names) => {
        const design = designOf(
          [
            { id: 'store', kind: 'object-storage', name: names[0] ?? '' },
            { id: 'worker', kind: 'serverless-function', name: names[1] ?? '', settings: { owner: names[2] ?? '' } },
          ],
          [{ from: 'store', to: 'worker', carries: 'object' }],
        )
        const { files } = await exported({ ...design, name: names[2] ?? '' })
        for (const { path, contents } of files) {
          if (!path.endsWith('.tf') || typeof contents !== 'string') continue
          const read = (await parse(path, contents)) as {
            locals?: readonly Record<string, { name?: string }>[]
            resource?: Record<string, unknown>
          }
          expect(Object.keys(read.resource ?? {})).not.toContain('aws_iam_user')
          const told = Object.assign({}, ...(read.locals ?? [])) as Record<string, { name?: string }>
          if (told['component_store'] === undefined) continue
          for (const [at, id] of ['store', 'worker'].entries())
            expect(told[`component_${id}`]?.name?.replace(/\$\$\{/g, '${').replace(/%%\{/g, '%{')).toBe(
              (names[at] ?? '').toWellFormed().normalize('NFC'),
            )
        }
      }),
      { numRuns: 40 },
    )
  })
})

describe('a design on two clouds', () => {
  it('gets a folder for each cloud', async () => {
    const { files } = await exported(
      designOf([
        { id: 'store', kind: 'object-storage' },
        { id: 'far', kind: 'data-warehouse', provider: 'gcp' },
      ]),
    )
    expect([...new Set(files.map(({ path }) => path.replace(/(?<=^(?:aws|gcp)\/).*/, '')))].toSorted()).toEqual([
      '.github/workflows/terraform-aws.yml',
      '.github/workflows/terraform-gcp.yml',
      'aws/',
      'gcp/',
    ])
  })

  it('that has nothing on a cloud gets a README that says so', async () => {
    const { files, omissions } = await exported(
      designOf([{ id: 'far', kind: 'data-warehouse', provider: 'self-hosted' }], [], { providers: ['self-hosted'] }),
    )
    expect(files.map(({ path }) => path)).toEqual(['README.md'])
    expect(omissions).toHaveLength(1)
  })
})
