import { modelList } from '#domain/catalog/models.data.ts'
import { block } from '../../../model/value.ts'
import type { Faces, Grant } from '../faces.ts'
import { machineOf } from '../machine.ts'
import type { Part } from '../part.ts'

export const useVertex: readonly Grant[] = [{ role: 'roles/aiplatform.user' }]

/** The name in the hub of the model that is said, where the list of models knows it. */
export function catalogModel(it: Part): string | undefined {
  const wanted = it.said.text('model')?.toLowerCase()
  if (wanted === undefined) return undefined
  return modelList.find(({ id }) => id.toLowerCase() === wanted || id.toLowerCase().endsWith(`/${wanted}`))?.id
}

const alarms = (endpoint: ReturnType<ReturnType<Part['make']>['get']>): NonNullable<Faces['alarms']> => [
  {
    metric: 'aiplatform.googleapis.com/prediction/online/error_count',
    resource: 'aiplatform.googleapis.com/Endpoint',
    labels: { 'resource.labels.endpoint_id': endpoint },
    align: 'ALIGN_RATE',
    over: 0.1,
    what: 'answers with errors',
  },
  {
    metric: 'aiplatform.googleapis.com/prediction/online/prediction_latencies',
    resource: 'aiplatform.googleapis.com/Endpoint',
    labels: { 'resource.labels.endpoint_id': endpoint },
    align: 'ALIGN_PERCENTILE_99',
    over: 2000,
    what: 'answers slowly',
  },
]

/** Open weights from Model Garden on the sized machines, with copies between the numbers that are said. */
export function makeGardenModel(it: Part, usual: { model: string; machine: string }): Faces {
  const { said } = it
  const model = catalogModel(it) ?? (/\//.test(said.text('model') ?? '') ? said.text('model') : undefined)
  if (model === undefined)
    it.assume(
      said.text('model') === undefined
        ? `No model is said; ${usual.model} is deployed.`
        : `The model "${said.text('model')}" is not in the list of models; ${usual.model} stands in.`,
    )
  const sized = machineOf(it, { type: usual.machine }, ['nodes', 'replicasMin', 'replicasMax', 'autoscaling'])
  const min = Math.max(1, it.within('replicasMin', 1, 128) ?? sized.count)
  const endpoint = it.make('google_vertex_ai_endpoint_with_model_garden_deployment', {
    location: it.region,
    hugging_face_model_id: (model ?? usual.model).toLowerCase(),
    model_config: block({ accept_eula: true, model_display_name: it.name(100), hugging_face_cache_enabled: true }),
    endpoint_config: block({ endpoint_display_name: it.name(100), dedicated_endpoint_enabled: true }),
    deploy_config: block({
      dedicated_resources: block({
        min_replica_count: min,
        max_replica_count: Math.max(min, it.within('replicasMax', 1, 128) ?? sized.max),
        spot: sized.spot ? true : undefined,
        machine_spec: block({
          machine_type: sized.type,
          accelerator_type: sized.gpu?.vertex,
          accelerator_count: sized.gpu === undefined ? undefined : sized.accelerators,
          tpu_topology: sized.tpu?.topology,
        }),
        autoscaling_metric_specs: block({
          metric_name:
            sized.gpu === undefined
              ? 'aiplatform.googleapis.com/prediction/online/cpu/utilization'
              : 'aiplatform.googleapis.com/prediction/online/accelerator/duty_cycle',
          target: Math.round(Math.max(0.1, Math.min(1, said.number('targetUtilization') ?? 0.6)) * 100),
        }),
      }),
    }),
  })
  said.hold('autoscaling', 'Copies follow the duty of the accelerators, between their numbers.')
  it.assume('By applying it you accept the licence of the model (`accept_eula`).')
  return {
    grants: { call: useVertex, read: useVertex },
    address: { word: 'ENDPOINT', value: endpoint.get('endpoint') },
    alarms: alarms(endpoint.get('endpoint')),
  }
}

/** Endpoints are named by a number of ten digits; it comes from the id, so it stays. */
const numberOf = (id: string): string => {
  let value = 0
  for (const sign of id) value = (value * 31 + (sign.codePointAt(0) ?? 0)) % 1_000_000_000
  return String(1_000_000_000 + value)
}

/** An endpoint of one's own, and the machines that its models share, as sized; the pipeline deploys the model onto them. */
export function makeEndpoint(it: Part, usual: { machine: string }): Faces {
  const { said } = it
  const key = it.key('aiplatform')
  const sized = machineOf(it, { type: usual.machine }, ['nodes', 'replicasMin', 'replicasMax', 'autoscaling'])
  const open = said.is('exposure', 'internet')
  const endpoint = it.make('google_vertex_ai_endpoint', {
    name: numberOf(it.id),
    display_name: it.description(120),
    description: it.description(500),
    location: it.region,
    labels: it.labels,
    dedicated_endpoint_enabled: open ? true : undefined,
    encryption_spec: key === undefined ? undefined : block({ kms_key_name: key }),
    private_service_connect_config: open ? undefined : block({ enable_private_service_connect: true, project_allowlist: [it.project.id] }),
    predict_request_response_logging_config:
      said.flag('inferenceLogging') === true || said.flag('logsPayload') === true ? block({ enabled: true, sampling_rate: 1 }) : undefined,
  })
  const min = Math.max(1, it.within('replicasMin', 1, 128) ?? sized.count)
  const pool = it.make('google_vertex_ai_deployment_resource_pool', {
    name: it.name(63),
    region: it.region,
    dedicated_resources: block({
      min_replica_count: min,
      max_replica_count: Math.max(min, it.within('replicasMax', 1, 128) ?? sized.max),
      machine_spec: block({
        machine_type: sized.type,
        accelerator_type: sized.gpu?.vertex,
        accelerator_count: sized.gpu === undefined ? undefined : sized.accelerators,
      }),
      autoscaling_metric_specs: block({
        metric_name:
          sized.gpu === undefined
            ? 'aiplatform.googleapis.com/prediction/online/cpu/utilization'
            : 'aiplatform.googleapis.com/prediction/online/accelerator/duty_cycle',
        target: Math.round(Math.max(0.1, Math.min(1, said.number('targetUtilization') ?? 0.6)) * 100),
      }),
    }),
  })
  const identity = it.identity()
  it.permit({ role: 'roles/logging.logWriter' })
  it.assume(
    'Which model stands at the endpoint is data, not infrastructure: the pipeline uploads it and deploys it onto the pool of machines, to run as the account of this component.',
  )
  return {
    identity,
    grants: { call: useVertex, read: useVertex, write: useVertex, admin: useVertex },
    address: { word: 'ENDPOINT', value: endpoint.get('id') },
    holder: pool,
    alarms: alarms(endpoint.get('name')),
  }
}

/** Models that Google runs: the interface is switched on, and callers may use it; where requests may be processed is the region. */
export function makeModelService(it: Part, service: string, grants: readonly Grant[], word = 'MODEL'): Faces {
  it.project.services.add(service)
  const { said } = it
  const quota = it.make(
    'google_monitoring_alert_policy',
    {
      display_name: it.name(150, ' is refused by its quota'),
      combiner: 'OR',
      user_labels: it.labels,
      conditions: block({
        display_name: 'refused by quota',
        condition_threshold: block({
          filter: `metric.type = "serviceruntime.googleapis.com/quota/exceeded" AND resource.type = "consumer_quota" AND resource.labels.service = "${service}.googleapis.com"`,
          comparison: 'COMPARISON_GT',
          threshold_value: 0,
          duration: '0s',
          aggregations: block({ alignment_period: '300s', per_series_aligner: 'ALIGN_COUNT_TRUE' }),
          trigger: block({ count: 1 }),
        }),
      }),
    },
    { topic: 'ai' },
  )
  if (said.is('routing', 'cross-region', 'global'))
    it.assume('It is said that requests may leave the region; callers then use the global address of the service.')
  const model = said.text('model')
  return {
    grants: { call: grants, read: grants },
    address: { word, value: model === undefined || service !== 'aiplatform' ? `${service}.googleapis.com` : model },
    holder: quota,
    join: (link, other, end) => {
      const garden = other.resources.find(({ type }) => type === 'google_vertex_ai_endpoint_with_model_garden_deployment')
      if (end !== 'from' || garden === undefined) return false
      link.traces.push(`hugging_face_model_id of ${garden.address.join('.')}`)
      return true
    },
  }
}
