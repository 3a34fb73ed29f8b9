import type { ComponentKind } from '../component-kind.ts'

export const edgeInferenceRuntime = {
  id: 'edge-inference-runtime',
  name: 'Edge inference runtime',
  layer: 'application-serving',
  crossCutting: null,
  category: 'serving',
  alternatives: 'edge-serving',
  services: { aws: ['AWS IoT Greengrass components (ONNX/TensorRT)'], azure: ['Azure IoT Edge modules / Foundry Local'], gcp: ['LiteRT on GDC / partner device'], 'self-hosted': ['NVIDIA DeepStream/TensorRT, ONNX Runtime, OpenVINO, llama.cpp'] },
  resources: { aws: ['aws_iot_thing_group'], azure: ['azurerm_iothub_dps'], gcp: ['google_edgecontainer_cluster'] },
  charts: [],
  costDrivers: ['device hardware'],
  connectsIn: ['camera', 'iot-sensor', 'edge-fleet-manager', 'edge-gateway', 'model-optimization'],
  connectsOut: ['edge-gateway', 'iot-broker', 'local-actuator', 'event-stream'],
  accepts: ['media', 'mqtt', 'model', 'image', 'compute'],
  offers: ['mqtt', 'event', 'media', 'telemetry'],
  properties: ['latency_ms', 'offline', 'fps', 'model_mb'],
  aliases: ['edge inference', 'on-site inference', 'on-premise inference', 'offline inference', 'DeepStream', 'TensorRT', 'at the edge', 'on the camera', 'in-store', 'auf dem Gerät', 'en el borde'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
