import { readFileSync } from 'node:fs'
import Ajv, { type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { type Assessment, assess } from '#domain/assessment.ts'
import { readDesign } from '#domain/catalog/read-design.ts'
import { anyDesign } from '#domain/design/any-design.ts'
import { applyEdits } from '#domain/design/apply-edit.ts'
import type { Design } from '#domain/design/schema.ts'
import { templates } from '#templates/index.ts'
import { DesignText, type Replacement } from './design-text.ts'
import { junit } from './junit.ts'
import { controlId } from './oscal.ts'
import { oscalComponent } from './oscal-component.ts'
import { oscalResults } from './oscal-results.ts'
import { sarif } from './sarif.ts'

const today = '2026-11-24'
const schemaText = (name: string) => readFileSync(new URL(`schemas/${name}`, import.meta.url), 'utf8')

function validator(name: string): ValidateFunction {
  // Draft-04 says `id` where later drafts say `$id`; nothing else of the SARIF schema differs.
  const { id: _id, $schema: _draft, ...schema } = JSON.parse(schemaText(name)) as Record<string, unknown>
  const ajv = new Ajv({ strict: false, unicodeRegExp: name.startsWith('oscal'), allErrors: true })
  addFormats(ajv)
  return ajv.compile(schema)
}
const validSarif = validator('sarif-2.1.0-rtm.5.json')
const validOscal = validator('oscal-1.1.3.json')

const textOf = async (exporter: typeof sarif, assessment: Assessment): Promise<string> =>
  String((await exporter.export(assessment)).files[0]?.contents)
const valid = (check: ValidateFunction, text: string): void => {
  check(JSON.parse(text))
  expect(check.errors?.slice(0, 3) ?? []).toEqual([])
}
const waived = (design: Design): Design => ({ ...design, waivers: [{ check: 'COST-008', reason: 'Later\n', by: ' Ada ', until: '2027-01-01' }] })
const frameworks = [
  'gdpr',
  'nist-800-53',
  'hipaa',
  'ccpa',
  'iso-42001',
  'pci-dss',
  'eu-ai-act',
  'nist-ai-rmf',
  'soc2',
  'iso-27001',
  'fedramp',
] as const
const some = templates.filter(({ id }) => ['rag-chatbot', 'medical-imaging-hybrid', 'cv-edge-manufacturing'].includes(id))

describe('every format of the findings', () => {
  it('is valid by its schema for templates, with every framework and a waiver', async () => {
    for (const { design } of some) {
      const assessment = assess(waived(design), { today, frameworks })
      valid(validSarif, await textOf(sarif, assessment))
      valid(validOscal, await textOf(oscalComponent, assessment))
      valid(validOscal, await textOf(oscalResults, assessment))
      const xml = await textOf(junit, assessment)
      expect((await validateXML({ xml: [{ fileName: 'f.xml', contents: xml }], schema: [schemaText('junit.xsd')] })).errors).toEqual([])
    }
  }, 30_000)

  it('is valid whatever names and settings a design has', async () => {
    await fc.assert(
      fc.asyncProperty(anyDesign(5), async (design) => {
        const assessment = assess(design, { today, frameworks: ['gdpr', 'nist-800-53'] })
        valid(validSarif, await textOf(sarif, assessment))
        valid(validOscal, await textOf(oscalComponent, assessment))
        valid(validOscal, await textOf(oscalResults, assessment))
      }),
      { numRuns: 15 },
    )
  }, 30_000)

  it('is refused by its schema where it is broken', async () => {
    const log = JSON.parse(await textOf(sarif, assess(some[0]?.design as Design, { today })))
    log.runs[0].results[0].suppressions = [{ kind: 'nobody' }]
    expect(validSarif(log)).toBe(false)
    const definition = JSON.parse(await textOf(oscalComponent, assess(some[0]?.design as Design, { today })))
    definition['component-definition'].components[0].uuid = 'one'
    expect(validOscal(definition)).toBe(false)
  })
})

const written = `# ours
strata: 1
name: Two ways to write
requirements: { environment: production }
components:
  - id: lake   # the big one
    kind: data-lake
    name: Lake
    provider: aws
    settings:
      encryptionAtRest: none
      dataClass: [pii]

  - { id: nb, kind: notebook-workspace, name: Notebook, provider: aws }
connections:
  - { id: lake-nb, from: lake, to: nb, carries: table, settings: { encryptedInTransit: false } }
`

const readIt = (text: string): Design => {
  const read = readDesign(text)
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join('\n'))
  return read.value
}
function replaced(text: string, replacements: readonly Replacement[]): string {
  const starts = text.split('\n').reduce<number[]>((all, line) => [...all, (all.at(-1) ?? 0) + line.length + 1], [0])
  const at = (line: number, column: number) => (starts[line - 1] ?? 0) + column - 1
  return replacements
    .map(({ deletedRegion: r, insertedContent }) => ({
      from: at(r.startLine, r.startColumn),
      to: at(r.endLine, r.endColumn),
      text: insertedContent.text,
    }))
    .toSorted((a, b) => b.from - a.from)
    .reduce((now, { from, to, text: put }) => now.slice(0, from) + put + now.slice(to), text)
}

describe('SARIF', () => {
  const design = readIt(written)
  const source = { path: 'designs/my file.yaml', text: written }

  it('points at the line and column of the element in the file that was read', async () => {
    const { runs } = JSON.parse(await textOf(sarif, { ...assess(design, { today }), source }))
    const of = (code: string) => runs[0].results.find((each: { ruleId: string }) => each.ruleId === code)
    expect(of('SEC-001').locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'designs/my%20file.yaml', index: 0 },
      region: { startLine: 6, startColumn: 5, endLine: 12, endColumn: 23 },
    })
    expect(of('COST-004').locations[0].physicalLocation.region).toMatchObject({ startLine: 14, startColumn: 5 })
  })

  it('carries fixes that an editor can apply, and that say what our own fixes do', () => {
    const places = new DesignText(written)
    let carried = 0
    for (const { fix, code } of assess(design, { today }).findings) {
      if (fix === undefined) continue
      const replacements = places.replacements(design, fix)
      if (replacements === undefined) continue
      const ours = applyEdits(design, fix)
      if (!ours.ok) return expect(ours.problems).toEqual([])
      expect(readIt(replaced(written, replacements)), code).toEqual(ours.value)
      carried++
    }
    expect(carried).toBeGreaterThan(5)
    return undefined
  })

  it('knows a finding again after the design was edited elsewhere', async () => {
    const print = async (each: Design) =>
      JSON.parse(await textOf(sarif, assess(each, { today }))).runs[0].results.find(({ ruleId }: { ruleId: string }) => ruleId === 'SEC-001')
        .partialFingerprints
    expect(await print({ ...design, name: 'Other' })).toEqual(await print(design))
  })
})

describe('OSCAL', () => {
  it('writes ids as the catalogues of NIST do, and as words elsewhere', () => {
    expect(['SC-28', 'SC-8(1)', 'CP-9(8)'].map((id) => controlId('nist-800-53', id))).toEqual(['sc-28', 'sc-8.1', 'cp-9.8'])
    expect(controlId('gdpr', 'Art.32(1)(a)')).toBe('gdpr-art.32.1.a')
    expect(controlId('ccpa', '§7123(c)')).toBe('ccpa-7123.c')
  })

  it('keeps the id of a component while others change, and calls nothing implemented', async () => {
    const [template] = some
    if (template === undefined) return expect(template).toBeDefined()
    const first = await textOf(oscalComponent, assess(template.design, { today, frameworks }))
    const fewer: Design = { ...template.design, components: template.design.components.slice(1), connections: [] }
    const ids = (text: string) =>
      new Map<string, string>(
        JSON.parse(text)['component-definition'].components.map(({ title, uuid }: { title: string; uuid: string }) => [title, uuid]),
      )
    const [before, after] = [ids(first), ids(await textOf(oscalComponent, assess(fewer, { today, frameworks })))]
    for (const [title, uuid] of after) expect(before.get(title)).toBe(uuid)
    expect(first).toContain('"planned"')
    expect(first).not.toMatch(/"value": "implemented"/)
    return undefined
  })

  it('reports an accepted finding as a deviation with its end', async () => {
    const [template] = some
    const results = JSON.parse(await textOf(oscalResults, assess(waived(template?.design as Design), { today, frameworks })))['assessment-results']
      .results[0]
    expect(results.risks).toEqual([
      expect.objectContaining({ status: 'deviation-approved', deadline: '2027-01-01T23:59:59Z', statement: expect.stringContaining('Ada') }),
    ])
  })
})
