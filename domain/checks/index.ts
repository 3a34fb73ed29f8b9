import type { Check } from './check.ts'
import { acceleratorsAreNoLargerThanNeeded } from './cost/accelerators-are-no-larger-than-needed.ts'
import { acceleratorsHaveWork } from './cost/accelerators-have-work.ts'
import { analyticalDataIsColumnar } from './cost/analytical-data-is-columnar.ts'
import { answersHaveALengthLimit } from './cost/answers-have-a-length-limit.ts'
import { batchNeedsAreServedInBatches } from './cost/batch-needs-are-served-in-batches.ts'
import { billableComponentsSayWhoOwnsAndPays } from './cost/billable-components-say-who-owns-and-pays.ts'
import { easyTasksGoToSmallModels } from './cost/easy-tasks-go-to-small-models.ts'
import { estimateStaysWithinBudget } from './cost/estimate-stays-within-budget.ts'
import { interruptibleTrainingUsesSpotCapacity } from './cost/interruptible-training-uses-spot-capacity.ts'
import { largeDataMovesToCheaperTiers } from './cost/large-data-moves-to-cheaper-tiers.ts'
import { littleDataLeavesACloudOrRegion } from './cost/little-data-leaves-a-cloud-or-region.ts'
import { notebooksStopWhenIdle } from './cost/notebooks-stop-when-idle.ts'
import { publicGenerationHasASpendingCap } from './cost/public-generation-has-a-spending-cap.ts'
import { quietModelsShareAnEndpoint } from './cost/quiet-models-share-an-endpoint.ts'
import { rareTrafficPaysByUse } from './cost/rare-traffic-pays-by-use.ts'
import { reservedThroughputIsUsed } from './cost/reserved-throughput-is-used.ts'
import { smallModelsNeedNoAccelerator } from './cost/small-models-need-no-accelerator.ts'
import { spendingHasABudgetAndAnAlert } from './cost/spending-has-a-budget-and-an-alert.ts'
import { spotCapacityRunsOnlyWhatMayStop } from './cost/spot-capacity-runs-only-what-may-stop.ts'
import { steadyCapacityIsCommitted } from './cost/steady-capacity-is-committed.ts'
import { trialAcceleratorsSleepAtNight } from './cost/trial-accelerators-sleep-at-night.ts'
import { aPersonsDataCanBeDeleted } from './data-governance/a-persons-data-can-be-deleted.ts'
import { cardDataIsTokenisedBeforeAnalysis } from './data-governance/card-data-is-tokenised-before-analysis.ts'
import { copiesStayInPermittedRegions } from './data-governance/copies-stay-in-permitted-regions.ts'
import { dataIsCheckedBeforeTraining } from './data-governance/data-is-checked-before-training.ts'
import { dataSourcesHaveALawfulBasis } from './data-governance/data-sources-have-a-lawful-basis.ts'
import { dataStoresAreClassified } from './data-governance/data-stores-are-classified.ts'
import { declaredDeploymentMatchesTheDrawing } from './data-governance/declared-deployment-matches-the-drawing.ts'
import { deploymentFitsTheData } from './data-governance/deployment-fits-the-data.ts'
import { derivedDataIsClassifiedLikeItsSource } from './data-governance/derived-data-is-classified-like-its-source.ts'
import { exportedModelsAreTestedForLeaks } from './data-governance/exported-models-are-tested-for-leaks.ts'
import { healthDataStaysUnderAgreements } from './data-governance/health-data-stays-under-agreements.ts'
import { loggedPromptsAreRedacted } from './data-governance/logged-prompts-are-redacted.ts'
import { modelProvidersDoNotLearnFromOurData } from './data-governance/model-providers-do-not-learn-from-our-data.ts'
import { modelRoutingStaysInPermittedRegions } from './data-governance/model-routing-stays-in-permitted-regions.ts'
import { modelsHaveLineageToTheirSources } from './data-governance/models-have-lineage-to-their-sources.ts'
import { personalDataHasARetentionPeriod } from './data-governance/personal-data-has-a-retention-period.ts'
import { personalDataLeavesTheEeaByALegalGround } from './data-governance/personal-data-leaves-the-eea-by-a-legal-ground.ts'
import { rawDataDoesNotLeaveTheSite } from './data-governance/raw-data-does-not-leave-the-site.ts'
import { regulatedDataStaysInPermittedRegions } from './data-governance/regulated-data-stays-in-permitted-regions.ts'
import { sharedConsumerDataHonoursOptOuts } from './data-governance/shared-consumer-data-honours-opt-outs.ts'
import { specialCategoriesHaveAnImpactAssessment } from './data-governance/special-categories-have-an-impact-assessment.ts'
import { storesAreInACatalogue } from './data-governance/stores-are-in-a-catalogue.ts'
import { storesHaveAUse } from './data-governance/stores-have-a-use.ts'
import { streamsAreTakenInAsStreams } from './data-governance/streams-are-taken-in-as-streams.ts'
import { trainingAndServingShareTheirFeatures } from './data-governance/training-and-serving-share-their-features.ts'
import { trainingDataIsVersioned } from './data-governance/training-data-is-versioned.ts'
import { trainingGetsNoMoreThanItNeeds } from './data-governance/training-gets-no-more-than-it-needs.ts'
import { trialsGetNoRealPersonalData } from './data-governance/trials-get-no-real-personal-data.ts'
import { answersAreComparedWithTheTruth } from './operations/answers-are-compared-with-the-truth.ts'
import { changesAreTriedBeforeProduction } from './operations/changes-are-tried-before-production.ts'
import { codeIsUnderVersionControl } from './operations/code-is-under-version-control.ts'
import { environmentIsWrittenAsCode } from './operations/environment-is-written-as-code.ts'
import { everyComponentHasAnOwner } from './operations/every-component-has-an-owner.ts'
import { everyLayerWithAUseIsThere } from './operations/every-layer-with-a-use-is-there.ts'
import { everyStepOfAnAnswerCanBeTraced } from './operations/every-step-of-an-answer-can-be-traced.ts'
import { experimentsAreRecorded } from './operations/experiments-are-recorded.ts'
import { hostedModelVersionsArePinned } from './operations/hosted-model-versions-are-pinned.ts'
import { logsComeTogether } from './operations/logs-come-together.ts'
import { mlFlowsAreOrchestrated } from './operations/ml-flows-are-orchestrated.ts'
import { modelsAndMachinesAreNotNearRetirement } from './operations/models-and-machines-are-not-near-retirement.ts'
import { modelsAndPipelinesHaveADeliveryLine } from './operations/models-and-pipelines-have-a-delivery-line.ts'
import { monitoringAlertsSomebody } from './operations/monitoring-alerts-somebody.ts'
import { monitoringCanStartRetraining } from './operations/monitoring-can-start-retraining.ts'
import { portableDesignsUsePortableParts } from './operations/portable-designs-use-portable-parts.ts'
import { predictionsAreWatchedForDrift } from './operations/predictions-are-watched-for-drift.ts'
import { productionEndpointsAreMonitored } from './operations/production-endpoints-are-monitored.ts'
import { promptsAreVersioned } from './operations/prompts-are-versioned.ts'
import { releasesPassAnEvaluationGate } from './operations/releases-pass-an-evaluation-gate.ts'
import { servingRunsFromImages } from './operations/serving-runs-from-images.ts'
import { telemetryOfAllPlacesComesTogether } from './operations/telemetry-of-all-places-comes-together.ts'
import { trainedModelsAreRegistered } from './operations/trained-models-are-registered.ts'
import { acceleratorsScaleOnTheirOwnLoad } from './performance/accelerators-scale-on-their-own-load.ts'
import { computeStandsNearLargeData } from './performance/compute-stands-near-large-data.ts'
import { deepModelsRunInAServingRuntime } from './performance/deep-models-run-in-a-serving-runtime.ts'
import { deepModelsTrainOnAccelerators } from './performance/deep-models-train-on-accelerators.ts'
import { freshAnswersAreServedLive } from './performance/fresh-answers-are-served-live.ts'
import { heavySensorDataIsUsedWhereItArises } from './performance/heavy-sensor-data-is-used-where-it-arises.ts'
import { hybridLinesCarryThePlannedTransfer } from './performance/hybrid-lines-carry-the-planned-transfer.ts'
import { largeJobsReadThroughAFastStore } from './performance/large-jobs-read-through-a-fast-store.ts'
import { largeTransfersAreCompressed } from './performance/large-transfers-are-compressed.ts'
import { latencyTargetsCanBeMetFromThere } from './performance/latency-targets-can-be-met-from-there.ts'
import { modelsFitTheirAccelerators } from './performance/models-fit-their-accelerators.ts'
import { modelsRunWhereTheyCan } from './performance/models-run-where-they-can.ts'
import { nodesThatTrainTogetherHaveAFastNetwork } from './performance/nodes-that-train-together-have-a-fast-network.ts'
import { repeatedRequestsAreRemembered } from './performance/repeated-requests-are-remembered.ts'
import { requestsDoNotHopBetweenClouds } from './performance/requests-do-not-hop-between-clouds.ts'
import { streamsCarryWhatArrives } from './performance/streams-carry-what-arrives.ts'
import { tightTargetsKeepCopiesWarm } from './performance/tight-targets-keep-copies-warm.ts'
import { usersHaveARegionNearThem } from './performance/users-have-a-region-near-them.ts'
import { varyingTrafficMeetsElasticCapacity } from './performance/varying-traffic-meets-elastic-capacity.ts'
import { agentsHaveLimits } from './reliability/agents-have-limits.ts'
import { backupsMeetTheRecoveryPoint } from './reliability/backups-meet-the-recovery-point.ts'
import { burstsAreBufferedBeforeSlowConsumers } from './reliability/bursts-are-buffered-before-slow-consumers.ts'
import { criticalAcceleratorsAreReserved } from './reliability/critical-accelerators-are-reserved.ts'
import { criticalPathsHaveASecondModel } from './reliability/critical-paths-have-a-second-model.ts'
import { edgeGoesOnWithoutTheLink } from './reliability/edge-goes-on-without-the-link.ts'
import { everyComponentIsJoined } from './reliability/every-component-is-joined.ts'
import { highAvailabilitySpansRegions } from './reliability/high-availability-spans-regions.ts'
import { hybridLinesHaveASecondPath } from './reliability/hybrid-lines-have-a-second-path.ts'
import { longTrainingKeepsCheckpoints } from './reliability/long-training-keeps-checkpoints.ts'
import { modelCallsHaveATimeoutAndARetry } from './reliability/model-calls-have-a-timeout-and-a-retry.ts'
import { modelQuotasCoverTheDemand } from './reliability/model-quotas-cover-the-demand.ts'
import { modelsGoLiveStepByStep } from './reliability/models-go-live-step-by-step.ts'
import { nobodyWaitsInACircle } from './reliability/nobody-waits-in-a-circle.ts'
import { productionStoresSpanZones } from './reliability/production-stores-span-zones.ts'
import { realtimeEndpointsSurviveAReplicaAndAZone } from './reliability/realtime-endpoints-survive-a-replica-and-a-zone.ts'
import { recoveryTimeHasSomewhereToGo } from './reliability/recovery-time-has-somewhere-to-go.ts'
import { scaledOutEndpointsStandBehindABalancer } from './reliability/scaled-out-endpoints-stand-behind-a-balancer.ts'
import { servicesExistInTheirRegion } from './reliability/services-exist-in-their-region.ts'
import { servingCanGoBackToAnOlderVersion } from './reliability/serving-can-go-back-to-an-older-version.ts'
import { statefulComponentsAreBackedUp } from './reliability/stateful-components-are-backed-up.ts'
import { trainingDataAndModelsResistDeletion } from './reliability/training-data-and-models-resist-deletion.ts'
import { vectorIndexesCanBeRestoredOrRebuilt } from './reliability/vector-indexes-can-be-restored-or-rebuilt.ts'
import { aiCanBeSwitchedOff } from './responsible-ai/ai-can-be-switched-off.ts'
import { automatedDecisionsCanBeAppealed } from './responsible-ai/automated-decisions-can-be-appealed.ts'
import { decisionsAboutPeopleAreWatchedForBias } from './responsible-ai/decisions-about-people-are-watched-for-bias.ts'
import { decisionsAboutPeopleCanBeExplained } from './responsible-ai/decisions-about-people-can-be-explained.ts'
import { factualAnswersNameTheirSources } from './responsible-ai/factual-answers-name-their-sources.ts'
import { generatedMediaIsMarked } from './responsible-ai/generated-media-is-marked.ts'
import { generationIsTriedByAttackersFirst } from './responsible-ai/generation-is-tried-by-attackers-first.ts'
import { highRiskDecisionsAreLogged } from './responsible-ai/high-risk-decisions-are-logged.ts'
import { highRiskDecisionsPassAPerson } from './responsible-ai/high-risk-decisions-pass-a-person.ts'
import { minorsAreProtectedFromHarmfulContent } from './responsible-ai/minors-are-protected-from-harmful-content.ts'
import { peopleAreToldOfAnAi } from './responsible-ai/people-are-told-of-an-ai.ts'
import { peopleCanReportABadAnswer } from './responsible-ai/people-can-report-a-bad-answer.ts'
import { safetyCriticalInferenceHasASafeState } from './responsible-ai/safety-critical-inference-has-a-safe-state.ts'
import { servedModelsHaveACard } from './responsible-ai/served-models-have-a-card.ts'
import { trainingDataIsCheckedForBias } from './responsible-ai/training-data-is-checked-for-bias.ts'
import { useIsNotAProhibitedPractice } from './responsible-ai/use-is-not-a-prohibited-practice.ts'
import { agentMemoryIsKeptApart } from './security/agent-memory-is-kept-apart.ts'
import { agentsActUnderTheirOwnName } from './security/agents-act-under-their-own-name.ts'
import { agentsAuthenticateToEachOther } from './security/agents-authenticate-to-each-other.ts'
import { agentsMayDoOnlyTheirTask } from './security/agents-may-do-only-their-task.ts'
import { auditLogIsUnchangeableAndKept } from './security/audit-log-is-unchangeable-and-kept.ts'
import { backupsAndLogsAreEncrypted } from './security/backups-and-logs-are-encrypted.ts'
import { callersAreAuthenticated } from './security/callers-are-authenticated.ts'
import { clusterControlPlanesArePrivate } from './security/cluster-control-planes-are-private.ts'
import { computeWithSensitiveDataHasLimitedEgress } from './security/compute-with-sensitive-data-has-limited-egress.ts'
import { credentialsHaveASecretsManager } from './security/credentials-have-a-secrets-manager.ts'
import { criticalPublicServicesAbsorbAttacks } from './security/critical-public-services-absorb-attacks.ts'
import { dataAndMlPlanesGrantAccessByRole } from './security/data-and-ml-planes-grant-access-by-role.ts'
import { dataStoreIsEncryptedAtRest } from './security/data-store-is-encrypted-at-rest.ts'
import { edgeDevicesAreProtected } from './security/edge-devices-are-protected.ts'
import { everyCloudInUseIsWatchedForThreats } from './security/every-cloud-in-use-is-watched-for-threats.ts'
import { generatedCodeRunsInASandbox } from './security/generated-code-runs-in-a-sandbox.ts'
import { healthDataCanBeReachedInAnEmergency } from './security/health-data-can-be-reached-in-an-emergency.ts'
import { imagesAreScannedAndAdmittedByPolicy } from './security/images-are-scanned-and-admitted-by-policy.ts'
import { irreversibleActionsWaitForAPerson } from './security/irreversible-actions-wait-for-a-person.ts'
import { managedAiServicesAreCalledPrivately } from './security/managed-ai-services-are-called-privately.ts'
import { modelArtifactsAreEncryptedAtRest } from './security/model-artifacts-are-encrypted-at-rest.ts'
import { modelOutputIsCheckedBeforeUse } from './security/model-output-is-checked-before-use.ts'
import { modelsAreSignedBeforeServing } from './security/models-are-signed-before-serving.ts'
import { noSecretIsStoredInline } from './security/no-secret-is-stored-inline.ts'
import { nonPublicStoresAreOffTheInternet } from './security/non-public-stores-are-off-the-internet.ts'
import { outsideDataIsValidatedBeforeTraining } from './security/outside-data-is-validated-before-training.ts'
import { outsideDocumentsAreCleanedBeforeIndexing } from './security/outside-documents-are-cleaned-before-indexing.ts'
import { outsideToolsAreRegisteredAndPinned } from './security/outside-tools-are-registered-and-pinned.ts'
import { outsideWeightsHaveTheirOriginChecked } from './security/outside-weights-have-their-origin-checked.ts'
import { peopleSignInThroughAnIdentityProvider } from './security/people-sign-in-through-an-identity-provider.ts'
import { peopleSignInWithASecondFactor } from './security/people-sign-in-with-a-second-factor.ts'
import { personalDataGoesOnlyToBoundModelProviders } from './security/personal-data-goes-only-to-bound-model-providers.ts'
import { productionKeepsAnAuditLog } from './security/production-keeps-an-audit-log.ts'
import { productionStandsApart } from './security/production-stands-apart.ts'
import { publicEndpointsReturnNoMoreThanNeeded } from './security/public-endpoints-return-no-more-than-needed.ts'
import { publicEntriesStandBehindAWebFirewall } from './security/public-entries-stand-behind-a-web-firewall.ts'
import { publicModelEndpointsLimitRequests } from './security/public-model-endpoints-limit-requests.ts'
import { regulatedComponentsWriteToTheAuditLog } from './security/regulated-components-write-to-the-audit-log.ts'
import { regulatedDataIsEncryptedInsideItsZone } from './security/regulated-data-is-encrypted-inside-its-zone.ts'
import { regulatedDataIsEncryptedWithOwnKeys } from './security/regulated-data-is-encrypted-with-own-keys.ts'
import { retrievalHonoursTheRightsOfItsSources } from './security/retrieval-honours-the-rights-of-its-sources.ts'
import { sensitiveStoresHaveTheirOwnZone } from './security/sensitive-stores-have-their-own-zone.ts'
import { specialDataIsProtectedWhileInUse } from './security/special-data-is-protected-while-in-use.ts'
import { standingPromptsHoldNoSecrets } from './security/standing-prompts-hold-no-secrets.ts'
import { tenantsOnSharedMachinesAreIsolated } from './security/tenants-on-shared-machines-are-isolated.ts'
import { trafficAcrossBoundariesIsEncrypted } from './security/traffic-across-boundaries-is-encrypted.ts'
import { trainingAndNotebooksHaveNoPublicAddress } from './security/training-and-notebooks-have-no-public-address.ts'
import { trainingAndServingHaveTheirOwnIdentities } from './security/training-and-serving-have-their-own-identities.ts'
import { trainingNodesTalkEncrypted } from './security/training-nodes-talk-encrypted.ts'
import { untrustedTextMeetsAGuardrailFirst } from './security/untrusted-text-meets-a-guardrail-first.ts'
import { workloadsNeedNoStaticKeys } from './security/workloads-need-no-static-keys.ts'
import { checkpointsDoNotStayForever } from './sustainability/checkpoints-do-not-stay-forever.ts'
import { datasetsHaveOneHome } from './sustainability/datasets-have-one-home.ts'
import { flexibleTrainingRunsOnCleanPower } from './sustainability/flexible-training-runs-on-clean-power.ts'
import { inferenceUsesEfficientSilicon } from './sustainability/inference-uses-efficient-silicon.ts'
import { largeModelsAreServedInFewerBits } from './sustainability/large-models-are-served-in-fewer-bits.ts'
import { largeModelsStartFromExistingOnes } from './sustainability/large-models-start-from-existing-ones.ts'
import { largeTrainingMeasuresItsEnergy } from './sustainability/large-training-measures-its-energy.ts'
import { retrainingFollowsDriftNotTheCalendar } from './sustainability/retraining-follows-drift-not-the-calendar.ts'

/** All checks, pillar by pillar and code by code. */
export const checks: readonly Check[] = [
  dataStoreIsEncryptedAtRest,
  regulatedDataIsEncryptedWithOwnKeys,
  modelArtifactsAreEncryptedAtRest,
  backupsAndLogsAreEncrypted,
  trafficAcrossBoundariesIsEncrypted,
  regulatedDataIsEncryptedInsideItsZone,
  trainingNodesTalkEncrypted,
  callersAreAuthenticated,
  workloadsNeedNoStaticKeys,
  dataAndMlPlanesGrantAccessByRole,
  peopleSignInThroughAnIdentityProvider,
  trainingAndServingHaveTheirOwnIdentities,
  nonPublicStoresAreOffTheInternet,
  trainingAndNotebooksHaveNoPublicAddress,
  managedAiServicesAreCalledPrivately,
  computeWithSensitiveDataHasLimitedEgress,
  sensitiveStoresHaveTheirOwnZone,
  publicEntriesStandBehindAWebFirewall,
  publicModelEndpointsLimitRequests,
  credentialsHaveASecretsManager,
  noSecretIsStoredInline,
  peopleSignInWithASecondFactor,
  productionKeepsAnAuditLog,
  regulatedComponentsWriteToTheAuditLog,
  auditLogIsUnchangeableAndKept,
  everyCloudInUseIsWatchedForThreats,
  imagesAreScannedAndAdmittedByPolicy,
  clusterControlPlanesArePrivate,
  tenantsOnSharedMachinesAreIsolated,
  untrustedTextMeetsAGuardrailFirst,
  modelOutputIsCheckedBeforeUse,
  outsideDocumentsAreCleanedBeforeIndexing,
  personalDataGoesOnlyToBoundModelProviders,
  agentsMayDoOnlyTheirTask,
  irreversibleActionsWaitForAPerson,
  agentsActUnderTheirOwnName,
  outsideToolsAreRegisteredAndPinned,
  generatedCodeRunsInASandbox,
  agentMemoryIsKeptApart,
  agentsAuthenticateToEachOther,
  retrievalHonoursTheRightsOfItsSources,
  modelsAreSignedBeforeServing,
  outsideWeightsHaveTheirOriginChecked,
  outsideDataIsValidatedBeforeTraining,
  publicEndpointsReturnNoMoreThanNeeded,
  standingPromptsHoldNoSecrets,
  edgeDevicesAreProtected,
  criticalPublicServicesAbsorbAttacks,
  healthDataCanBeReachedInAnEmergency,
  productionStandsApart,
  specialDataIsProtectedWhileInUse,
  realtimeEndpointsSurviveAReplicaAndAZone,
  productionStoresSpanZones,
  highAvailabilitySpansRegions,
  statefulComponentsAreBackedUp,
  backupsMeetTheRecoveryPoint,
  recoveryTimeHasSomewhereToGo,
  longTrainingKeepsCheckpoints,
  criticalPathsHaveASecondModel,
  modelQuotasCoverTheDemand,
  modelCallsHaveATimeoutAndARetry,
  burstsAreBufferedBeforeSlowConsumers,
  scaledOutEndpointsStandBehindABalancer,
  modelsGoLiveStepByStep,
  servingCanGoBackToAnOlderVersion,
  hybridLinesHaveASecondPath,
  edgeGoesOnWithoutTheLink,
  nobodyWaitsInACircle,
  agentsHaveLimits,
  vectorIndexesCanBeRestoredOrRebuilt,
  everyComponentIsJoined,
  criticalAcceleratorsAreReserved,
  trainingDataAndModelsResistDeletion,
  servicesExistInTheirRegion,
  deepModelsTrainOnAccelerators,
  modelsFitTheirAccelerators,
  nodesThatTrainTogetherHaveAFastNetwork,
  largeJobsReadThroughAFastStore,
  computeStandsNearLargeData,
  latencyTargetsCanBeMetFromThere,
  heavySensorDataIsUsedWhereItArises,
  modelsRunWhereTheyCan,
  tightTargetsKeepCopiesWarm,
  freshAnswersAreServedLive,
  repeatedRequestsAreRemembered,
  varyingTrafficMeetsElasticCapacity,
  acceleratorsScaleOnTheirOwnLoad,
  deepModelsRunInAServingRuntime,
  usersHaveARegionNearThem,
  requestsDoNotHopBetweenClouds,
  largeTransfersAreCompressed,
  streamsCarryWhatArrives,
  hybridLinesCarryThePlannedTransfer,
  interruptibleTrainingUsesSpotCapacity,
  spotCapacityRunsOnlyWhatMayStop,
  rareTrafficPaysByUse,
  notebooksStopWhenIdle,
  trialAcceleratorsSleepAtNight,
  steadyCapacityIsCommitted,
  largeDataMovesToCheaperTiers,
  spendingHasABudgetAndAnAlert,
  billableComponentsSayWhoOwnsAndPays,
  littleDataLeavesACloudOrRegion,
  acceleratorsAreNoLargerThanNeeded,
  smallModelsNeedNoAccelerator,
  quietModelsShareAnEndpoint,
  answersHaveALengthLimit,
  publicGenerationHasASpendingCap,
  easyTasksGoToSmallModels,
  reservedThroughputIsUsed,
  batchNeedsAreServedInBatches,
  acceleratorsHaveWork,
  estimateStaysWithinBudget,
  analyticalDataIsColumnar,
  everyLayerWithAUseIsThere,
  modelsAndPipelinesHaveADeliveryLine,
  trainedModelsAreRegistered,
  codeIsUnderVersionControl,
  experimentsAreRecorded,
  mlFlowsAreOrchestrated,
  monitoringCanStartRetraining,
  productionEndpointsAreMonitored,
  predictionsAreWatchedForDrift,
  answersAreComparedWithTheTruth,
  monitoringAlertsSomebody,
  logsComeTogether,
  everyStepOfAnAnswerCanBeTraced,
  environmentIsWrittenAsCode,
  releasesPassAnEvaluationGate,
  changesAreTriedBeforeProduction,
  promptsAreVersioned,
  hostedModelVersionsArePinned,
  everyComponentHasAnOwner,
  modelsAndMachinesAreNotNearRetirement,
  servingRunsFromImages,
  telemetryOfAllPlacesComesTogether,
  portableDesignsUsePortableParts,
  dataStoresAreClassified,
  storesAreInACatalogue,
  modelsHaveLineageToTheirSources,
  trainingDataIsVersioned,
  dataIsCheckedBeforeTraining,
  personalDataHasARetentionPeriod,
  aPersonsDataCanBeDeleted,
  regulatedDataStaysInPermittedRegions,
  personalDataLeavesTheEeaByALegalGround,
  copiesStayInPermittedRegions,
  modelRoutingStaysInPermittedRegions,
  rawDataDoesNotLeaveTheSite,
  exportedModelsAreTestedForLeaks,
  healthDataStaysUnderAgreements,
  trainingGetsNoMoreThanItNeeds,
  trialsGetNoRealPersonalData,
  specialCategoriesHaveAnImpactAssessment,
  loggedPromptsAreRedacted,
  modelProvidersDoNotLearnFromOurData,
  trainingAndServingShareTheirFeatures,
  streamsAreTakenInAsStreams,
  storesHaveAUse,
  dataSourcesHaveALawfulBasis,
  derivedDataIsClassifiedLikeItsSource,
  sharedConsumerDataHonoursOptOuts,
  cardDataIsTokenisedBeforeAnalysis,
  deploymentFitsTheData,
  declaredDeploymentMatchesTheDrawing,
  decisionsAboutPeopleAreWatchedForBias,
  decisionsAboutPeopleCanBeExplained,
  highRiskDecisionsPassAPerson,
  highRiskDecisionsAreLogged,
  peopleAreToldOfAnAi,
  generatedMediaIsMarked,
  servedModelsHaveACard,
  trainingDataIsCheckedForBias,
  factualAnswersNameTheirSources,
  peopleCanReportABadAnswer,
  automatedDecisionsCanBeAppealed,
  aiCanBeSwitchedOff,
  useIsNotAProhibitedPractice,
  minorsAreProtectedFromHarmfulContent,
  generationIsTriedByAttackersFirst,
  safetyCriticalInferenceHasASafeState,
  flexibleTrainingRunsOnCleanPower,
  inferenceUsesEfficientSilicon,
  retrainingFollowsDriftNotTheCalendar,
  datasetsHaveOneHome,
  largeModelsStartFromExistingOnes,
  largeModelsAreServedInFewerBits,
  largeTrainingMeasuresItsEnergy,
  checkpointsDoNotStayForever,
]
