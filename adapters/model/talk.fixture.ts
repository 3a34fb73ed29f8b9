import type { Answer } from '#domain/generation/answer.ts'
import { begin } from '#domain/generation/model/begin.ts'
import { converse } from '#domain/generation/model/converse.ts'
import { end, type ModelRevision } from '#domain/generation/model/end.ts'
import type { LanguageModel } from '#domain/generation/model/language-model.ts'
import type { Wish } from '#domain/generation/model/session.ts'
import type { ModelSettings } from '#domain/generation/model/settings.ts'
import { take } from '#domain/generation/model/take.ts'
import type { News } from '#domain/generation/progress.ts'
import type { Design } from '#domain/design/schema.ts'
import { templates } from '#templates/index.ts'
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

export type Told = { answer: Answer & ModelRevision; news: News[]; requests: Request[] }

export async function talk(model: LanguageModel, wish: Wish, base: Design | null, signal: AbortSignal): Promise<Omit<Told, 'requests'>> {
  const news: News[] = []
  const tell = (each: News) => void news.push(each)
  const session = begin(wish, base, templates, tell)
  const ended = await converse(session, { model, signal, tell, take: (before, turn) => Promise.resolve(take(before, turn, templates)) })
  return { answer: end(ended) as Answer & ModelRevision, news }
}

export async function play(
  scenario: Pick<Scenario, 'script' | 'patience' | 'withinMs' | 'usdPerDay' | 'absent'>,
  wish: Wish,
  base: Design | null = null,
): Promise<Told> {
  const server = await scriptedServer(scenario.script as readonly Act[])
  const settings = settingsFor(server.url, scenario.usdPerDay === undefined ? {} : { usdPerDay: scenario.usdPerDay })
  if (scenario.absent === true) await server.stop()
  try {
    const open = openLanguageModel(settings, { ...quick, ...scenario.patience })
    const model = withSpendingCap(open, { ...settings, ledger: ledgerInMemory(), now: () => Date.UTC(2026, 10, 24) })
    return { ...(await talk(model, wish, base, AbortSignal.timeout(scenario.withinMs ?? 10_000))), requests: server.requests }
  } finally {
    if (scenario.absent !== true) await server.stop()
  }
}
