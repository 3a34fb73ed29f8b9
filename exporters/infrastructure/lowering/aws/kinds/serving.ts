import type { Faces } from '../faces.ts'
import { makeEndpoint } from '../forms/endpoint.ts'
import { clusterOf, onKubernetes } from '../forms/kubernetes.ts'
import { makeService } from '../forms/service.ts'
import { makeWorkload } from '../forms/workload.ts'
import { catalogModel } from '../catalog-model.ts'
import type { Lowerings } from '../lowering.ts'
import type { Part } from '../part.ts'

/** A server of language models: vLLM in the cluster it is drawn in, else a SageMaker endpoint. */
function languageServer(it: Part): Faces {
  if (!onKubernetes(it)) return makeEndpoint(it, { usual: 'llm', machine: 'g6e.12xlarge', mode: 'realtime' })
  const { said } = it
  const model = catalogModel(it) ?? said.text('model') ?? 'Qwen/Qwen3-8B'
  if (said.value('model') === undefined) it.assume('No model is said; the manifest serves Qwen/Qwen3-8B.')
  const flag = (name: string, value: number | string | undefined) => (value === undefined ? [] : [name, String(value)])
  return makeWorkload(it, {
    port: 8000,
    accelerated: true,
    image: 'vllm/vllm-openai:v0.9.1',
    arguments: [
      '--model',
      model,
      ...flag('--tensor-parallel-size', said.number('tensorParallel')),
      ...flag('--max-model-len', said.number('contextTokens')),
      ...(said.flag('promptCaching') === true ? ['--enable-prefix-caching'] : []),
      ...(said.is('precision', 'fp8') ? ['--quantization', 'fp8'] : []),
    ],
  })
}

const triton = (it: Part): Faces =>
  onKubernetes(it)
    ? makeWorkload(it, {
        port: 8000,
        accelerated: it.said.value('needsGpu') !== false,
        image: 'nvcr.io/nvidia/tritonserver:25.04-py3',
        path: '/v2/health/ready',
      })
    : makeEndpoint(it, { usual: 'triton', machine: 'g6.2xlarge', mode: 'realtime' })

const realtime = (it: Part): Faces => {
  if (onKubernetes(it)) return makeWorkload(it, { port: 8080, accelerated: it.said.flag('needsGpu') === true || (it.sizing?.count ?? 0) > 0 })
  const tree = it.said.is('modelFamily', 'tree', 'linear', 'small-classical') || it.said.is('accelerator', 'none') || it.said.is('needsGpu', false)
  return makeEndpoint(it, { usual: tree ? 'tree' : 'deep', machine: tree ? 'm7i.xlarge' : 'g6.xlarge', mode: 'realtime' })
}

/** A gateway that knows the models behind it: in the cluster, with the pool of servers that it routes to. */
function inferenceGateway(it: Part): Faces {
  if (
    !onKubernetes(it) &&
    !it.account.graph.from(it.id).some(({ to }) => {
      const part = it.account.parts.get(to)
      return part !== undefined && onKubernetes(part)
    })
  )
    return makeService(it, { port: 8080 })
  const faces = makeWorkload(it, { port: 8080 })
  const cluster = clusterOf(it)
  return {
    ...faces,
    join: (link, other, end) => {
      if (end !== 'from' || !onKubernetes(other) || other.faces.door === undefined) return false
      cluster.apply(it, {
        apiVersion: 'inference.networking.k8s.io/v1',
        kind: 'InferencePool',
        metadata: { name: other.id, namespace: 'workloads' },
        spec: {
          selector: { matchLabels: { app: other.id } },
          targetPorts: [{ number: other.faces.door.port }],
          endpointPickerRef: { name: it.id, port: { number: 9002 } },
        },
      })
      link.traces.push(`InferencePool of ${other.id}`)
      return false
    },
  }
}

export const serving: Lowerings = {
  'llm-inference-server': languageServer,
  'triton-inference-server': triton,
  'realtime-inference-endpoint': realtime,
  'serverless-inference-endpoint': (it) =>
    makeEndpoint(it, { usual: it.said.is('modelFamily', 'tree') ? 'tree' : 'cpu', machine: 'm7i.large', mode: 'serverless' }),
  'async-inference-endpoint': (it) => makeEndpoint(it, { usual: 'deep', machine: 'g6.xlarge', mode: 'async' }),
  'inference-gateway': inferenceGateway,
}
