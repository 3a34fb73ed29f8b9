import { parentPort, workerData } from 'node:worker_threads'
import type { Result } from '#domain/design/problem.ts'
import type { Design } from '#domain/design/schema.ts'
import type { Template } from '#domain/generation/template.ts'
import type { Body } from './body.ts'
import { createJob, generateJob } from './design-from-words.ts'
import { assessJob, type Exported, exportJob, reviseJob } from './on-design.ts'

/** The thread that thinks: long texts are read, designs composed, assessed and written out here, so that sockets do not wait. */

export type Jobs = {
  generate: { ask: Body; answer: Result<{ json: string }> }
  create: { ask: Body; answer: Result<Design> }
  revise: { ask: Body; answer: Result<{ json: string }> }
  assess: { ask: Body & { today: string }; answer: Result<{ json: string }> }
  export: { ask: Body & { format: string; today: string }; answer: Result<Exported> }
}
export type JobKind = keyof Jobs

export type JobMessage = { [K in JobKind]: { id: number; kind: K; ask: Jobs[K]['ask'] } }[JobKind]
export type JobReply = { id: number } & ({ stage: string } | { value: unknown } | { failure: string })

const port = parentPort
if (port === null) throw new Error('jobs-thread.ts runs in a worker thread')
const { templates } = workerData as { templates: readonly Template[] }

async function work(job: JobMessage): Promise<unknown> {
  switch (job.kind) {
    case 'generate':
      return generateJob(job.ask, templates, (stage) => port?.postMessage({ id: job.id, stage } satisfies JobReply))
    case 'create':
      return createJob(job.ask, templates)
    case 'revise':
      return reviseJob(job.ask)
    case 'assess':
      return assessJob(job.ask)
    case 'export':
      return exportJob(job.ask)
  }
}

port.on('message', (job: JobMessage) => {
  void work(job).then(
    (value) => port.postMessage({ id: job.id, value } satisfies JobReply),
    (error: unknown) =>
      port.postMessage({ id: job.id, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) } satisfies JobReply),
  )
})
