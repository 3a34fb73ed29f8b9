import type { ComponentKind } from '../component-kind.ts'
import { agentMemory } from './agent-memory.ts'
import { agentOrchestrator } from './agent-orchestrator.ts'
import { aiAcceleratorPool } from './ai-accelerator-pool.ts'
import { airGapTransfer } from './air-gap-transfer.ts'
import { alerting } from './alerting.ts'
import { anomalyDetectionModel } from './anomaly-detection-model.ts'
import { apiGateway } from './api-gateway.ts'
import { appBackend } from './app-backend.ts'
import { archiveStorage } from './archive-storage.ts'
import { artifactRepository } from './artifact-repository.ts'
import { asyncInferenceEndpoint } from './async-inference-endpoint.ts'
import { auditLog } from './audit-log.ts'
import { automl } from './automl.ts'
import { backupService } from './backup-service.ts'
import { bareMetalGpuServer } from './bare-metal-gpu-server.ts'
import { bastionHost } from './bastion-host.ts'
import { batchCompute } from './batch-compute.ts'
import { batchInferenceJob } from './batch-inference-job.ts'
import { biDashboard } from './bi-dashboard.ts'
import { blockStorage } from './block-storage.ts'
import { camera } from './camera.ts'
import { cdcConnector } from './cdc-connector.ts'
import { cdn } from './cdn.ts'
import { certificateManager } from './certificate-manager.ts'
import { chatUi } from './chat-ui.ts'
import { checkpointStore } from './checkpoint-store.ts'
import { ciCd } from './ci-cd.ts'
import { clientUser } from './client-user.ts'
import { clusterAutoscaler } from './cluster-autoscaler.ts'
import { codeSandbox } from './code-sandbox.ts'
import { complianceManager } from './compliance-manager.ts'
import { confidentialCompute } from './confidential-compute.ts'
import { contactCenter } from './contact-center.ts'
import { containerRegistry } from './container-registry.ts'
import { contentSafetyModel } from './content-safety-model.ts'
import { conversationalBot } from './conversational-bot.ts'
import { cpuNodePool } from './cpu-node-pool.ts'
import { dashboards } from './dashboards.ts'
import { dataCatalog } from './data-catalog.ts'
import { dataCleanRoom } from './data-clean-room.ts'
import { dataLabeling } from './data-labeling.ts'
import { dataLake } from './data-lake.ts'
import { dataLineage } from './data-lineage.ts'
import { dataLossPrevention } from './data-loss-prevention.ts'
import { dataPerimeter } from './data-perimeter.ts'
import { dataQuality } from './data-quality.ts'
import { dataTransferAppliance } from './data-transfer-appliance.ts'
import { dataWarehouse } from './data-warehouse.ts'
import { databricksPlatform } from './databricks-platform.ts'
import { datasetCache } from './dataset-cache.ts'
import { datasetVersioning } from './dataset-versioning.ts'
import { ddosProtection } from './ddos-protection.ts'
import { dedicatedInterconnect } from './dedicated-interconnect.ts'
import { digitalTwinGraph } from './digital-twin-graph.ts'
import { distributedTracing } from './distributed-tracing.ts'
import { distributedTraining } from './distributed-training.ts'
import { dns } from './dns.ts'
import { documentExtraction } from './document-extraction.ts'
import { edgeDevice } from './edge-device.ts'
import { edgeFleetManager } from './edge-fleet-manager.ts'
import { edgeGateway } from './edge-gateway.ts'
import { edgeInferenceRuntime } from './edge-inference-runtime.ts'
import { edgeK8s } from './edge-k8s.ts'
import { edgeServer } from './edge-server.ts'
import { embeddingModel } from './embedding-model.ts'
import { embeddingPipeline } from './embedding-pipeline.ts'
import { etlService } from './etl-service.ts'
import { eventBus } from './event-bus.ts'
import { eventStream } from './event-stream.ts'
import { experimentTracking } from './experiment-tracking.ts'
import { experimentationPlatform } from './experimentation-platform.ts'
import { explainability } from './explainability.ts'
import { featurePipeline } from './feature-pipeline.ts'
import { featureStore } from './feature-store.ts'
import { federatedLearningClient } from './federated-learning-client.ts'
import { federatedLearningServer } from './federated-learning-server.ts'
import { feedbackStore } from './feedback-store.ts'
import { fileStorage } from './file-storage.ts'
import { fileTransfer } from './file-transfer.ts'
import { fineTuningJob } from './fine-tuning-job.ts'
import { finopsCostMonitor } from './finops-cost-monitor.ts'
import { forecastingModel } from './forecasting-model.ts'
import { foundationModelApi } from './foundation-model-api.ts'
import { genomicsWorkflow } from './genomics-workflow.ts'
import { gitopsController } from './gitops-controller.ts'
import { globalLoadBalancer } from './global-load-balancer.ts'
import { gnnModel } from './gnn-model.ts'
import { gpuCapacityReservation } from './gpu-capacity-reservation.ts'
import { gpuInferencePool } from './gpu-inference-pool.ts'
import { gpuJobScheduler } from './gpu-job-scheduler.ts'
import { gpuOperator } from './gpu-operator.ts'
import { gpuTelemetry } from './gpu-telemetry.ts'
import { gpuTrainingCluster } from './gpu-training-cluster.ts'
import { graphDatabase } from './graph-database.ts'
import { guardrails } from './guardrails.ts'
import { healthDataStore } from './health-data-store.ts'
import { hpcScheduler } from './hpc-scheduler.ts'
import { hsm } from './hsm.ts'
import { humanReview } from './human-review.ts'
import { hyperparameterTuning } from './hyperparameter-tuning.ts'
import { iacProvisioner } from './iac-provisioner.ts'
import { iam } from './iam.ts'
import { identityProvider } from './identity-provider.ts'
import { imageGenerationModel } from './image-generation-model.ts'
import { inMemoryCache } from './in-memory-cache.ts'
import { industrialDataCollector } from './industrial-data-collector.ts'
import { inferenceGateway } from './inference-gateway.ts'
import { iotBroker } from './iot-broker.ts'
import { iotSensor } from './iot-sensor.ts'
import { kafka } from './kafka.ts'
import { keyManagement } from './key-management.ts'
import { knowledgeConnector } from './knowledge-connector.ts'
import { kubernetesCluster } from './kubernetes-cluster.ts'
import { kubernetesIngress } from './kubernetes-ingress.ts'
import { lakehouseTableFormat } from './lakehouse-table-format.ts'
import { llmEvaluation } from './llm-evaluation.ts'
import { llmGateway } from './llm-gateway.ts'
import { llmInferenceServer } from './llm-inference-server.ts'
import { llmObservability } from './llm-observability.ts'
import { loadBalancerL4 } from './load-balancer-l4.ts'
import { loadBalancerL7 } from './load-balancer-l7.ts'
import { localActuator } from './local-actuator.ts'
import { logAnalytics } from './log-analytics.ts'
import { mec5gZone } from './mec-5g-zone.ts'
import { messageQueue } from './message-queue.ts'
import { metricsMonitoring } from './metrics-monitoring.ts'
import { mlPipeline } from './ml-pipeline.ts'
import { mobileClient } from './mobile-client.ts'
import { modelEvaluation } from './model-evaluation.ts'
import { modelGovernance } from './model-governance.ts'
import { modelHub } from './model-hub.ts'
import { modelMonitoring } from './model-monitoring.ts'
import { modelOptimization } from './model-optimization.ts'
import { modelRegistry } from './model-registry.ts'
import { modelTrainingJob } from './model-training-job.ts'
import { multiClusterManager } from './multi-cluster-manager.ts'
import { multicloudInterconnect } from './multicloud-interconnect.ts'
import { natGateway } from './nat-gateway.ts'
import { networkFirewall } from './network-firewall.ts'
import { nlpModel } from './nlp-model.ts'
import { nosqlDatabase } from './nosql-database.ts'
import { notebookWorkspace } from './notebook-workspace.ts'
import { notificationService } from './notification-service.ts'
import { objectStorage } from './object-storage.ts'
import { olapStore } from './olap-store.ts'
import { onDeviceInference } from './on-device-inference.ts'
import { onPremNetwork } from './on-prem-network.ts'
import { onlineFeatureStore } from './online-feature-store.ts'
import { openWeightLlm } from './open-weight-llm.ts'
import { parallelFileSystem } from './parallel-file-system.ts'
import { piiRedaction } from './pii-redaction.ts'
import { podAutoscaler } from './pod-autoscaler.ts'
import { policyEngine } from './policy-engine.ts'
import { private5g } from './private-5g.ts'
import { privateEndpoint } from './private-endpoint.ts'
import { progressiveDelivery } from './progressive-delivery.ts'
import { promptManagement } from './prompt-management.ts'
import { queryEngine } from './query-engine.ts'
import { ragOrchestrator } from './rag-orchestrator.ts'
import { rankingModel } from './ranking-model.ts'
import { rayCluster } from './ray-cluster.ts'
import { rdmaFabric } from './rdma-fabric.ts'
import { realtimeInferenceEndpoint } from './realtime-inference-endpoint.ts'
import { realtimeMessaging } from './realtime-messaging.ts'
import { recommenderModel } from './recommender-model.ts'
import { relationalDatabase } from './relational-database.ts'
import { rerankerModel } from './reranker-model.ts'
import { retrainingTrigger } from './retraining-trigger.ts'
import { rewardModel } from './reward-model.ts'
import { rlPolicy } from './rl-policy.ts'
import { scheduler } from './scheduler.ts'
import { schemaRegistry } from './schema-registry.ts'
import { searchApi } from './search-api.ts'
import { searchIndex } from './search-index.ts'
import { secretsManager } from './secrets-manager.ts'
import { semanticCache } from './semantic-cache.ts'
import { serverlessContainer } from './serverless-container.ts'
import { serverlessFunction } from './serverless-function.ts'
import { serverlessInferenceEndpoint } from './serverless-inference-endpoint.ts'
import { serviceMesh } from './service-mesh.ts'
import { siem } from './siem.ts'
import { simulationEnvironment } from './simulation-environment.ts'
import { siteToSiteVpn } from './site-to-site-vpn.ts'
import { sourceRepo } from './source-repo.ts'
import { sourceSystem } from './source-system.ts'
import { sparkProcessing } from './spark-processing.ts'
import { speechToText } from './speech-to-text.ts'
import { spotCapacity } from './spot-capacity.ts'
import { streamDelivery } from './stream-delivery.ts'
import { streamProcessor } from './stream-processor.ts'
import { streamingInference } from './streaming-inference.ts'
import { supplyChainSigning } from './supply-chain-signing.ts'
import { syntheticDataGenerator } from './synthetic-data-generator.ts'
import { tabularMlModel } from './tabular-ml-model.ts'
import { textToSpeech } from './text-to-speech.ts'
import { thirdPartyApi } from './third-party-api.ts'
import { threatDetection } from './threat-detection.ts'
import { timeSeriesDatabase } from './time-series-database.ts'
import { toolGateway } from './tool-gateway.ts'
import { transitHub } from './transit-hub.ts'
import { translationModel } from './translation-model.ts'
import { tritonInferenceServer } from './triton-inference-server.ts'
import { vectorDatabase } from './vector-database.ts'
import { vehicleFleet } from './vehicle-fleet.ts'
import { videoAnalyticsService } from './video-analytics-service.ts'
import { videoIngest } from './video-ingest.ts'
import { virtualMachine } from './virtual-machine.ts'
import { virtualizationPlatform } from './virtualization-platform.ts'
import { visionLanguageModel } from './vision-language-model.ts'
import { visionModel } from './vision-model.ts'
import { vpc } from './vpc.ts'
import { vulnerabilityScanner } from './vulnerability-scanner.ts'
import { waf } from './waf.ts'
import { webApp } from './web-app.ts'
import { workflowOrchestrator } from './workflow-orchestrator.ts'

/** All component kinds, layer by layer, as the palette shows them. */
export const componentKinds: readonly ComponentKind[] = [
  gpuTrainingCluster,
  gpuInferencePool,
  aiAcceleratorPool,
  cpuNodePool,
  spotCapacity,
  gpuCapacityReservation,
  kubernetesCluster,
  serverlessContainer,
  serverlessFunction,
  virtualMachine,
  batchCompute,
  hpcScheduler,
  gpuOperator,
  clusterAutoscaler,
  podAutoscaler,
  bareMetalGpuServer,
  edgeServer,
  edgeDevice,
  edgeK8s,
  mec5gZone,
  private5g,
  virtualizationPlatform,
  confidentialCompute,
  objectStorage,
  blockStorage,
  fileStorage,
  parallelFileSystem,
  datasetCache,
  archiveStorage,
  backupService,
  dataTransferAppliance,
  vpc,
  natGateway,
  privateEndpoint,
  loadBalancerL7,
  loadBalancerL4,
  globalLoadBalancer,
  cdn,
  dns,
  dedicatedInterconnect,
  siteToSiteVpn,
  transitHub,
  multicloudInterconnect,
  onPremNetwork,
  networkFirewall,
  waf,
  ddosProtection,
  rdmaFabric,
  serviceMesh,
  kubernetesIngress,
  bastionHost,
  sourceSystem,
  iotSensor,
  camera,
  vehicleFleet,
  edgeGateway,
  iotBroker,
  industrialDataCollector,
  eventStream,
  kafka,
  streamDelivery,
  schemaRegistry,
  messageQueue,
  eventBus,
  cdcConnector,
  etlService,
  fileTransfer,
  videoIngest,
  streamProcessor,
  sparkProcessing,
  databricksPlatform,
  dataLake,
  lakehouseTableFormat,
  dataWarehouse,
  queryEngine,
  olapStore,
  timeSeriesDatabase,
  relationalDatabase,
  nosqlDatabase,
  inMemoryCache,
  graphDatabase,
  vectorDatabase,
  searchIndex,
  embeddingPipeline,
  knowledgeConnector,
  documentExtraction,
  dataLabeling,
  datasetVersioning,
  dataQuality,
  dataCatalog,
  dataLineage,
  featurePipeline,
  featureStore,
  onlineFeatureStore,
  piiRedaction,
  syntheticDataGenerator,
  dataCleanRoom,
  healthDataStore,
  genomicsWorkflow,
  digitalTwinGraph,
  thirdPartyApi,
  foundationModelApi,
  openWeightLlm,
  embeddingModel,
  rerankerModel,
  visionModel,
  visionLanguageModel,
  speechToText,
  textToSpeech,
  nlpModel,
  translationModel,
  contentSafetyModel,
  imageGenerationModel,
  tabularMlModel,
  gnnModel,
  recommenderModel,
  rankingModel,
  forecastingModel,
  anomalyDetectionModel,
  rlPolicy,
  rewardModel,
  simulationEnvironment,
  modelTrainingJob,
  distributedTraining,
  fineTuningJob,
  hyperparameterTuning,
  automl,
  notebookWorkspace,
  federatedLearningServer,
  federatedLearningClient,
  modelOptimization,
  modelHub,
  checkpointStore,
  modelEvaluation,
  explainability,
  mlPipeline,
  workflowOrchestrator,
  scheduler,
  retrainingTrigger,
  experimentTracking,
  modelRegistry,
  modelMonitoring,
  llmObservability,
  llmEvaluation,
  promptManagement,
  ragOrchestrator,
  agentOrchestrator,
  agentMemory,
  toolGateway,
  codeSandbox,
  humanReview,
  feedbackStore,
  ciCd,
  sourceRepo,
  gitopsController,
  progressiveDelivery,
  experimentationPlatform,
  containerRegistry,
  artifactRepository,
  iacProvisioner,
  rayCluster,
  gpuJobScheduler,
  multiClusterManager,
  edgeFleetManager,
  modelGovernance,
  finopsCostMonitor,
  clientUser,
  mobileClient,
  webApp,
  chatUi,
  appBackend,
  apiGateway,
  llmGateway,
  inferenceGateway,
  llmInferenceServer,
  tritonInferenceServer,
  realtimeInferenceEndpoint,
  serverlessInferenceEndpoint,
  asyncInferenceEndpoint,
  batchInferenceJob,
  streamingInference,
  edgeInferenceRuntime,
  onDeviceInference,
  localActuator,
  semanticCache,
  guardrails,
  searchApi,
  videoAnalyticsService,
  contactCenter,
  conversationalBot,
  realtimeMessaging,
  notificationService,
  biDashboard,
  iam,
  identityProvider,
  secretsManager,
  keyManagement,
  hsm,
  certificateManager,
  auditLog,
  threatDetection,
  siem,
  vulnerabilityScanner,
  supplyChainSigning,
  policyEngine,
  dataLossPrevention,
  dataPerimeter,
  complianceManager,
  airGapTransfer,
  metricsMonitoring,
  logAnalytics,
  distributedTracing,
  dashboards,
  alerting,
  gpuTelemetry,
]
