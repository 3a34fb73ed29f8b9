import { failed, type Result } from '#domain/design/problem.ts'
import { faults } from '#domain/generation/model/faults.data.ts'
import type { Ask, LanguageModel, Turn } from '#domain/generation/model/language-model.ts'
import type { ModelSettings } from '#domain/generation/model/settings.ts'

/** What was spent on a day; the day is that of UTC, YYYY-MM-DD. */
export type Spent = { day: string; usd: number }
/** Where it is kept. */
export type Ledger = { read(): Promise<Spent | undefined>; write(spent: Spent): Promise<void> }

/** USD for a million tokens where nobody said: as dear as models were in 2026, so that the cap rather comes too early. */
const dear = { input: 15, output: 75 }

type Cap = Pick<ModelSettings, 'usdPerMillion' | 'usdPerDay' | 'tokens'> & { ledger: Ledger; /** Milliseconds since 1970. */ now: () => number }

/** Faults after which a server may have worked all the same. */
const costly: ReadonlySet<string> = new Set(['model/slow', 'model/too-large', 'model/cancelled', 'model/unreadable', 'model/failed'])

/**
 * A model that is asked only while a day's money lasts. The dearest a question can become is set aside before it is asked, so
 * that many at once do not pass the cap together; what was set aside and not used comes back.
 */
export function withSpendingCap(model: LanguageModel, { usdPerMillion, usdPerDay, tokens, ledger, now }: Cap): LanguageModel {
  const price = usdPerMillion ?? dear
  const usdOf = (input: number, output: number): number => (input * price.input + output * price.output) / 1e6
  let spent: Spent | undefined
  let aside = 0
  const today = (): string => new Date(now()).toISOString().slice(0, 10)
  const soFar = async (): Promise<number> => {
    spent ??= (await ledger.read()) ?? { day: today(), usd: 0 }
    if (spent.day !== today()) spent = { day: today(), usd: 0 }
    return spent.usd
  }
  const add = async (usd: number): Promise<void> => {
    spent = { day: today(), usd: (await soFar()) + usd }
    await ledger.write(spent)
  }
  return {
    ...model,
    async ask(question, hearing): Promise<Result<Turn>> {
      const input = tokensIn(question)
      const most = usdOf(input, tokens)
      const before = await soFar()
      if (usdPerDay === 0 || before + aside + most > usdPerDay)
        return failed({
          code: 'model/over-cap',
          at: 'model',
          message: faults['over-cap'],
          hint: 'Raise STRATA_MODEL_USD_PER_DAY, say the price with STRATA_MODEL_PRICE, or wait for tomorrow.',
        })
      aside += most
      try {
        const turn = await model.ask(question, hearing)
        const usd = turn.ok ? usdOf(turn.value.usage.input, turn.value.usage.output) : costly.has(turn.problems[0]?.code ?? '') ? most : 0
        if (usd > 0) await add(usd)
        return turn
      } finally {
        aside -= most
      }
    },
  }
}

/** As many as there can be: three characters a token. */
const tokensIn = ({ messages, tools, answer }: Ask): number => Math.ceil(JSON.stringify([messages, tools, answer.schema]).length / 3)

/** For one run of a program. */
export function ledgerInMemory(): Ledger {
  let kept: Spent | undefined
  return {
    read: () => Promise.resolve(kept),
    write(spent) {
      kept = spent
      return Promise.resolve()
    },
  }
}
