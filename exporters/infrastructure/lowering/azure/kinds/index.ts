import type { Lowerings } from '../lowering.ts'
import { applications } from './applications.ts'
import { clusters } from './clusters.ts'
import { clusterServices } from './cluster-services.ts'
import { compute } from './compute.ts'
import { data } from './data.ts'
import { databases } from './databases.ts'
import { edge } from './edge.ts'
import { hybrid } from './hybrid.ts'
import { messaging } from './messaging.ts'
import { models } from './models.ts'
import { networks } from './network.ts'
import { networkGuards } from './network-guards.ts'
import { observability } from './observability.ts'
import { operations } from './operations.ts'
import { security } from './security.ts'
import { serving } from './serving.ts'
import { storage } from './storage.ts'
import { training } from './training.ts'
import { watchers } from './watchers.ts'

/** Every kind of the catalogue on Azure: how it is built, or why nothing is. */
export const azureLowerings: Lowerings = {
  ...storage,
  ...databases,
  ...messaging,
  ...compute,
  ...clusters,
  ...clusterServices,
  ...networks,
  ...networkGuards,
  ...hybrid,
  ...models,
  ...training,
  ...serving,
  ...data,
  ...edge,
  ...operations,
  ...applications,
  ...security,
  ...watchers,
  ...observability,
}
