import type { Logger } from 'pino'
import type { LanguageModel } from '#domain/generation/model/language-model.ts'
import type { Template } from '#domain/generation/template.ts'
import type { Origins } from './access/origins.ts'
import type { RateLimit } from './access/rate-limit.ts'
import type { Sessions } from './access/sessions.ts'
import type { SignIn } from './access/sign-in.ts'
import type { Tickets } from './access/tickets.ts'
import type { JobThreads } from './jobs/jobs.ts'
import type { Metrics } from './metrics.ts'
import type { LiveDesigns, Store } from './ports.ts'

/** A language model that may be asked, and for how long for one answer. */
export type ModelPort = { languageModel: LanguageModel; seconds: number }

/** What the routes are handed. */
export type Services = {
  store: Store
  live: LiveDesigns
  jobs: JobThreads
  sessions: Sessions
  /** undefined = without it a signed cookie is a person. */
  signIn: SignIn | undefined
  /** Where people reach the server; undefined = as they address it. */
  publicUrl: string | undefined
  tickets: Tickets
  origins: Origins
  /** `all`: every request; `work`: those that think; `create`: those that leave something behind. */
  limits: { all: RateLimit; work: RateLimit; create: RateLimit }
  metrics: Metrics
  /** undefined = the embedded engine answers alone. */
  model: ModelPort | undefined
  templates: readonly Template[]
  log: Logger
  /** Milliseconds since 1970. */
  now: () => number
  /** Does the server take requests (any more)? */
  isStopping: () => boolean
}
