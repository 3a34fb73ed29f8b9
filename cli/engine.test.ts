import { expect, it } from 'vitest'
import { openLanguageModel } from '#adapters/model/openai.ts'
import { type Act, fails, proposes, scriptedServer } from '#adapters/model/scripted-server.fixture.ts'
import { quick, settingsFor } from '#adapters/model/talk.fixture.ts'
import { writeText } from '#domain/design/text.ts'
import { templates } from '#templates/index.ts'
import { type Io, Refusal } from './io.ts'
import { generate } from './verbs/generate.ts'
import { revise } from './verbs/revise.ts'
import { parseVerb, type Verb } from './verb.ts'

const prompt =
  'Real-time fraud scoring for card payments, 5k requests a second, on AWS in Frankfurt, PCI. Analysts want to see why a payment was stopped.'
const store = { kind: 'place', id: 'history', component: 'olap-store', name: null, provider: null, in: null, because: null }
const fill = { kind: 'connect', from: 'stream-processor', to: 'history', carries: null, because: null }

async function strata(verb: Verb, args: readonly string[], script: readonly Act[]) {
  const server = await scriptedServer(script)
  let [out, err] = ['', '']
  const world: Partial<Io> = {
    readText: () => Promise.resolve(writeText(templates[0]?.design ?? fail())),
    stdin: () => Promise.resolve(`{"id":"a","prompt":${JSON.stringify(prompt)}}\n`),
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    today: '2026-11-24',
    templates: () => Promise.resolve(templates),
    ...(script.length === 0
      ? {}
      : { languageModel: () => Promise.resolve({ model: openLanguageModel(settingsFor(server.url), quick), seconds: 20 }) }),
  }
  const io = world as Io
  const { positionals, values } = parseVerb(verb, args)
  const code = await verb.run(io, positionals, values).catch((error: unknown) => (error instanceof Refusal ? error.problems[0]?.code : String(error)))
  await server.stop()
  return { code, out, err, asked: server.requests.length }
}
const fail = (): never => {
  throw new Error('there are templates')
}

it('--engine model draws what the model proposes', async () => {
  const { code, out, err } = await strata(generate, [prompt, '--engine', 'model'], [proposes(store, fill)])
  expect({ code, engine: err.includes('Engine:') }).toEqual({ code: 0, engine: false })
  expect(out).toContain('id: history')
})
it('--engine model says when the embedded engine had to answer', async () => {
  const { code, err, out } = await strata(generate, [prompt, '--engine', 'model'], [fails(401)])
  expect(code).toBe(0)
  expect(err).toContain('Engine: The server of the language model does not accept the key. The embedded engine answered.')
  expect(out).toBe((await strata(generate, [prompt], [])).out)
})
it('--engine model answers every line of a batch', async () => {
  const { out, asked } = await strata(generate, ['--batch', '-', '--engine', 'model'], [proposes(store, fill)])
  expect(JSON.parse(out)).toMatchObject({ id: 'a', engine: { asked: 'model', used: 'model' } })
  expect(asked).toBe(1)
})
it('--engine model revises', async () => {
  const { code, out } = await strata(revise, ['d.yaml', 'add a cache', '--engine', 'model', '--dry-run'], [proposes()])
  expect({ code, answer: JSON.parse(out) as object }).toMatchObject({ code: 0, answer: { engine: { used: 'model' }, edits: expect.any(Array) } })
})
it('without a model set up, the embedded engine answers --engine model and says so', async () => {
  const { code, out } = await strata(revise, ['d.yaml', 'add a cache', '--engine', 'model', '--dry-run'], [])
  expect({ code, answer: JSON.parse(out) as object }).toMatchObject({ code: 0, answer: { engine: { asked: 'model', used: 'embedded', code: 'model/absent' } } })
})
