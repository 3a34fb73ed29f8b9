import type { Answer } from '#domain/generation/answer.ts'
import { begin } from '#domain/generation/model/begin.ts'
import { converse } from '#domain/generation/model/converse.ts'
import { end } from '#domain/generation/model/end.ts'
import type { LanguageModel } from '#domain/generation/model/language-model.ts'
import type { Session, Wish } from '#domain/generation/model/session.ts'
import type { ModelSettings } from '#domain/generation/model/settings.ts'
import { take } from '#domain/generation/model/take.ts'
import type { Template } from '#domain/generation/template.ts'
import { openLanguageModel } from './openai.ts'
import { type Patience, usualPatience } from './patience.data.ts'
import type { Scenario } from './scenarios.data.ts'
import { type Act, type Request, scriptedServer } from './scripted-server.fixture.ts'
import { ledgerInMemory, withSpendingCap } from './spending.ts'

/** The whole way from words to an answer with a scripted model, over real HTTP. Used by tests only. */
export const key = 'sk-canary-key-0123456789'

export const quick: Patience = { ...usualPatience, silenceMs: 4_000 }

export const settingsFor = (baseUrl: string, more: Partial<ModelSettings> = {}): ModelSettings => ({
  model: 'scripted',
  baseUrl,
  key,
  azureVersion: undefined,
  usdPerMillion: { input: 1, output: 4 },
  usdPerDay: 5,
  seconds: 30,
  tokens: 4_000,
  ...more,
})

type Asked = { wish: Wish; templates: readonly Template[] }
export type Told = { answer: Answer; requests: Request[] }

/** Reading and composing are pure, so the same words need it once. */
const begun = new Map<string, Session>()

async function talk(model: LanguageModel, { wish, templates }: Asked, signal: AbortSignal): Promise<Answer> {
  const words = JSON.stringify(wish)
  const session = begun.get(words) ?? begin(wish, null, templates)
  begun.set(words, session)
  const ended = await converse(session, {
    model,
    signal,
    tell: () => undefined,
    take: (before, turn) => Promise.resolve(take(before, turn, templates)),
  })
  return end(ended) as Answer
}

export async function play(scenario: Pick<Scenario, 'script' | 'patience' | 'withinMs' | 'usdPerDay' | 'absent'>, asked: Asked): Promise<Told> {
  const server = await scriptedServer(scenario.script as readonly Act[])
  const settings = settingsFor(server.url, scenario.usdPerDay === undefined ? {} : { usdPerDay: scenario.usdPerDay })
  if (scenario.absent === true) await server.stop()
  try {
    const open = openLanguageModel(settings, { ...quick, ...scenario.patience })
    const model = withSpendingCap(open, { ...settings, ledger: ledgerInMemory(), now: () => Date.UTC(2026, 10, 24) })
    return { answer: await talk(model, asked, AbortSignal.timeout(scenario.withinMs ?? 10_000)), requests: server.requests }
  } finally {
    if (scenario.absent !== true) await server.stop()
  }
}
