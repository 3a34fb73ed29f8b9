import { z } from 'zod'
import type { Result } from '#domain/design/problem.ts'
import { converse } from '#domain/generation/model/converse.ts'
import type { Ended } from '#domain/generation/model/end.ts'
import type { Tell } from '#domain/generation/progress.ts'
import type { Body } from '../jobs/body.ts'
import type { Begun } from '../jobs/wished.ts'
import type { Services } from '../services.ts'
import type { Api } from './api.ts'
import { describe } from './described.ts'

/** Conversations at once; each holds a line to the model's server and its whole history. */
const mostTalks = 16

/** Generates or revises with the engine that the body names: the embedded one answers by itself, or begins a conversation. */
export class Engines {
  readonly #services: Pick<Services, 'jobs' | 'model' | 'now' | 'metrics'>
  #talks = 0

  constructor(services: Pick<Services, 'jobs' | 'model' | 'now' | 'metrics'>) {
    this.#services = services
  }

  /** @param signal ends the conversation, within 200 ms and without an answer that anybody hears */
  async answer(kind: 'generate' | 'revise', body: Body, tell: Tell, signal: AbortSignal): Promise<Result<{ json: string }>> {
    const { jobs, model, now } = this.#services
    const begun = await jobs.do(kind, { ...body, model: model !== undefined, today: new Date(now()).toISOString().slice(0, 10) }, tell)
    if (!begun.ok || 'json' in begun.value) return begun as Result<{ json: string }>
    return jobs.do('end', await this.#talk(begun.value, tell, signal))
  }

  async #talk({ session }: Extract<Begun, { session: unknown }>, tell: Tell, client: AbortSignal): Promise<Ended> {
    const { jobs, model, metrics } = this.#services
    if (model === undefined || this.#talks >= mostTalks) return { session, fault: 'busy', usd: 0 }
    this.#talks++
    try {
      const signal = AbortSignal.any([client, AbortSignal.timeout(model.seconds * 1_000)])
      const ended = await converse(session, {
        model: model.languageModel,
        signal,
        tell,
        async take(before, turn) {
          const taken = await jobs.do('take', { session: before, turn })
          if (!taken.ok) throw new Error(taken.problems[0]?.message)
          return taken.value
        },
      })
      metrics.count(
        'strata_model_talks_total',
        'Conversations with the language model, by how they ended.',
        `end="${ended.fault ?? ended.session.end ?? 'done'}"`,
      )
      return ended
    } finally {
      this.#talks--
    }
  }
}

/** Which engines there are. Neither the key nor the address of a model is told to anybody. */
export function engineRoutes(api: Api, { model }: Services): void {
  describe(
    api,
    {
      method: 'get',
      path: '/engines',
      summary: 'Which engines can generate and revise; `model` is the name of the language model, or null where none is set up.',
      answer: {
        status: 200,
        is: 'The engines.',
        schema: z.object({ engines: z.array(z.enum(['embedded', 'model'])), model: z.string().nullable() }),
      },
    },
    (c) => c.json({ engines: model === undefined ? ['embedded'] : ['embedded', 'model'], model: model?.languageModel.name ?? null }),
  )
}
