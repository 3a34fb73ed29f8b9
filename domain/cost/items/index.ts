import type { KindGroup } from '../rules.ts'
import { analytics } from './analytics.ts'
import { compute } from './compute.ts'
import { databases } from './databases.ts'
import { delivery } from './delivery.ts'
import { models } from './models.ts'
import { network } from './network.ts'
import { observability } from './observability.ts'
import { outsiders } from './outside.ts'
import { processing } from './processing.ts'
import { security } from './security.ts'
import { storage } from './storage.ts'
import { streaming } from './streaming.ts'

/** How every kind of the catalogue costs, each named once. */
export const kindGroups: readonly KindGroup[] = [
  ...compute,
  ...models,
  ...storage,
  ...databases,
  ...analytics,
  ...streaming,
  ...processing,
  ...network,
  ...security,
  ...observability,
  ...delivery,
  ...outsiders,
]
