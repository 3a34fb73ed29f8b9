import { budgetAndGoals } from './budget.ts'
import { loadAndBoards } from './capacity.ts'
import type { ConflictRule } from './conflict-rule.ts'
import { camerasAndDevice, modelAndDevice } from './devices.ts'
import { copiesAndLatency, distanceAndLatency } from './distance.ts'
import { frameworkAndWish } from './laws.ts'
import {
  boardAndProvider,
  cpuAndBoards,
  cpuAndModel,
  languageModelAndLatency,
  latencyAndHops,
  modelAndMemory,
  trainingAndDeadline,
} from './machines.ts'
import { closedSiteAndService, excludedProviderAndService, nowhereLeft, offlineAndCloudModel, ownSiteAndCloud, serviceAndProvider } from './places.ts'
import {
  fedrampAndRegion,
  placeAndProvider,
  residencesAndRegions,
  residencyAndProvider,
  residencyAndRegion,
  residencyAndSeveralRegions,
} from './residency.ts'
import { clusterAndTool, recoveryAndBackups } from './tools.ts'
import { managedAndOwn, serverlessAndOwn, singleAndAvailability, spotAndAvailability, wantedAndExcluded } from './wishes.ts'

/** In the order they are told: where things may be, what machines can do, then the rest. */
export const conflictRules: readonly ConflictRule[] = [
  residencyAndRegion,
  residencesAndRegions,
  residencyAndProvider,
  residencyAndSeveralRegions,
  placeAndProvider,
  fedrampAndRegion,
  closedSiteAndService,
  ownSiteAndCloud,
  nowhereLeft,
  offlineAndCloudModel,
  distanceAndLatency,
  copiesAndLatency,
  excludedProviderAndService,
  serviceAndProvider,
  modelAndMemory,
  modelAndDevice,
  camerasAndDevice,
  loadAndBoards,
  languageModelAndLatency,
  latencyAndHops,
  cpuAndModel,
  cpuAndBoards,
  boardAndProvider,
  trainingAndDeadline,
  serverlessAndOwn,
  managedAndOwn,
  clusterAndTool,
  frameworkAndWish,
  budgetAndGoals,
  spotAndAvailability,
  singleAndAvailability,
  recoveryAndBackups,
  wantedAndExcluded,
]
