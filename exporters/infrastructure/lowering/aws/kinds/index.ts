import type { Lowerings } from '../lowering.ts'
import { repositories } from './repositories.ts'
import { people } from './people.ts'
import { analytics } from './analytics.ts'
import { messaging } from './messaging.ts'
import { clusters } from './clusters.ts'
import { documents } from './documents.ts'
import { ingestion } from './ingestion.ts'
import { pipelines } from './pipelines.ts'
import { features } from './features.ts'
import { fabrics } from './fabric.ts'
import { protection } from './protection.ts'
import { lines } from './lines.ts'
import { applications } from './application.ts'
import { compute } from './compute.ts'
import { databases } from './databases.ts'
import { devops } from './devops.ts'
import { edge } from './edge.ts'
import { genai } from './genai.ts'
import { governance } from './governance.ts'
import { mlops } from './mlops.ts'
import { models } from './models.ts'
import { networks } from './network.ts'
import { observability } from './observability.ts'
import { processing } from './processing.ts'
import { security } from './security.ts'
import { serving } from './serving.ts'
import { storage } from './storage.ts'
import { streaming } from './streaming.ts'
import { training } from './training.ts'
import { watch } from './watch.ts'

/** Every kind of the catalogue on AWS: how it is built, or why nothing is. */
export const awsLowerings: Lowerings = {
  ...storage,
  ...repositories,
  ...people,
  ...analytics,
  ...messaging,
  ...clusters,
  ...documents,
  ...ingestion,
  ...pipelines,
  ...features,
  ...fabrics,
  ...protection,
  ...lines,
  ...databases,
  ...networks,
  ...compute,
  ...streaming,
  ...processing,
  ...models,
  ...training,
  ...mlops,
  ...genai,
  ...serving,
  ...applications,
  ...security,
  ...watch,
  ...observability,
  ...edge,
  ...devops,
  ...governance,
}
