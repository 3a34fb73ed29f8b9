import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Ask, LanguageModel, Turn } from '#domain/generation/model/language-model.ts'
import { ok } from '#domain/design/problem.ts'
import { ledgerInFile } from './ledger-file.ts'
import { ledgerInMemory, withSpendingCap } from './spending.ts'

const question: Ask = { messages: [{ role: 'user', text: 'x'.repeat(3_000) }], tools: [], answer: { name: 'a', schema: {} } }
const turn: Turn = { text: '', calls: [], refused: false, cut: false, usage: { input: 1_000_000, output: 0, estimated: false } }
const hearing = { signal: new AbortController().signal }
const day = Date.UTC(2026, 10, 24)

function cappedAt(usdPerDay: number, clock = { now: day }, ledger = ledgerInMemory()) {
  let asked = 0
  const model: LanguageModel = {
    name: 'm',
    price: () => 0,
    async ask() {
      asked++
      await Promise.resolve()
      return ok(turn)
    },
  }
  return {
    model: withSpendingCap(model, { usdPerMillion: { input: 1, output: 1 }, usdPerDay, tokens: 1_000, ledger, now: () => clock.now }),
    times: () => asked,
  }
}

describe('the spending cap', () => {
  it('asks until the day’s money is spent, and again the next day', async () => {
    const clock = { now: day }
    const { model, times } = cappedAt(2.5, clock)
    for (let n = 0; n < 5; n++) await model.ask(question, hearing)
    expect(times()).toBe(3)
    expect(await model.ask(question, hearing)).toMatchObject({
      ok: false,
      problems: [{ code: 'model/over-cap', hint: expect.stringContaining('STRATA_MODEL_USD_PER_DAY') }],
    })
    clock.now = day + 86_400_000
    expect(await model.ask(question, hearing)).toMatchObject({ ok: true })
  })

  it('is not passed by many at once', async () => {
    const { model, times } = cappedAt(0.005)
    await Promise.all(Array.from({ length: 20 }, () => model.ask(question, hearing)))
    expect(times()).toBe(2)
  })

  it('asks nobody where it is 0, whatever the price', async () => {
    const { model, times } = cappedAt(0)
    await model.ask(question, hearing)
    expect(times()).toBe(0)
  })

  it('holds over a restart, and a ledger that was damaged stops nobody', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'strata-ledger-'))
    const path = join(folder, 'data', 'spending.json')
    const first = cappedAt(1.5, { now: day }, ledgerInFile(path))
    for (let n = 0; n < 3; n++) await first.model.ask(question, hearing)
    const second = cappedAt(1.5, { now: day }, ledgerInFile(path))
    await second.model.ask(question, hearing)
    expect([first.times(), second.times()]).toEqual([2, 0])
    await writeFile(path, '{"day":')
    const third = cappedAt(1.5, { now: day }, ledgerInFile(path))
    expect(await third.model.ask(question, hearing)).toMatchObject({ ok: true })
    await rm(folder, { recursive: true })
  })
})
