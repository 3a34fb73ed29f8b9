/**
 * The service mark of each kind on AWS, official art from the npm package aws-icons (see NOTICE): untouched in colour and shape.
 * Each is a file of its own, fetched when a component of that kind is on the canvas.
 */
import awsAmplify from 'aws-icons/icons/architecture-service/AWSAmplify.svg?url'
import awsAppConfig from 'aws-icons/icons/architecture-service/AWSAppConfig.svg?url'
import awsAuditManager from 'aws-icons/icons/architecture-service/AWSAuditManager.svg?url'
import awsBackup from 'aws-icons/icons/architecture-service/AWSBackup.svg?url'
import awsBatch from 'aws-icons/icons/architecture-service/AWSBatch.svg?url'
import awsBudgets from 'aws-icons/icons/architecture-service/AWSBudgets.svg?url'
import awsCertificateManager from 'aws-icons/icons/architecture-service/AWSCertificateManager.svg?url'
import awsCleanRooms from 'aws-icons/icons/architecture-service/AWSCleanRooms.svg?url'
import awsCloudFormation from 'aws-icons/icons/architecture-service/AWSCloudFormation.svg?url'
import awsCloudHSM from 'aws-icons/icons/architecture-service/AWSCloudHSM.svg?url'
import awsCloudTrail from 'aws-icons/icons/architecture-service/AWSCloudTrail.svg?url'
import awsCodeArtifact from 'aws-icons/icons/architecture-service/AWSCodeArtifact.svg?url'
import awsCodeCommit from 'aws-icons/icons/architecture-service/AWSCodeCommit.svg?url'
import awsCodePipeline from 'aws-icons/icons/architecture-service/AWSCodePipeline.svg?url'
import awsConfig from 'aws-icons/icons/architecture-service/AWSConfig.svg?url'
import awsDataSync from 'aws-icons/icons/architecture-service/AWSDataSync.svg?url'
import awsDatabaseMigrationService from 'aws-icons/icons/architecture-service/AWSDatabaseMigrationService.svg?url'
import awsDirectConnect from 'aws-icons/icons/architecture-service/AWSDirectConnect.svg?url'
import awsFargate from 'aws-icons/icons/architecture-service/AWSFargate.svg?url'
import awsGlobalAccelerator from 'aws-icons/icons/architecture-service/AWSGlobalAccelerator.svg?url'
import awsGlue from 'aws-icons/icons/architecture-service/AWSGlue.svg?url'
import awsGlueDataBrew from 'aws-icons/icons/architecture-service/AWSGlueDataBrew.svg?url'
import awsHealthLake from 'aws-icons/icons/architecture-service/AWSHealthLake.svg?url'
import awsHealthOmics from 'aws-icons/icons/architecture-service/AWSHealthOmics.svg?url'
import awsIdentityandAccessManagement from 'aws-icons/icons/architecture-service/AWSIdentityandAccessManagement.svg?url'
import awsIoTCore from 'aws-icons/icons/architecture-service/AWSIoTCore.svg?url'
import awsIoTDeviceManagement from 'aws-icons/icons/architecture-service/AWSIoTDeviceManagement.svg?url'
import awsIoTFleetWise from 'aws-icons/icons/architecture-service/AWSIoTFleetWise.svg?url'
import awsIoTGreengrass from 'aws-icons/icons/architecture-service/AWSIoTGreengrass.svg?url'
import awsIoTSiteWise from 'aws-icons/icons/architecture-service/AWSIoTSiteWise.svg?url'
import awsIoTTwinMaker from 'aws-icons/icons/architecture-service/AWSIoTTwinMaker.svg?url'
import awsKeyManagementService from 'aws-icons/icons/architecture-service/AWSKeyManagementService.svg?url'
import awsLakeFormation from 'aws-icons/icons/architecture-service/AWSLakeFormation.svg?url'
import awsLambda from 'aws-icons/icons/architecture-service/AWSLambda.svg?url'
import awsNetworkFirewall from 'aws-icons/icons/architecture-service/AWSNetworkFirewall.svg?url'
import awsNeuron from 'aws-icons/icons/architecture-service/AWSNeuron.svg?url'
import awsNitroEnclaves from 'aws-icons/icons/architecture-service/AWSNitroEnclaves.svg?url'
import awsOutpostsfamily from 'aws-icons/icons/architecture-service/AWSOutpostsfamily.svg?url'
import awsOutpostsservers from 'aws-icons/icons/architecture-service/AWSOutpostsservers.svg?url'
import awsParallelComputingService from 'aws-icons/icons/architecture-service/AWSParallelComputingService.svg?url'
import awsPrivateLink from 'aws-icons/icons/architecture-service/AWSPrivateLink.svg?url'
import awsSecretsManager from 'aws-icons/icons/architecture-service/AWSSecretsManager.svg?url'
import awsShield from 'aws-icons/icons/architecture-service/AWSShield.svg?url'
import awsSigner from 'aws-icons/icons/architecture-service/AWSSigner.svg?url'
import awsSitetoSiteVPN from 'aws-icons/icons/architecture-service/AWSSitetoSiteVPN.svg?url'
import awsSnowballEdge from 'aws-icons/icons/architecture-service/AWSSnowballEdge.svg?url'
import awsStepFunctions from 'aws-icons/icons/architecture-service/AWSStepFunctions.svg?url'
import awsSystemsManager from 'aws-icons/icons/architecture-service/AWSSystemsManager.svg?url'
import awsTransitGateway from 'aws-icons/icons/architecture-service/AWSTransitGateway.svg?url'
import awsWAF from 'aws-icons/icons/architecture-service/AWSWAF.svg?url'
import awsWavelength from 'aws-icons/icons/architecture-service/AWSWavelength.svg?url'
import awsXRay from 'aws-icons/icons/architecture-service/AWSXRay.svg?url'
import amazonAPIGateway from 'aws-icons/icons/architecture-service/AmazonAPIGateway.svg?url'
import amazonAthena from 'aws-icons/icons/architecture-service/AmazonAthena.svg?url'
import amazonAugmentedAIA2I from 'aws-icons/icons/architecture-service/AmazonAugmentedAIA2I.svg?url'
import amazonAurora from 'aws-icons/icons/architecture-service/AmazonAurora.svg?url'
import amazonBedrock from 'aws-icons/icons/architecture-service/AmazonBedrock.svg?url'
import amazonBedrockAgentCore from 'aws-icons/icons/architecture-service/AmazonBedrockAgentCore.svg?url'
import amazonCloudFront from 'aws-icons/icons/architecture-service/AmazonCloudFront.svg?url'
import amazonCloudWatch from 'aws-icons/icons/architecture-service/AmazonCloudWatch.svg?url'
import amazonCognito from 'aws-icons/icons/architecture-service/AmazonCognito.svg?url'
import amazonComprehend from 'aws-icons/icons/architecture-service/AmazonComprehend.svg?url'
import amazonConnect from 'aws-icons/icons/architecture-service/AmazonConnect.svg?url'
import amazonDataFirehose from 'aws-icons/icons/architecture-service/AmazonDataFirehose.svg?url'
import amazonDataZone from 'aws-icons/icons/architecture-service/AmazonDataZone.svg?url'
import amazonDynamoDB from 'aws-icons/icons/architecture-service/AmazonDynamoDB.svg?url'
import amazonEC2 from 'aws-icons/icons/architecture-service/AmazonEC2.svg?url'
import amazonEFS from 'aws-icons/icons/architecture-service/AmazonEFS.svg?url'
import amazonEKSAnywhere from 'aws-icons/icons/architecture-service/AmazonEKSAnywhere.svg?url'
import amazonEMR from 'aws-icons/icons/architecture-service/AmazonEMR.svg?url'
import amazonElastiCache from 'aws-icons/icons/architecture-service/AmazonElastiCache.svg?url'
import amazonElasticBlockStore from 'aws-icons/icons/architecture-service/AmazonElasticBlockStore.svg?url'
import amazonElasticContainerRegistry from 'aws-icons/icons/architecture-service/AmazonElasticContainerRegistry.svg?url'
import amazonElasticContainerService from 'aws-icons/icons/architecture-service/AmazonElasticContainerService.svg?url'
import amazonElasticKubernetesService from 'aws-icons/icons/architecture-service/AmazonElasticKubernetesService.svg?url'
import amazonElasticVMwareService from 'aws-icons/icons/architecture-service/AmazonElasticVMwareService.svg?url'
import amazonEventBridge from 'aws-icons/icons/architecture-service/AmazonEventBridge.svg?url'
import amazonFSxforLustre from 'aws-icons/icons/architecture-service/AmazonFSxforLustre.svg?url'
import amazonGuardDuty from 'aws-icons/icons/architecture-service/AmazonGuardDuty.svg?url'
import amazonInspector from 'aws-icons/icons/architecture-service/AmazonInspector.svg?url'
import amazonKendra from 'aws-icons/icons/architecture-service/AmazonKendra.svg?url'
import amazonKinesisDataStreams from 'aws-icons/icons/architecture-service/AmazonKinesisDataStreams.svg?url'
import amazonKinesisVideoStreams from 'aws-icons/icons/architecture-service/AmazonKinesisVideoStreams.svg?url'
import amazonLex from 'aws-icons/icons/architecture-service/AmazonLex.svg?url'
import amazonMacie from 'aws-icons/icons/architecture-service/AmazonMacie.svg?url'
import amazonManagedGrafana from 'aws-icons/icons/architecture-service/AmazonManagedGrafana.svg?url'
import amazonManagedServiceforApacheFlink from 'aws-icons/icons/architecture-service/AmazonManagedServiceforApacheFlink.svg?url'
import amazonManagedStreamingforApacheKafka from 'aws-icons/icons/architecture-service/AmazonManagedStreamingforApacheKafka.svg?url'
import amazonNeptune from 'aws-icons/icons/architecture-service/AmazonNeptune.svg?url'
import amazonNova from 'aws-icons/icons/architecture-service/AmazonNova.svg?url'
import amazonOpenSearchService from 'aws-icons/icons/architecture-service/AmazonOpenSearchService.svg?url'
import amazonPersonalize from 'aws-icons/icons/architecture-service/AmazonPersonalize.svg?url'
import amazonPolly from 'aws-icons/icons/architecture-service/AmazonPolly.svg?url'
import amazonQuickSuite from 'aws-icons/icons/architecture-service/AmazonQuickSuite.svg?url'
import amazonRedshift from 'aws-icons/icons/architecture-service/AmazonRedshift.svg?url'
import amazonRekognition from 'aws-icons/icons/architecture-service/AmazonRekognition.svg?url'
import amazonRoute53 from 'aws-icons/icons/architecture-service/AmazonRoute53.svg?url'
import amazonSageMakerAI from 'aws-icons/icons/architecture-service/AmazonSageMakerAI.svg?url'
import amazonSageMakerGroundTruth from 'aws-icons/icons/architecture-service/AmazonSageMakerGroundTruth.svg?url'
import amazonSageMakerStudioLab from 'aws-icons/icons/architecture-service/AmazonSageMakerStudioLab.svg?url'
import amazonSecurityLake from 'aws-icons/icons/architecture-service/AmazonSecurityLake.svg?url'
import amazonSimpleNotificationService from 'aws-icons/icons/architecture-service/AmazonSimpleNotificationService.svg?url'
import amazonSimpleQueueService from 'aws-icons/icons/architecture-service/AmazonSimpleQueueService.svg?url'
import amazonSimpleStorageService from 'aws-icons/icons/architecture-service/AmazonSimpleStorageService.svg?url'
import amazonSimpleStorageServiceGlacier from 'aws-icons/icons/architecture-service/AmazonSimpleStorageServiceGlacier.svg?url'
import amazonTextract from 'aws-icons/icons/architecture-service/AmazonTextract.svg?url'
import amazonTimestream from 'aws-icons/icons/architecture-service/AmazonTimestream.svg?url'
import amazonTranscribe from 'aws-icons/icons/architecture-service/AmazonTranscribe.svg?url'
import amazonTranslate from 'aws-icons/icons/architecture-service/AmazonTranslate.svg?url'
import amazonVPCLattice from 'aws-icons/icons/architecture-service/AmazonVPCLattice.svg?url'
import amazonVirtualPrivateCloud from 'aws-icons/icons/architecture-service/AmazonVirtualPrivateCloud.svg?url'
import elasticFabricAdapter from 'aws-icons/icons/architecture-service/ElasticFabricAdapter.svg?url'
import elasticLoadBalancing from 'aws-icons/icons/architecture-service/ElasticLoadBalancing.svg?url'

export const awsIcons: Readonly<Record<string, string>> = {
  'gpu-training-cluster': amazonSageMakerAI,
  'gpu-inference-pool': amazonEC2,
  'ai-accelerator-pool': awsNeuron,
  'cpu-node-pool': amazonEC2,
  'spot-capacity': amazonEC2,
  'gpu-capacity-reservation': amazonEC2,
  'virtual-machine': amazonEC2,
  'kubernetes-cluster': amazonElasticKubernetesService,
  'serverless-container': awsFargate,
  'serverless-function': awsLambda,
  'batch-compute': awsBatch,
  'hpc-scheduler': awsParallelComputingService,
  'bare-metal-gpu-server': awsOutpostsfamily,
  'edge-server': awsOutpostsservers,
  'edge-device': awsIoTGreengrass,
  'edge-k8s': amazonEKSAnywhere,
  'mec-5g-zone': awsWavelength,
  'virtualization-platform': amazonElasticVMwareService,
  'confidential-compute': awsNitroEnclaves,
  'object-storage': amazonSimpleStorageService,
  'block-storage': amazonElasticBlockStore,
  'file-storage': amazonEFS,
  'parallel-file-system': amazonFSxforLustre,
  'dataset-cache': amazonSimpleStorageService,
  'archive-storage': amazonSimpleStorageServiceGlacier,
  'backup-service': awsBackup,
  'data-transfer-appliance': awsSnowballEdge,
  'vpc': amazonVirtualPrivateCloud,
  'private-endpoint': awsPrivateLink,
  'nat-gateway': amazonVirtualPrivateCloud,
  'load-balancer-l7': elasticLoadBalancing,
  'load-balancer-l4': elasticLoadBalancing,
  'global-load-balancer': awsGlobalAccelerator,
  'cdn': amazonCloudFront,
  'dns': amazonRoute53,
  'dedicated-interconnect': awsDirectConnect,
  'site-to-site-vpn': awsSitetoSiteVPN,
  'transit-hub': awsTransitGateway,
  'network-firewall': awsNetworkFirewall,
  'waf': awsWAF,
  'ddos-protection': awsShield,
  'rdma-fabric': elasticFabricAdapter,
  'service-mesh': amazonVPCLattice,
  'bastion-host': awsSystemsManager,
  'edge-gateway': awsIoTGreengrass,
  'iot-broker': awsIoTCore,
  'industrial-data-collector': awsIoTSiteWise,
  'event-stream': amazonKinesisDataStreams,
  'kafka': amazonManagedStreamingforApacheKafka,
  'stream-delivery': amazonDataFirehose,
  'schema-registry': awsGlue,
  'message-queue': amazonSimpleQueueService,
  'event-bus': amazonEventBridge,
  'cdc-connector': awsDatabaseMigrationService,
  'etl-service': awsGlue,
  'file-transfer': awsDataSync,
  'video-ingest': amazonKinesisVideoStreams,
  'stream-processor': amazonManagedServiceforApacheFlink,
  'spark-processing': amazonEMR,
  'data-lake': awsLakeFormation,
  'lakehouse-table-format': amazonSimpleStorageService,
  'data-warehouse': amazonRedshift,
  'query-engine': amazonAthena,
  'olap-store': amazonOpenSearchService,
  'search-index': amazonOpenSearchService,
  'time-series-database': amazonTimestream,
  'relational-database': amazonAurora,
  'nosql-database': amazonDynamoDB,
  'in-memory-cache': amazonElastiCache,
  'graph-database': amazonNeptune,
  'vector-database': amazonOpenSearchService,
  'embedding-pipeline': amazonBedrock,
  'knowledge-connector': amazonKendra,
  'document-extraction': amazonTextract,
  'data-labeling': amazonSageMakerGroundTruth,
  'data-quality': awsGlueDataBrew,
  'data-catalog': awsGlue,
  'data-lineage': amazonDataZone,
  'feature-pipeline': amazonSageMakerAI,
  'feature-store': amazonSageMakerAI,
  'online-feature-store': amazonSageMakerAI,
  'pii-redaction': amazonComprehend,
  'data-clean-room': awsCleanRooms,
  'health-data-store': awsHealthLake,
  'genomics-workflow': awsHealthOmics,
  'digital-twin-graph': awsIoTTwinMaker,
  'foundation-model-api': amazonBedrock,
  'open-weight-llm': amazonSageMakerAI,
  'embedding-model': amazonBedrock,
  'reranker-model': amazonBedrock,
  'vision-model': amazonSageMakerAI,
  'vision-language-model': amazonBedrock,
  'speech-to-text': amazonTranscribe,
  'text-to-speech': amazonPolly,
  'nlp-model': amazonComprehend,
  'translation-model': amazonTranslate,
  'content-safety-model': amazonRekognition,
  'image-generation-model': amazonNova,
  'tabular-ml-model': amazonSageMakerAI,
  'gnn-model': amazonSageMakerAI,
  'recommender-model': amazonPersonalize,
  'ranking-model': amazonSageMakerAI,
  'forecasting-model': amazonSageMakerAI,
  'anomaly-detection-model': amazonSageMakerAI,
  'model-training-job': amazonSageMakerAI,
  'distributed-training': amazonSageMakerAI,
  'fine-tuning-job': amazonBedrock,
  'hyperparameter-tuning': amazonSageMakerAI,
  'automl': amazonSageMakerAI,
  'notebook-workspace': amazonSageMakerStudioLab,
  'model-optimization': amazonSageMakerAI,
  'model-hub': amazonSageMakerAI,
  'model-evaluation': amazonSageMakerAI,
  'explainability': amazonSageMakerAI,
  'ml-pipeline': amazonSageMakerAI,
  'workflow-orchestrator': awsStepFunctions,
  'scheduler': amazonEventBridge,
  'retraining-trigger': amazonEventBridge,
  'experiment-tracking': amazonSageMakerAI,
  'model-registry': amazonSageMakerAI,
  'model-monitoring': amazonSageMakerAI,
  'llm-observability': amazonCloudWatch,
  'llm-evaluation': amazonBedrock,
  'prompt-management': amazonBedrock,
  'rag-orchestrator': amazonBedrock,
  'agent-orchestrator': amazonBedrockAgentCore,
  'agent-memory': amazonBedrockAgentCore,
  'tool-gateway': amazonBedrockAgentCore,
  'code-sandbox': amazonBedrockAgentCore,
  'human-review': amazonAugmentedAIA2I,
  'feedback-store': amazonDynamoDB,
  'ci-cd': awsCodePipeline,
  'source-repo': awsCodeCommit,
  'progressive-delivery': amazonSageMakerAI,
  'experimentation-platform': awsAppConfig,
  'container-registry': amazonElasticContainerRegistry,
  'artifact-repository': awsCodeArtifact,
  'iac-provisioner': awsCloudFormation,
  'edge-fleet-manager': awsIoTDeviceManagement,
  'finops-cost-monitor': awsBudgets,
  'web-app': awsAmplify,
  'app-backend': amazonElasticContainerService,
  'api-gateway': amazonAPIGateway,
  'realtime-inference-endpoint': amazonSageMakerAI,
  'serverless-inference-endpoint': amazonSageMakerAI,
  'async-inference-endpoint': amazonSageMakerAI,
  'batch-inference-job': amazonSageMakerAI,
  'llm-inference-server': amazonSageMakerAI,
  'streaming-inference': amazonManagedServiceforApacheFlink,
  'edge-inference-runtime': awsIoTGreengrass,
  'semantic-cache': amazonElastiCache,
  'guardrails': amazonBedrock,
  'contact-center': amazonConnect,
  'conversational-bot': amazonLex,
  'realtime-messaging': amazonAPIGateway,
  'notification-service': amazonSimpleNotificationService,
  'bi-dashboard': amazonQuickSuite,
  'iam': awsIdentityandAccessManagement,
  'identity-provider': amazonCognito,
  'secrets-manager': awsSecretsManager,
  'key-management': awsKeyManagementService,
  'hsm': awsCloudHSM,
  'certificate-manager': awsCertificateManager,
  'audit-log': awsCloudTrail,
  'threat-detection': amazonGuardDuty,
  'siem': amazonSecurityLake,
  'vulnerability-scanner': amazonInspector,
  'supply-chain-signing': awsSigner,
  'policy-engine': awsConfig,
  'data-loss-prevention': amazonMacie,
  'compliance-manager': awsAuditManager,
  'metrics-monitoring': amazonCloudWatch,
  'log-analytics': amazonCloudWatch,
  'distributed-tracing': awsXRay,
  'dashboards': amazonManagedGrafana,
  'alerting': amazonCloudWatch,
  'gpu-telemetry': amazonCloudWatch,
  'vehicle-fleet': awsIoTFleetWise,
  'search-api': amazonOpenSearchService,
  'video-analytics-service': amazonRekognition,
}
