import type { Lowerings } from '../lowering.ts'
import { analytics } from './analytics.ts'
import { applications } from './application.ts'
import { clusters } from './clusters.ts'
import { compute } from './compute.ts'
import { databases } from './databases.ts'
import { devops } from './devops.ts'
import { edges } from './edge.ts'
import { features } from './features.ts'
import { governance } from './governance.ts'
import { ingestion } from './ingestion.ts'
import { lines } from './lines.ts'
import { messaging } from './messaging.ts'
import { models } from './models.ts'
import { networks } from './network.ts'
import { observability } from './observability.ts'
import { orchestration } from './orchestration.ts'
import { processing } from './processing.ts'
import { repositories } from './repositories.ts'
import { security } from './security.ts'
import { serving } from './serving.ts'
import { sites } from './sites.ts'
import { storage } from './storage.ts'
import { training } from './training.ts'
import { watch } from './watch.ts'

/** How each kind of the catalogue is built on Google Cloud, or why nothing is. */
export const gcpLowerings: Lowerings = {
  ...networks,
  ...lines,
  ...edges,
  ...security,
  ...storage,
  ...databases,
  ...messaging,
  ...ingestion,
  ...processing,
  ...features,
  ...analytics,
  ...governance,
  ...watch,
  ...compute,
  ...clusters,
  ...models,
  ...training,
  ...serving,
  ...orchestration,
  ...applications,
  ...devops,
  ...repositories,
  ...observability,
  ...sites,
}
