import type { Faces } from '../faces.ts'
import { clusterOf, onKubernetes } from '../forms/kubernetes.ts'
import { asList, makeRun } from '../forms/run.ts'
import { makeService } from '../forms/service.ts'
import { catalogModel, makeEndpoint, makeGardenModel } from '../forms/vertex.ts'
import { makeWorkload } from '../forms/workload.ts'
import { imageOf } from '../forms/images.ts'
import { artifacts, folderGrant } from '../forms/bucket.ts'
import { streamJob } from '../forms/stream-job.ts'
import { topicFaces, topicOf } from './messaging.ts'
import type { Lowerings } from '../lowering.ts'
import { machineOf } from '../machine.ts'
import type { Part } from '../part.ts'
import { text } from '../../../model/value.ts'

/** A server of language models: vLLM in the cluster it is drawn in, else from Model Garden on Vertex AI. */
function languageServer(it: Part): Faces {
  if (!onKubernetes(it)) return makeGardenModel(it, { model: 'Qwen/Qwen3-8B', machine: 'g2-standard-48' })
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
    : makeEndpoint(it, { machine: 'g2-standard-8' })

const realtime = (it: Part): Faces => {
  if (onKubernetes(it)) return makeWorkload(it, { port: 8080, accelerated: it.said.flag('needsGpu') === true || (it.sizing?.count ?? 0) > 0 })
  const tree = it.said.is('modelFamily', 'tree', 'linear', 'small-classical') || it.said.is('accelerator', 'none') || it.said.is('needsGpu', false)
  return makeEndpoint(it, { machine: tree ? 'n2-standard-4' : 'g2-standard-8' })
}

/** A gateway that knows the models behind it: in the cluster, with the pool of servers that it routes to. */
function inferenceGateway(it: Part): Faces {
  if (!onKubernetes(it)) return makeService(it, { port: 8080 })
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

/** Requests wait in a topic; workers on Cloud Run take them, with a GPU where one is wanted. */
function asynchronous(it: Part): Faces {
  const gpu = it.said.value('needsGpu') !== false
  const served = onKubernetes(it) ? makeWorkload(it, { accelerated: gpu }) : makeService(it, { accelerated: gpu })
  const topic = topicOf(it, 'requests')
  const faces = topicFaces(it, topic)
  it.make('google_pubsub_subscription', {
    name: it.name(200, '-requests'),
    topic: topic.get('id'),
    ack_deadline_seconds: 600,
    labels: it.labels,
    message_retention_duration: '604800s',
  })
  return { ...served, grants: { ...served.grants, ...faces.grants }, address: { word: 'REQUESTS', value: topic.get('id') } }
}

/** Vertex AI batch prediction on the sized machines. */
function batchPrediction(it: Part): Faces {
  const sized = machineOf(it, { type: 'n2-standard-8' }, ['nodes', 'replicasMin', 'replicasMax', 'autoscaling'])
  const bucket = artifacts(it.place).get('name')
  return makeRun(it, {
    call: {
      service: 'aiplatform',
      version: 'v1',
      collection: 'batchPredictionJobs',
      body: (told) => ({
        displayName: it.id,
        model: text`projects/${it.project.id}/locations/${it.region}/models/${it.id}`,
        serviceAccount: it.identity().get('email'),
        inputConfig: { instancesFormat: 'jsonl', gcsSource: { uris: [text`gs://${bucket}/batch/${it.id}/in/*.jsonl`] } },
        outputConfig: { predictionsFormat: 'jsonl', gcsDestination: { outputUriPrefix: text`gs://${bucket}/batch/${it.id}/out` } },
        dedicatedResources: {
          startingReplicaCount: sized.count,
          maxReplicaCount: sized.max,
          machineSpec: {
            machineType: sized.type,
            ...(sized.gpu !== undefined && { acceleratorType: sized.gpu.vertex, acceleratorCount: sized.accelerators }),
          },
        },
        labels: it.labels,
        modelParameters: { environment: asList(told) },
      }),
    },
    grants: [{ role: 'roles/aiplatform.user' }, folderGrant(it.place, `batch/${it.id}`, 'write')],
  })
}

/** A server in a container at the edge: the image is kept and signed here, and the site pulls it. */
const edgeRuntime = (it: Part): Faces => {
  if (onKubernetes(it)) return makeWorkload(it, { accelerated: it.said.flag('needsGpu') === true })
  const image = imageOf(it)
  const identity = it.identity()
  it.assume('The image is kept here; the machine at the edge pulls it with the identity of this component.')
  return { identity, address: { word: 'IMAGE', value: image } }
}

export const serving: Lowerings = {
  'llm-inference-server': languageServer,
  'triton-inference-server': triton,
  'realtime-inference-endpoint': realtime,
  'serverless-inference-endpoint': (it) =>
    makeService(it, { accelerated: it.said.value('needsGpu') !== false && !it.said.is('accelerator', 'none') }),
  'async-inference-endpoint': asynchronous,
  'batch-inference-job': batchPrediction,
  'streaming-inference': (it) => streamJob(it),
  'inference-gateway': inferenceGateway,
  'edge-inference-runtime': edgeRuntime,
}
