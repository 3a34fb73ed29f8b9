import { parentPort, workerData } from 'node:worker_threads'
import type { HouseFiles } from '#domain/catalog/house-prices.ts'
import type { Result } from '#domain/design/problem.ts'
import type { Design } from '#domain/design/schema.ts'
import type { Ended } from '#domain/generation/model/end.ts'
import type { Turn } from '#domain/generation/model/language-model.ts'
import type { Session } from '#domain/generation/model/session.ts'
import type { News } from '#domain/generation/progress.ts'
import type { Template } from '#domain/generation/template.ts'
import type { Body } from './body.ts'
import { createJob } from './create-job.ts'
import type { Exported } from './export-job.ts'
import type { OwnRead } from './own-job.ts'
import type { Begun, Wished } from './wished.ts'

/** The thread that thinks: long texts are read, designs composed, assessed and written out here, so that sockets do not wait. */

export type Jobs = {
  generate: { ask: Body & Wished; answer: Result<Begun> }
  create: { ask: Body; answer: Result<Design> }
  revise: { ask: Body & Wished; answer: Result<Begun> }
  /** A turn of a language model in a conversation. */
  take: { ask: { session: Session; turn: Turn }; answer: Result<Session> }
  /** The answer after a conversation. */
  end: { ask: Ended; answer: Result<{ json: string }> }
  assess: { ask: Body & { today: string }; answer: Result<{ json: string }> }
  export: { ask: Body & { format: string; today: string }; answer: Result<Exported> }
  /** What the house has of its own. */
  own: { ask: Record<never, never>; answer: OwnRead }
}
export type JobKind = keyof Jobs

/** `own` where the thread has not been told of these files yet. */
export type JobMessage = { [K in JobKind]: { id: number; kind: K; ask: Jobs[K]['ask']; own?: HouseFiles } }[JobKind]
export type JobReply = { id: number } & ({ news: News } | { value: unknown } | { failure: string })

const port = parentPort
if (port === null) throw new Error('jobs-thread.ts runs in a worker thread')
const { templates } = workerData as { templates: readonly Template[] }

// Words come first, and somebody waits for them.
void import('./generate-job.ts').catch(() => undefined)

/** What a job needs is read when it is first asked for: the whole of the checks and exporters takes a second. */
async function work(job: JobMessage): Promise<unknown> {
  if (job.own !== undefined) (await import('./own-job.ts')).knowOwn(job.own)
  switch (job.kind) {
    case 'generate':
      return (await import('./generate-job.ts')).generateJob(job.ask, templates, (news) => port?.postMessage({ id: job.id, news } satisfies JobReply))
    case 'create':
      return createJob(job.ask, templates)
    case 'revise':
      return (await import('./revise-job.ts')).reviseJob(job.ask, templates, (news) => port?.postMessage({ id: job.id, news } satisfies JobReply))
    case 'take':
      return (await import('./model-job.ts')).takeJob(job.ask, templates)
    case 'end':
      return (await import('./model-job.ts')).endJob(job.ask)
    case 'assess':
      return (await import('./assess-job.ts')).assessJob(job.ask)
    case 'export':
      return (await import('./export-job.ts')).exportJob(job.ask)
    case 'own':
      return (await import('./own-job.ts')).ownJob()
  }
}

port.on('message', (job: JobMessage) => {
  void work(job).then(
    (value) => port.postMessage({ id: job.id, value } satisfies JobReply),
    (error: unknown) =>
      port.postMessage({ id: job.id, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) } satisfies JobReply),
  )
})
