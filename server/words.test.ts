import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pino from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openEmbeddedStore } from '#adapters/stores/embedded.ts'
import type { Answer } from '#domain/generation/answer.ts'
import type { Revision } from '#domain/generation/revise/revise.ts'
import type { WithEffect } from '#domain/generation/revise/with-effect.ts'
import { templates } from '#templates/index.ts'
import { type App, createApp } from './app.ts'
import type { Store } from './ports.ts'

let folder: string
let kept: Store
let app: App
let url: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'strata-words-'))
  kept = await openEmbeddedStore(folder)
  app = createApp({
    config: { host: '127.0.0.1', publicUrl: undefined, secret: 'canary-secret-of-thirty-two-characters' },
    store: kept,
    templates,
    studio: join(folder, 'none'),
    now: Date.now,
    log: pino({ level: 'silent' }),
  })
  url = `http://127.0.0.1:${await app.listen(0)}/api/v1`
})
afterAll(async () => {
  await app.close()
  await kept.close()
  await rm(folder, { recursive: true })
})

const post = async <T>(path: string, body: unknown): Promise<T> =>
  (await (
    await fetch(url + path, { method: 'POST', headers: { 'content-type': 'application/json', accept: 'application/json' }, body: JSON.stringify(body) })
  ).json()) as T

describe('words over REST', () => {
  it('gives three alternatives on request, and none otherwise', async () => {
    const prompt = 'A RAG chatbot over our handbooks for 2,000 employees on AWS in Frankfurt'
    const asked = await post<Answer>('/generate', { prompt, alternatives: true })
    expect(asked.alternatives.map(({ id, better, compared }) => [id, better, typeof compared.monthlyUsd])).toEqual([
      ['cheapest', true, 'number'],
      ['fastest', true, 'number'],
      ['most-resilient', true, 'number'],
    ])
    expect((await post<Answer>('/generate', { prompt })).alternatives).toEqual([])
  })

  it('tells what a proposal would do, and asks where it did not understand', async () => {
    const design = templates.find(({ id }) => id === 'rag-chatbot')?.design
    const proposal = await post<WithEffect<Revision>>('/revise', { design, instruction: 'remove the WAF' })
    expect(proposal.effect?.components.removed).toEqual(['waf'])
    expect(proposal.effect?.controlsLost.map(({ control }) => control)).toContain('waf')
    expect(proposal.effect?.cost.deltaUsd).toBeLessThan(0)
    const puzzled = await post<WithEffect<Revision>>('/revise', { design, instruction: 'make it nicer' })
    expect(puzzled).toMatchObject({ behaviour: 'ask', edits: [], questions: [{ id: 'what-to-change' }] })
    const pointed = await post<WithEffect<Revision>>('/revise', { design, instruction: 'remove it', selection: ['reranker-model'] })
    expect(pointed.effect?.components.removed).toEqual(['reranker-model'])
  })
})
