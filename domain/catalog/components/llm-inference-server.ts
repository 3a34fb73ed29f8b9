import type { ComponentKind } from '../component-kind.ts'

export const llmInferenceServer = {
  id: 'llm-inference-server',
  name: 'LLM inference server',
  layer: 'application-serving',
  crossCutting: null,
  category: 'serving',
  alternatives: 'llm-serving',
  services: { aws: ['SageMaker AI LMI endpoint', 'vLLM/NIM on EKS'], azure: ['KAITO / vLLM on AKS', 'Foundry managed compute'], gcp: ['vLLM/TPU on GKE', 'Vertex AI Model Garden deploy'], 'self-hosted': ['vLLM, SGLang, TensorRT-LLM / NVIDIA NIM, Dynamo, TGI (maintenance)'] },
  resources: { aws: ['aws_sagemaker_endpoint', 'aws_sagemaker_endpoint_configuration', 'aws_sagemaker_model'], azure: ['azurerm_kubernetes_cluster_extension'], gcp: ['google_container_node_pool', 'google_vertex_ai_endpoint_with_model_garden_deployment'] },
  charts: ['vllm/vllm-stack', 'nvidia/k8s-nim-operator', 'oci://ghcr.io/kserve/charts/kserve-llmisvc-resources'],
  costDrivers: ['GPU-hours', 'tokens/s per GPU', 'KV-cache memory'],
  connectsIn: ['inference-gateway', 'llm-gateway', 'gpu-inference-pool', 'model-registry', 'model-optimization', 'dataset-cache'],
  connectsOut: ['llm-observability', 'metrics-monitoring'],
  accepts: ['llm', 'http', 'model', 'compute', 'file', 'image'],
  offers: ['llm', 'telemetry'],
  properties: ['engine', 'tp', 'pp', 'max_model_len', 'quantization', 'replicas', 'ttft_ms', 'tpot_ms'],
  aliases: ['vLLM', 'TGI', 'NIM', 'TensorRT-LLM', 'SGLang', 'Dynamo', 'LLM serving', 'serve Llama', 'host LLM', 'inference server', 'self-host LLM', 'LLM hosten'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts checked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
