import { describe, expect, it } from 'vitest'
import { templates } from '#templates/index.ts'
import { unknownRegions } from '#domain/cost/unknown-regions.ts'
import type { Discount } from '#domain/catalog/discounts.ts'
import { priceBook } from '#domain/catalog/price-book.ts'
import { exporters } from '#exporters/index.ts'
import { nearestToday } from './formats-to-come.ts'
import type { Io } from './io.ts'
import { refuse } from './io.ts'
import { run } from './run.ts'

type Files = Map<string, string>

/** The command line over files in memory. */
async function strata(args: readonly string[], given: { files?: Record<string, string>; stdin?: string; discounts?: readonly Discount[] } = {}) {
  const files: Files = new Map(Object.entries(given.files ?? {}))
  let [out, err] = ['', '']
  const io: Io = {
    readText: async (path) => {
      const text = files.get(path)
      if (text === undefined) throw refuse('cli/file', path, `"${path}" cannot be read: it does not exist.`, 'Check the path.')
      return text
    },
    readBytes: async (path) => new TextEncoder().encode(await io.readText(path)),
    writeFile: async (path, contents) => void files.set(path, typeof contents === 'string' ? contents : '(bytes)'),
    isFolder: async (path) => [...files.keys()].some((file) => file.startsWith(`${path}/`)),
    listFolder: async (path) => [...files.keys()].filter((file) => file.startsWith(`${path}/`)).map((file) => file.slice(path.length + 1)),
    removeFile: async (path) => void files.delete(path),
    stdin: async () => given.stdin ?? '',
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    today: '2026-11-24',
    templates: async () => templates,
    prices: async () => priceBook({ today: '2026-11-24', discounts: given.discounts }),
    refreshPrices: async () => {
      throw refuse('prices/unreachable', '', 'No source of prices could be used.', 'Try again with a network.')
    },
    serve: async () => 0,
    backup: async () => ({ designs: 0, bytes: 0 }),
    restore: async () => ({ designs: 0, bytes: 0 }),
  }
  const code = await run(io, args)
  return { code, out, err, files }
}

const prompt = 'Real-time fraud scoring for card payments, 5k requests a second, p99 under 50 ms, on AWS in Frankfurt, PCI'

const small = `strata: 1
name: Small
requirements: { environment: production }
components:
  - { id: lake, kind: data-lake, name: History, provider: aws, settings: { encryptionAtRest: none, volumeTB: 2, dataClass: [pii] } }
`

describe('words', () => {
  it('revises a file, tells of controls that are lost, and what it would do with --dry-run', async () => {
    const made = await strata(['generate', prompt, '-o', 'd.yaml'])
    const files = Object.fromEntries(made.files)
    const revised = await strata(['revise', 'd.yaml', 'remove the WAF', '-o', 'e.yaml'], { files })
    expect(revised).toMatchObject({ code: 0, out: '' })
    expect(revised.err).toMatch(/Warning: Control removed/)
    expect(revised.files.get('e.yaml')).not.toContain('kind: waf')
    const proposal = JSON.parse((await strata(['revise', 'd.yaml', 'add a message queue', '--dry-run'], { files })).out) as Record<string, unknown>
    expect(Object.keys(proposal)).toEqual(expect.arrayContaining(['edits', 'design', 'touched', 'warnings', 'because', 'effect', 'questions']))
  })

  it('asks about what it does not understand, and leaves the design as it is, which is no error', async () => {
    const files = { 'd.yaml': small }
    const asked = await strata(['revise', 'd.yaml', 'make it nicer', '-o', 'e.yaml'], { files })
    expect(asked).toMatchObject({ code: 0 })
    expect(asked.err).toMatch(/What should change\?/)
    expect(asked.files.get('e.yaml')).toContain('data-lake')
  })

  it('tells of alternatives, in words or as JSON', async () => {
    expect((await strata(['generate', prompt, '--alternatives'])).err).toMatch(/Cheapest: .*\nFastest: .*\nMost resilient: /)
    const { alternatives } = JSON.parse((await strata(['generate', prompt, '--alternatives', '--format', 'json'])).out) as { alternatives: unknown[] }
    expect(alternatives).toHaveLength(3)
  })
})

describe('strata', () => {
  it('walks the whole road from a sentence to Terraform', async () => {
    const made = await strata(['generate', prompt, '-o', 'd.yaml'])
    expect(made).toMatchObject({ code: 0, out: '' })
    const files = Object.fromEntries(made.files)
    expect(await strata(['check', 'd.yaml'], { files })).toMatchObject({ code: 0, err: '' })
    expect((await strata(['size', 'd.yaml'], { files })).out).toContain('accelerator')
    expect((await strata(['cost', 'd.yaml'], { files })).out).toMatch(/Monthly \$[\d,]+\.\d\d/)
    const exported = await strata(['export', 'terraform', 'd.yaml', '-o', 'out'], { files })
    expect([...exported.files.keys()]).toEqual(expect.arrayContaining(['out/versions.tf', 'out/README.md']))
    expect(exported.err).toMatch(/Valid against hashicorp\/aws [\d.]+ and hashicorp\/aws [\d.]+: 0 errors\./)
  })

  it('gives the same bytes for the same prompt', async () => {
    expect((await strata(['generate', prompt])).out).toBe((await strata(['generate', prompt])).out)
  })

  it('reads a design from standard input and writes to standard output', async () => {
    const { code, out } = await strata(['check', '-', '--format', 'json'], { stdin: small })
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ findings: expect.arrayContaining([expect.objectContaining({ code: 'SEC-001', component: 'lake', status: 'fail' })]) })
  })

  it('ends with 1 when a finding reaches --fail-on, and with 0 when none does', async () => {
    const files = { 'd.yaml': small }
    expect((await strata(['check', 'd.yaml', '--fail-on', 'high'], { files })).code).toBe(1)
    const fixed = await strata(['fix', 'd.yaml', '--only', 'SEC-001', '-o', 'fixed.yaml'], { files })
    expect(fixed.code).toBe(0)
    expect(fixed.files.get('fixed.yaml')).not.toContain('encryptionAtRest: none')
  })

  it('answers every line of a batch, says what is wrong with a bad one, and ends with 2', async () => {
    const { code, out } = await strata(['generate', '--batch', '-'], { stdin: `{"id":"a","prompt":${JSON.stringify(prompt)}}\nnot json\n{"id":"c"}\n` })
    const answers = out.trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(code).toBe(2)
    expect(answers).toMatchObject([{ id: 'a', behaviour: 'generate' }, { id: null, problems: [{ code: 'batch/not-json' }] }, { id: 'c', problems: [{ code: 'batch/no-prompt' }] }])
  })

  it.each(['', ' '])('answers the prompt "%s" with one question, as JSON where that is asked for, and ends with 2', async (empty) => {
    const { code, out, err } = await strata(['generate', empty, '--format', 'json'])
    expect(code).toBe(2)
    expect(JSON.parse(out)).toMatchObject({ behaviour: 'ask', design: null, questions: [{ id: 'use-case' }] })
    expect(err).toMatch(/^Say in a sentence .*\n {2}What should it do/)
  })

  it('names what carries each planned format today, among formats that exist', async () => {
    for (const format of ['pdf', 'docx', 'png', 'pptx', 'pulumi', 'kustomize', 'helm', 'compliance-pdf', 'plan-pdf'])
      for (const today of nearestToday(format) ?? ['none']) expect(exporters.map(({ id }) => id)).toContain(today)
    expect(nearestToday('constructor')).toBeUndefined()
  })

  it('writes the whole set of documents, each with the bytes of its export, and says what each leaves out', async () => {
    const { code, files } = await strata(['docs', 'd.yaml', '-o', 'set'], { files: { 'd.yaml': small } })
    expect(code).toBe(0)
    for (const [format, path] of [['markdown', 'report.md'], ['plan-markdown', 'plan.md'], ['sarif', 'findings.sarif']] as const) {
      const alone = await strata(['export', format, 'd.yaml', '-o', 'alone'], { files: { 'd.yaml': small } })
      expect(files.get(`set/${path}`)).toBe(alone.files.get('alone'))
    }
    for (const [, target = ''] of String(files.get('set/README.md')).matchAll(/\]\(([^)]+)\)/g))
      expect([...files.keys()].some((file) => file.startsWith(`set/${target}`)), target).toBe(true)
  })

  it('takes the files of an earlier export away and leaves others', async () => {
    const files = { 'd.yaml': small, 'out/mine.txt': 'keep', 'out/old.tf': 'gone', 'out/.strata-export.json': '{"files":["old.tf","../d.yaml"]}' }
    const { files: after } = await strata(['export', 'terraform', 'd.yaml', '-o', 'out'], { files })
    expect(after.get('out/mine.txt')).toBe('keep')
    expect(after.has('out/old.tf')).toBe(false)
    expect(after.has('d.yaml')).toBe(true)
  })

  it.each([
    ['an unknown verb', ['chek', 'x'], 'Did you mean "strata check"?'],
    ['an unknown option', ['check', 'd.yaml', '--formt', 'json'], 'Did you mean "--format"?'],
    ['an unknown format', ['export', 'terrafrom', 'd.yaml', '-o', 'x'], 'Did you mean "terraform"?'],
    ['a folder format without a folder', ['export', 'terraform', 'd.yaml'], 'Name it'],
    ['a file that is not there', ['check', 'none.yaml'], 'does not exist'],
    ['a framework misspelt', ['check', 'd.yaml', '--framework', 'hippa'], 'Did you mean "hipaa"?'],
    ['a day that is none', ['check', 'd.yaml', '--today', '24.11.2026'], 'YYYY-MM-DD'],
    ['an argument too many', ['check', 'd.yaml', 'e.yaml'], 'one argument too many'],
    ['an empty prompt', ['generate', ''], 'What should it do'],
    ['a prompt that is not there', ['generate'], 'The prompt is missing'],
    ['a format of a later version', ['export', 'pdf', 'd.yaml'], 'The format pdf comes with a later version.\n  Nearest to it now: `strata export html` or `strata export markdown`.'],
    ['a plan as a document of a later version', ['export', 'plan-pdf', 'd.yaml', '-o', 'x'], '`strata export plan-markdown`'],
    ['an unknown kind in a design', ['check', 'kind.yaml'], 'line 5: "data-lak" is not a kind'],
    ['a prompt of 100,000 characters', ['generate', 'a'.repeat(100_000)], '100000 characters'],
    ['a design with an unknown key', ['check', 'bad.yaml'], 'Did you mean "volumeTB"?'],
    ['a set of documents without a folder', ['docs', 'd.yaml'], 'Name it'],
    ['a workload of an unknown model', ['size', '--workload', 'w.json'], 'Llama'],
  ])('answers %s with a hint and exit code 2', async (_, args, hint) => {
    const { code, out, err } = await strata(args, { files: { 'd.yaml': small, 'bad.yaml': small.replace('volumeTB', 'volumTB'), 'kind.yaml': small.replace('data-lake', 'data-lak'), 'w.json': '{"task":"inference","model":"Lama-3.1-8B"}' } })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(hint)
    expect(err).not.toMatch(/\n\s+at .*\(/)
  })
})

describe('strata size and cost', () => {
  const config = JSON.stringify({ model_type: 'llama', num_hidden_layers: 32, hidden_size: 4096, intermediate_size: 14_336, num_attention_heads: 32, num_key_value_heads: 8, vocab_size: 128_256, tie_word_embeddings: false })

  it('size a workload with every way to do it, and a model by the path of its config.json', async () => {
    const files = { 'work/w.json': '{"task":"inference","model":"./config.json","requestsPerSecond":5}', 'work/config.json': config, 'named.json': '{"task":"inference","model":"Llama-3.1-8B","requestsPerSecond":5}' }
    const [given, named] = await Promise.all(['work/w.json', 'named.json'].map(async (path) => JSON.parse((await strata(['size', '--workload', path, '--format', 'json'], { files })).out) as Record<string, never>))
    expect(given?.['metrics']?.['kvBytesPerToken']).toBe(named?.['metrics']?.['kvBytesPerToken'])
    for (const key of ['metrics', 'ranges', 'choices', 'explain', 'findings', 'options', 'cheapest', 'fastest', 'frontier', 'refused']) expect(given).toHaveProperty(key)
    const alone = await strata(['size', '--config', 'work/config.json'], { files })
    expect(alone).toMatchObject({ code: 0, err: '' })
    expect(alone.out).toContain('From the cheapest to the fastest')
  })

  it('say what is wrong with a config.json', async () => {
    const files = { 'lora.json': '{"peft_type":"LORA"}', 'broken.json': '{' }
    expect(await strata(['size', '--config', 'lora.json'], { files })).toMatchObject({ code: 2, out: '', err: expect.stringContaining('LoRA adapter') })
    expect(await strata(['size', '--config', 'broken.json'], { files })).toMatchObject({ code: 2, err: expect.stringContaining('is not JSON') })
  })

  it('name the negotiated price in each line it changes, and the age of the prices', async () => {
    const given = { files: { 'd.yaml': small }, discounts: [{ name: 'EDP', provider: 'aws' as const, percent: 10 }] }
    expect((await strata(['cost', 'd.yaml', '--format', 'json'], given)).out).toContain('negotiated \\"EDP\\", -10 %')
    expect((await strata(['cost', 'd.yaml'], given)).out).toContain('the shipped list of 2026-11-24, 0 days old')
    const compared = JSON.parse((await strata(['cost', 'd.yaml', '--compare-providers', '--format', 'json'], given)).out) as { providers: Record<string, unknown>[] }
    expect(compared.providers.map(({ provider }) => provider)).toEqual(['aws', 'azure', 'gcp', 'self-hosted'])
    for (const each of compared.providers) for (const key of ['monthly', 'range', 'unknown', 'oneOff', 'carbonKgPerMonth', 'powerKW']) expect(each).toHaveProperty(key)
  })

  it('say that a region is unknown and whose prices were taken, and nothing of regions by code, town or country', async () => {
    const at = (region: string) => ({ files: { 'd.yaml': small.replace('volumeTB: 2', `volumeTB: 2, region: ${region}`) } })
    const strange = await strata(['cost', 'd.yaml', '--format', 'json'], at('eu-atlantis-9'))
    expect(strange.err).toBe('Note: the region "eu-atlantis-9" of aws is unknown; the prices of us-east-1 were taken for lake.\n')
    expect(JSON.parse(strange.out).unknownRegions).toEqual([{ provider: 'aws', region: 'eu-atlantis-9', pricesOf: 'us-east-1', components: ['lake'] }])
    for (const known of ['eu-central-1', 'Frankfurt', 'DE', 'westeurope']) expect((await strata(['cost', 'd.yaml'], at(known))).err).toBe('')
    for (const { id, design } of templates) expect(unknownRegions(design), id).toEqual([])
  })

  it('tell when no source of prices can be reached', async () => {
    expect(await strata(['prices', 'refresh'])).toMatchObject({ code: 2, out: '', err: expect.stringContaining('No source of prices') })
    expect(await strata(['prices', 'renew'])).toMatchObject({ code: 2, err: expect.stringContaining('refresh') })
    expect(await strata(['prices', 'refresh', '--mirror', 'ftp:/x'])).toMatchObject({ code: 2, err: expect.stringContaining('is not an address') })
  })
})

const policyFile = `id: ACME-001
title: Stores say who owns them
severity: high
for: component
when: component.stores
assert: component.settings.owner == "data"
remedy: Name the owner.
fix: { owner: data }
`

describe('strata check', () => {
  const owned = { 'd.yaml': small.replace('volumeTB: 2', 'volumeTB: 2, owner: web') }

  it('judges by policies beside the design, and its fix mends what they find', async () => {
    const files = { ...owned, 'policies/acme.yaml': policyFile }
    const { code, out } = await strata(['check', 'd.yaml', '--policies', 'policies', '--format', 'json', '--fail-on', 'critical'], { files })
    expect(JSON.parse(out).findings.find((each: { code: string }) => each.code === 'ACME-001')).toMatchObject({ component: 'lake', fixable: true, severity: 'high' })
    expect(code).toBe(1)
    const fixed = await strata(['fix', 'd.yaml', '--policies', 'policies', '--only', 'ACME-001'], { files })
    expect(fixed.out).toContain('owner: data')
    expect((await strata(['check', 'd.yaml', '--policies', 'policies', '--format', 'sarif'], { files })).out).toContain('"ACME-001"')
  })

  it.each([
    ['a folder that is not there', { ...owned }, 'is not a folder'],
    ['a folder without policies', { ...owned, 'policies/readme.md': 'x' }, 'holds no policy'],
    ['a policy with a setting misspelt', { ...owned, 'policies/a.yaml': policyFile.replace('settings.owner', 'settings.ownr') }, 'Did you mean "owner"?'],
    ['a policy that is not YAML', { ...owned, 'policies/a.yaml': 'id: [' }, 'not YAML'],
  ])('refuses %s with a hint', async (_what, files, hint) => {
    const { code, out, err } = await strata(['check', 'd.yaml', '--policies', 'policies'], { files })
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toContain(hint)
  })

  it('knows the kinds that stand beside the design, and tells what is wrong with one', async () => {
    const own = 'id: acme-store\nname: Acme store\nlayer: data-pipeline\ncheckedAs: object-storage\nprices: [{ item: Space, unit: TB-month, usdPerUnit: 10, quantity: volumeTB, asOf: 2026-01-01 }]\n'
    const files = { 'team/d.yaml': small.replace('data-lake', 'acme-store'), 'team/kinds/acme.yaml': own }
    expect((await strata(['check', 'team/d.yaml'], { files })).out).toContain('SEC-001')
    expect((await strata(['cost', 'team/d.yaml'], { files })).out).toContain('20.00')
    expect((await strata(['check', 'team/d.yaml'], { files: { ...files, 'team/kinds/acme.yaml': own.replace('layer', 'layr') } })).err).toContain('Did you mean "layer"?')
  })

  it('holds a design against a baseline, and stops a build only for what is new', async () => {
    const taken = await strata(['check', 'd.yaml', '--write-baseline', 'b.json'], { files: owned })
    const files = Object.fromEntries(taken.files)
    const same = await strata(['check', 'd.yaml', '--baseline', 'b.json', '--fail-on', 'low'], { files })
    expect(same.code).toBe(0)
    expect(same.out).toContain('0 new, 0 regressed')
    const worse = { ...files, 'd.yaml': owned['d.yaml'].replace('encryptionAtRest: none', 'encryptionAtRest: cmk, exposure: internet') }
    const after = await strata(['check', 'd.yaml', '--baseline', 'b.json', '--fail-on', 'high', '--format', 'json'], { files: worse })
    expect(after.code).toBe(1)
    const { findings, baseline } = JSON.parse(after.out)
    expect(findings.find((each: { code: string }) => each.code === 'SEC-013').standing).toBe('new')
    expect(baseline.resolved.map((each: { code: string }) => each.code)).toEqual(['SEC-001'])
    expect((await strata(['check', 'd.yaml', '--baseline', 'd.yaml'], { files })).err).toContain('--write-baseline')
  })

  it('says with which rules, on which day and for which design it judged', async () => {
    const { out } = await strata(['check', 'd.yaml', '--framework', 'gdpr', '--format', 'json'], { files: owned })
    expect(JSON.parse(out)).toMatchObject({ day: '2026-11-24', rulePack: expect.stringMatching(/\d/), design: expect.stringMatching(/^[\w-]{8,}/), notice: expect.stringContaining('not legal advice') })
  })
})
