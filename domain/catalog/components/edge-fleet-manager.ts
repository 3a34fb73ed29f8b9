import type { ComponentKind } from '../component-kind.ts'

export const edgeFleetManager = {
  id: 'edge-fleet-manager',
  name: 'Edge fleet / OTA manager',
  layer: 'orchestration-mlops',
  crossCutting: null,
  category: 'edge-ops',
  alternatives: null,
  services: { aws: ['AWS IoT Device Management (Jobs)', 'IoT Greengrass'], azure: ['Azure IoT Hub Device Update', 'Azure Arc'], gcp: ['GKE fleet / Config Sync to GDC'], 'self-hosted': ['Eclipse hawkBit, Mender, Balena, KubeEdge'] },
  resources: { aws: ['aws_iot_thing_group', 'aws_iot_provisioning_template'], azure: ['azurerm_iothub_device_update_account', 'azurerm_iothub_device_update_instance', 'azurerm_iothub_dps'], gcp: ['google_gke_hub_membership'] },
  charts: ['kubeedge/cloudcore'],
  costDrivers: ['devices', 'jobs'],
  connectsIn: ['model-registry', 'container-registry', 'ci-cd'],
  connectsOut: ['edge-device', 'edge-server', 'edge-inference-runtime'],
  accepts: ['model', 'image', 'code'],
  offers: ['model', 'image', 'control'],
  properties: ['rollout_pct', 'rollback', 'offline'],
  aliases: ['OTA', 'over-the-air', 'device management', 'fleet deployment', 'push models to devices', 'roll out to stores', 'Mender'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts unchecked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
