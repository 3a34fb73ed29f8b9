import type { Check } from './check.ts'
import { interruptibleTrainingUsesSpotCapacity } from './cost/interruptible-training-uses-spot-capacity.ts'
import { spotCapacityRunsOnlyWhatMayStop } from './cost/spot-capacity-runs-only-what-may-stop.ts'
import { copiesStayInPermittedRegions } from './data-governance/copies-stay-in-permitted-regions.ts'
import { dataStoresAreClassified } from './data-governance/data-stores-are-classified.ts'
import { modelsHaveLineageToTheirSources } from './data-governance/models-have-lineage-to-their-sources.ts'
import { personalDataHasARetentionPeriod } from './data-governance/personal-data-has-a-retention-period.ts'
import { personalDataLeavesTheEeaByALegalGround } from './data-governance/personal-data-leaves-the-eea-by-a-legal-ground.ts'
import { regulatedDataStaysInPermittedRegions } from './data-governance/regulated-data-stays-in-permitted-regions.ts'
import { specialCategoriesHaveAnImpactAssessment } from './data-governance/special-categories-have-an-impact-assessment.ts'
import { everyLayerWithAUseIsThere } from './operations/every-layer-with-a-use-is-there.ts'
import { monitoringAlertsSomebody } from './operations/monitoring-alerts-somebody.ts'
import { monitoringCanStartRetraining } from './operations/monitoring-can-start-retraining.ts'
import { productionEndpointsAreMonitored } from './operations/production-endpoints-are-monitored.ts'
import { releasesPassAnEvaluationGate } from './operations/releases-pass-an-evaluation-gate.ts'
import { deepModelsTrainOnAccelerators } from './performance/deep-models-train-on-accelerators.ts'
import { modelsFitTheirAccelerators } from './performance/models-fit-their-accelerators.ts'
import { varyingTrafficMeetsElasticCapacity } from './performance/varying-traffic-meets-elastic-capacity.ts'
import { longTrainingKeepsCheckpoints } from './reliability/long-training-keeps-checkpoints.ts'
import { productionStoresSpanZones } from './reliability/production-stores-span-zones.ts'
import { realtimeEndpointsSurviveAReplicaAndAZone } from './reliability/realtime-endpoints-survive-a-replica-and-a-zone.ts'
import { scaledOutEndpointsStandBehindABalancer } from './reliability/scaled-out-endpoints-stand-behind-a-balancer.ts'
import { statefulComponentsAreBackedUp } from './reliability/stateful-components-are-backed-up.ts'
import { decisionsAboutPeopleAreWatchedForBias } from './responsible-ai/decisions-about-people-are-watched-for-bias.ts'
import { peopleAreToldOfAnAi } from './responsible-ai/people-are-told-of-an-ai.ts'
import { backupsAndLogsAreEncrypted } from './security/backups-and-logs-are-encrypted.ts'
import { callersAreAuthenticated } from './security/callers-are-authenticated.ts'
import { dataAndMlPlanesGrantAccessByRole } from './security/data-and-ml-planes-grant-access-by-role.ts'
import { dataStoreIsEncryptedAtRest } from './security/data-store-is-encrypted-at-rest.ts'
import { modelArtifactsAreEncryptedAtRest } from './security/model-artifacts-are-encrypted-at-rest.ts'
import { nonPublicStoresAreOffTheInternet } from './security/non-public-stores-are-off-the-internet.ts'
import { productionKeepsAnAuditLog } from './security/production-keeps-an-audit-log.ts'
import { regulatedComponentsWriteToTheAuditLog } from './security/regulated-components-write-to-the-audit-log.ts'
import { regulatedDataIsEncryptedInsideItsZone } from './security/regulated-data-is-encrypted-inside-its-zone.ts'
import { regulatedDataIsEncryptedWithOwnKeys } from './security/regulated-data-is-encrypted-with-own-keys.ts'
import { sensitiveStoresHaveTheirOwnZone } from './security/sensitive-stores-have-their-own-zone.ts'
import { trafficAcrossBoundariesIsEncrypted } from './security/traffic-across-boundaries-is-encrypted.ts'
import { retrainingFollowsDriftNotTheCalendar } from './sustainability/retraining-follows-drift-not-the-calendar.ts'

/** All checks, pillar by pillar and code by code. */
export const checks: readonly Check[] = [
  dataStoreIsEncryptedAtRest,
  regulatedDataIsEncryptedWithOwnKeys,
  modelArtifactsAreEncryptedAtRest,
  backupsAndLogsAreEncrypted,
  trafficAcrossBoundariesIsEncrypted,
  regulatedDataIsEncryptedInsideItsZone,
  callersAreAuthenticated,
  dataAndMlPlanesGrantAccessByRole,
  nonPublicStoresAreOffTheInternet,
  sensitiveStoresHaveTheirOwnZone,
  productionKeepsAnAuditLog,
  regulatedComponentsWriteToTheAuditLog,
  realtimeEndpointsSurviveAReplicaAndAZone,
  productionStoresSpanZones,
  statefulComponentsAreBackedUp,
  longTrainingKeepsCheckpoints,
  scaledOutEndpointsStandBehindABalancer,
  deepModelsTrainOnAccelerators,
  modelsFitTheirAccelerators,
  varyingTrafficMeetsElasticCapacity,
  interruptibleTrainingUsesSpotCapacity,
  spotCapacityRunsOnlyWhatMayStop,
  everyLayerWithAUseIsThere,
  monitoringCanStartRetraining,
  productionEndpointsAreMonitored,
  monitoringAlertsSomebody,
  releasesPassAnEvaluationGate,
  dataStoresAreClassified,
  modelsHaveLineageToTheirSources,
  personalDataHasARetentionPeriod,
  regulatedDataStaysInPermittedRegions,
  personalDataLeavesTheEeaByALegalGround,
  copiesStayInPermittedRegions,
  specialCategoriesHaveAnImpactAssessment,
  decisionsAboutPeopleAreWatchedForBias,
  peopleAreToldOfAnAi,
  retrainingFollowsDriftNotTheCalendar,
]
