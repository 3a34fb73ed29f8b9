import type { ComponentKind } from '../component-kind.ts'

export const visionModel = {
  id: 'vision-model',
  name: 'Computer vision model (detection/segmentation/classification)',
  layer: 'ai-ml-model',
  crossCutting: null,
  category: 'model',
  alternatives: null,
  services: { aws: ['SageMaker AI model (YOLO, custom)', 'Amazon Rekognition'], azure: ['Azure ML CV model', 'Azure AI Vision / Custom Vision'], gcp: ['Vertex AI custom CV model', 'Vision API'], 'self-hosted': ['YOLO, RT-DETR, SAM, Detectron2'] },
  resources: { aws: ['aws_sagemaker_model', 'aws_rekognition_project'], azure: ['azurerm_cognitive_account', 'azurerm_machine_learning_workspace'], gcp: ['google_vertex_ai_endpoint'] },
  charts: [],
  costDrivers: ['GPU inference', 'images'],
  connectsIn: ['model-training-job', 'video-ingest', 'edge-inference-runtime', 'health-data-store'],
  connectsOut: ['model-registry', 'event-stream', 'realtime-inference-endpoint'],
  accepts: ['dataset', 'media', 'object', 'model'],
  offers: ['model', 'event'],
  properties: ['task', 'input_px', 'fps', 'map'],
  aliases: ['computer vision', 'object detection', 'defect detection', 'segmentation', 'image classification', 'YOLO', 'visual inspection', 'OCR model', 'Bildverarbeitung'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts n/a)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
