import type { Faces } from '../faces.ts'
import { makeApiManagement } from '../forms/api-management.ts'
import { makeApp, makeAppJob } from '../forms/container-app.ts'
import { clusterOf, onKubernetes } from '../forms/cluster-of.ts'
import { workloads } from '../forms/kubernetes.ts'
import { makeMlEndpoint } from '../forms/ml-endpoint.ts'
import { makeStreamJob } from '../forms/stream-analytics.ts'
import { makeWebApp } from '../forms/web-app.ts'
import { makeWorkload } from '../forms/workload.ts'
import type { Lowerings } from '../lowering.ts'
import type { Part } from '../part.ts'
import { languageServer } from './models.ts'

const program =
  (options: Parameters<typeof makeApp>[1] = {}) =>
  (it: Part): Faces =>
    onKubernetes(it) ? makeWorkload(it, { ...(options.port !== undefined && { port: options.port }) }) : makeApp(it, options)

/** A server of language models: vLLM in the cluster it is drawn in, else an endpoint of Azure ML. */
const llm = (it: Part): Faces =>
  onKubernetes(it) ? makeWorkload(it, languageServer(it)) : makeMlEndpoint(it, { machine: 'Standard_NC24ads_A100_v4', port: 8000, score: '/v1' })

const triton = (it: Part): Faces =>
  onKubernetes(it)
    ? makeWorkload(it, {
        port: 8000,
        accelerated: it.said.value('needsGpu') !== false,
        image: 'nvcr.io/nvidia/tritonserver:25.04-py3',
        path: '/v2/health/ready',
      })
    : makeMlEndpoint(it, { machine: 'Standard_NC4as_T4_v3', port: 8000, health: '/v2/health/ready', score: '/v2/models' })

function realtime(it: Part): Faces {
  const tree = it.said.is('modelFamily', 'tree', 'linear', 'small-classical') || it.said.is('accelerator', 'none') || it.said.is('needsGpu', false)
  if (onKubernetes(it)) return makeWorkload(it, { accelerated: it.said.flag('needsGpu') === true || (it.sizing?.count ?? 0) > 0 })
  return makeMlEndpoint(it, { machine: tree ? 'Standard_D4s_v5' : 'Standard_NC4as_T4_v3' })
}

/** A gateway that knows the models behind it. */
function inferenceGateway(it: Part): Faces {
  const hosts = it.account.graph.from(it.id).some(({ to }) => {
    const part = it.account.parts.get(to)
    return part !== undefined && onKubernetes(part)
  })
  if (!onKubernetes(it) && !hosts) return makeApp(it)
  const faces = makeWorkload(it)
  const cluster = clusterOf(it)
  return {
    ...faces,
    join: (link, other, end) => {
      if (end !== 'from' || !onKubernetes(other) || other.faces.door === undefined) return false
      cluster.apply(it, {
        apiVersion: 'inference.networking.k8s.io/v1',
        kind: 'InferencePool',
        metadata: { name: other.id, namespace: workloads },
        spec: {
          selector: { matchLabels: { app: other.id } },
          targetPorts: [{ number: other.faces.door.port }],
          endpointPickerRef: { name: it.id, port: { number: 9002 } },
        },
      })
      link.traces.push(`InferencePool of ${other.id}`)
      return true
    },
  }
}

/** A program that takes its work from a queue and gives its answers when they are ready. */
const asynchronous = (it: Part): Faces => (onKubernetes(it) || (it.sizing?.instances ?? 0) > 0 ? realtime(it) : makeAppJob(it))

/** Pages for people: built ones are served as they are, programs run as a web app. */
const pages = (it: Part): Faces => (onKubernetes(it) ? makeWorkload(it) : makeWebApp(it))

/** A model on a stream: a program that reads it, asks its features and writes its answers; a job of Stream Analytics where that is said. */
const streaming = (it: Part): Faces =>
  /stream ?analytics/i.test(`${it.said.text('engine') ?? ''}${it.said.text('service') ?? ''}`) ? makeStreamJob(it) : program({ worker: true })(it)

/** Code that nobody has read runs apart: no identity, no way out, an environment of its own. */
function sandbox(it: Part): Faces {
  it.said.hold('sandbox', 'It runs in an environment of its own, without an identity and without a way out.')
  return makeApp(it, { sandbox: true, image: 'mcr.microsoft.com/azure-functions/python:4-python3.12' })
}

export const serving: Lowerings = {
  'app-backend': program(),
  'search-api': program(),
  'rag-orchestrator': program(),
  'web-app': pages,
  'chat-ui': pages,
  'api-gateway': (it) => makeApiManagement(it),
  'llm-gateway': (it) => makeApiManagement(it, { models: true }),
  'tool-gateway': (it) => (onKubernetes(it) ? makeWorkload(it) : makeApiManagement(it)),
  'inference-gateway': inferenceGateway,
  'llm-inference-server': llm,
  'triton-inference-server': triton,
  'realtime-inference-endpoint': realtime,
  'serverless-inference-endpoint': program(),
  'async-inference-endpoint': asynchronous,
  'streaming-inference': streaming,
  'video-ingest': program({ worker: true }),
  'knowledge-connector': program({ worker: true }),
  'code-sandbox': sandbox,
}
