import type { ConflictRule } from './conflict-rule.ts'
import { boardAndProvider, cpuAndModel, languageModelAndLatency, modelAndMemory, trainingAndDeadline } from './machines.ts'
import {
  closedSiteAndService,
  distanceAndLatency,
  excludedProviderAndService,
  offlineAndCloudModel,
  ownSiteAndCloud,
  residencyAndRegion,
} from './places.ts'
import { budgetAndGoals, serverlessAndOwn, singleAndAvailability, spotAndAvailability, wantedAndExcluded } from './wishes.ts'

/** In the order they are told: where things may be, what machines can do, then the rest. */
export const conflictRules: readonly ConflictRule[] = [
  residencyAndRegion,
  ownSiteAndCloud,
  closedSiteAndService,
  offlineAndCloudModel,
  distanceAndLatency,
  excludedProviderAndService,
  modelAndMemory,
  languageModelAndLatency,
  cpuAndModel,
  boardAndProvider,
  trainingAndDeadline,
  serverlessAndOwn,
  budgetAndGoals,
  spotAndAvailability,
  singleAndAvailability,
  wantedAndExcluded,
]
