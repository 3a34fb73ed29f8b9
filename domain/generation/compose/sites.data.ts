/** People and parties that are no part of the system. */
export const outsideKinds: ReadonlySet<string> = new Set(['client-user', 'mobile-client', 'on-device-inference', 'third-party-api', 'source-system', 'vehicle-fleet'])

/** What has no provider: people, devices and sources. */
export const unprovidedKinds: ReadonlySet<string> = new Set(['client-user', 'mobile-client', 'third-party-api', 'source-system', 'vehicle-fleet', 'camera', 'iot-sensor', 'local-actuator'])

/** What stands where devices are. */
export const edgeKinds: ReadonlySet<string> = new Set([
  'camera', 'iot-sensor', 'edge-server', 'edge-device', 'edge-gateway', 'edge-inference-runtime', 'edge-k8s', 'local-actuator', 'industrial-data-collector', 'private-5g', 'mec-5g-zone',
])

/** What belongs to the building of the owner wherever one is in the design. */
export const ownSiteKinds: ReadonlySet<string> = new Set(['on-prem-network', 'bare-metal-gpu-server', 'virtualization-platform', 'air-gap-transfer', 'health-data-store', 'federated-learning-client'])

/** What goes along when training is placed somewhere. */
export const trainingCompany: ReadonlySet<string> = new Set([
  'model-training-job', 'distributed-training', 'fine-tuning-job', 'hyperparameter-tuning', 'gpu-training-cluster', 'bare-metal-gpu-server', 'rdma-fabric', 'parallel-file-system', 'gpu-job-scheduler', 'hpc-scheduler', 'checkpoint-store',
  'dataset-versioning', 'data-labeling',
])

/** Services of an account that are in no region. */
export const globalKinds: ReadonlySet<string> = new Set(['cdn', 'dns', 'global-load-balancer', 'ddos-protection', 'iam', 'identity-provider', 'finops-cost-monitor', 'multi-cluster-manager', 'edge-fleet-manager', 'multicloud-interconnect'])

/** Services of a region that stand outside its private networks. */
export const regionalKinds: ReadonlySet<string> = new Set([
  'waf', 'key-management', 'hsm', 'secrets-manager', 'certificate-manager', 'audit-log', 'metrics-monitoring', 'log-analytics', 'distributed-tracing', 'dashboards', 'alerting', 'threat-detection', 'siem', 'vulnerability-scanner',
  'compliance-manager', 'policy-engine', 'data-loss-prevention', 'foundation-model-api', 'object-storage', 'archive-storage', 'backup-service', 'container-registry', 'artifact-repository', 'source-repo', 'ci-cd', 'iac-provisioner',
  'notification-service', 'spot-capacity', 'gpu-capacity-reservation', 'transit-hub', 'dedicated-interconnect', 'site-to-site-vpn', 'supply-chain-signing', 'data-catalog', 'bi-dashboard', 'contact-center', 'vpc', 'data-transfer-appliance',
])
