import { describe, expect, it } from 'vitest'
import { templates } from '#templates/index.ts'
import type { Io } from './io.ts'
import { refuse } from './io.ts'
import { run } from './run.ts'

type Files = Map<string, string>

/** The command line over files in memory. */
async function strata(args: readonly string[], given: { files?: Record<string, string>; stdin?: string } = {}) {
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
    ['an empty prompt', ['generate', ''], 'The prompt is missing'],
    ['a prompt of 100,000 characters', ['generate', 'a'.repeat(100_000)], '100000 characters'],
    ['a design with an unknown key', ['check', 'bad.yaml'], 'Did you mean "volumeTB"?'],
    ['a verb that comes later', ['docs', 'd.yaml'], 'later version'],
    ['the model engine without one', ['generate', prompt, '--engine', 'model'], 'embedded engine'],
    ['a workload of an unknown model', ['size', '--workload', 'w.json'], 'Llama'],
  ])('answers %s with a hint and exit code 2', async (_, args, hint) => {
    const { code, out, err } = await strata(args, { files: { 'd.yaml': small, 'bad.yaml': small.replace('volumeTB', 'volumTB'), 'w.json': '{"task":"inference","model":"Lama-3.1-8B"}' } })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(hint)
    expect(err).not.toMatch(/\n\s+at .*\(/)
  })
})
