import type { ComponentKind } from '../component-kind.ts'

export const fineTuningJob = {
  id: 'fine-tuning-job',
  name: 'Fine-tuning job (SFT/LoRA/DPO)',
  layer: 'ai-ml-model',
  crossCutting: null,
  category: 'training',
  alternatives: null,
  services: { aws: ['Bedrock model customization', 'SageMaker JumpStart fine-tuning'], azure: ['Foundry fine-tuning', 'Azure ML'], gcp: ['Vertex AI tuning (Gemini / open models)'], 'self-hosted': ['Axolotl, HF TRL/PEFT, LLaMA-Factory, NeMo Customizer'] },
  resources: { aws: ['aws_bedrock_custom_model'], azure: ['azurerm_cognitive_deployment', 'azurerm_machine_learning_compute_cluster'], gcp: ['google_vertex_ai_endpoint'] },
  charts: ['oci://ghcr.io/kubeflow/charts/kubeflow-trainer'],
  costDrivers: ['tokens trained / GPU-hours'],
  connectsIn: ['open-weight-llm', 'dataset-versioning', 'feedback-store', 'data-lake'],
  connectsOut: ['model-registry', 'llm-evaluation', 'checkpoint-store'],
  accepts: ['dataset', 'model', 'label'],
  offers: ['model', 'telemetry'],
  properties: ['method', 'rank', 'epochs', 'base_model'],
  aliases: ['fine-tune', 'fine tuning', 'finetuning', 'LoRA', 'QLoRA', 'SFT', 'DPO', 'PEFT', 'instruction tuning', 'adapt model', 'Feinabstimmung', 'ajuste fino', '微调'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts checked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
