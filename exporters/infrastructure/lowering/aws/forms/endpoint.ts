import type { Resource } from '../../../model/resource.ts'
import { block, blocks, type Body, text } from '../../../model/value.ts'
import type { Faces, Statement } from '../faces.ts'
import { machineOf, managedType } from '../machine.ts'
import type { Part } from '../part.ts'
import { artifacts, folderRights } from './artifacts.ts'
import { makeModel, type Serving } from './model.ts'

export type EndpointOptions = { usual: Serving; machine: string; mode: 'realtime' | 'async' | 'serverless' }

/** A SageMaker endpoint: the model it was given or its own, the sized machines, and scaling. */
export function makeEndpoint(it: Part, { usual, machine, mode }: EndpointOptions): Faces {
  const { said, account } = it
  const { model, role } = makeModel(it, usual)
  const sized = machineOf(it, { type: machine, count: it.place.careful ? 2 : 1 })
  const captured = said.flag('inferenceLogging') === true || said.flag('monitorsDrift') === true || said.flag('logsPayload') === true
  if (captured || mode === 'async') it.permit(...folderRights(it.place, mode === 'async' ? 'results' : 'captured', 'write'))
  const bucket = artifacts(it.place).get('id')
  const variant: Body = {
    variant_name: 'main',
    model_name: model.get('name'),
    initial_variant_weight: 1,
    ...(mode === 'serverless'
      ? {
          serverless_config: block({
            memory_size_in_mb: serverlessMemory(it),
            max_concurrency: Math.max(1, Math.min(200, said.number('concurrency') ?? 20)),
            provisioned_concurrency: said.number('minWarm'),
          }),
        }
      : {
          instance_type: managedType(it, sized.type),
          initial_instance_count: Math.max(1, sized.count),
          model_data_download_timeout_in_seconds: 1200,
          container_startup_health_check_timeout_in_seconds: 1200,
        }),
  }
  const config = it.make(
    'aws_sagemaker_endpoint_configuration',
    {
      name_prefix: text`${it.name(36)}-`,
      kms_key_arn: mode === 'serverless' ? undefined : it.key,
      tags: it.tags,
      production_variants: block(variant),
      async_inference_config:
        mode === 'async'
          ? block({
              client_config: block({ max_concurrent_invocations_per_instance: Math.max(1, said.number('concurrency') ?? 4) }),
              output_config: block({
                s3_output_path: text`s3://${bucket}/results/${it.id}/`,
                s3_failure_path: text`s3://${bucket}/results/${it.id}-failed/`,
                kms_key_id: it.key,
              }),
            })
          : undefined,
      data_capture_config:
        captured && mode !== 'serverless'
          ? block({
              enable_capture: true,
              initial_sampling_percentage: said.flag('inferenceLogging') === true ? 100 : 20,
              destination_s3_uri: text`s3://${bucket}/captured/${it.id}`,
              kms_key_id: it.key,
              capture_options: blocks([{ capture_mode: 'Input' }, { capture_mode: 'Output' }]),
            })
          : undefined,
    },
    { lifecycle: { create_before_destroy: true } },
  )
  const endpoint = it.make('aws_sagemaker_endpoint', {
    name: it.name(),
    endpoint_config_name: config.get('name'),
    tags: it.tags,
    deployment_config: deployment(said.text('deployStrategy')),
  })
  if (mode !== 'serverless') scaleEndpoint(it, endpoint, mode, sized.min, sized.max)

  const invoke: Statement = {
    actions: mode === 'async' ? ['sagemaker:InvokeEndpointAsync'] : ['sagemaker:InvokeEndpoint', 'sagemaker:InvokeEndpointWithResponseStream'],
    resources: [endpoint.get('arn')],
  }
  const dimensions = { EndpointName: endpoint.get('name'), VariantName: 'main' }
  const latency = said.number('latencyTargetMs')
  return {
    role,
    group: it.group().get('id'),
    grants: { call: mode === 'async' ? [invoke, ...folderRights(it.place, 'inputs', 'write')] : [invoke] },
    address: { word: 'ENDPOINT', value: endpoint.get('name') },
    emits: {
      kind: 'events',
      pattern: { source: ['aws.sagemaker'], 'detail-type': ['SageMaker Endpoint State Change'], detail: { EndpointName: [endpoint.get('name')] } },
    },
    alarms: [
      { metric: 'Invocation5XXErrors', namespace: 'AWS/SageMaker', dimensions, statistic: 'Sum', over: 5, what: 'answers with errors' },
      ...(mode === 'realtime'
        ? [
            {
              metric: 'ModelLatency',
              namespace: 'AWS/SageMaker',
              dimensions,
              statistic: 'p99' as const,
              over: (latency ?? 1000) * 1000,
              what: 'is slow',
            },
          ]
        : []),
    ],
    join: (link, other, end) => {
      if (end !== 'to') return false
      if (other.component.kind === 'progressive-delivery') {
        endpoint.set('deployment_config', deployment(link.said.text('deployStrategy') ?? other.said.text('deployStrategy') ?? 'canary'))
        link.traces.push(`deployment_config of ${endpoint.address.join('.')}`)
        return true
      }
      const strategy = link.said.text('deployStrategy')
      if (strategy !== undefined) endpoint.set('deployment_config', deployment(strategy))
      const given = other.resources.find(({ type }) => type === 'aws_sagemaker_model')
      if (given === undefined || link.carries !== 'model') return false
      config.set('production_variants', block({ ...variant, model_name: given.get('name') }))
      link.traces.push(`model_name of ${config.address.join('.')}`)
      account.assume(it.id, `It serves the model of ${other.label}; its own model stays as the way back.`)
      return true
    },
  }
}

const serverlessSizes = [1024, 2048, 3072, 4096, 5120, 6144]
const serverlessMemory = (it: Part): number => serverlessSizes.find((each) => each >= (it.said.number('memoryGB') ?? 4) * 1000) ?? 6144

function deployment(strategy: string | undefined): ReturnType<typeof block> | undefined {
  if (strategy === 'canary')
    return shift({ type: 'CANARY', wait_interval_in_seconds: 600, canary_size: block({ type: 'CAPACITY_PERCENT', value: 10 }) })
  if (strategy === 'blue-green' || strategy === 'shadow') return shift({ type: 'ALL_AT_ONCE', wait_interval_in_seconds: 600 })
  if (strategy === 'rolling')
    return block({
      rolling_update_policy: block({ wait_interval_in_seconds: 300, maximum_batch_size: block({ type: 'CAPACITY_PERCENT', value: 25 }) }),
    })
  return undefined
}

const shift = (routing: Body) =>
  block({
    blue_green_update_policy: block({
      termination_wait_in_seconds: 600,
      maximum_execution_timeout_in_seconds: 3600,
      traffic_routing_configuration: block(routing),
    }),
  })

function scaleEndpoint(it: Part, endpoint: Resource, mode: 'realtime' | 'async', min: number, max: number): void {
  const toZero = mode === 'async' && it.said.flag('scaleToZero') !== false
  if (max <= min && !toZero) return
  const target = it.make('aws_appautoscaling_target', {
    service_namespace: 'sagemaker',
    scalable_dimension: 'sagemaker:variant:DesiredInstanceCount',
    resource_id: text`endpoint/${endpoint.get('name')}/variant/main`,
    min_capacity: toZero ? 0 : Math.max(1, min),
    max_capacity: max,
  })
  const same = {
    service_namespace: target.get('service_namespace'),
    scalable_dimension: target.get('scalable_dimension'),
    resource_id: target.get('resource_id'),
  }
  it.make('aws_appautoscaling_policy', {
    name: it.id,
    policy_type: 'TargetTrackingScaling',
    ...same,
    target_tracking_scaling_policy_configuration: block({
      target_value:
        mode === 'async'
          ? 5
          : Math.max(1, Math.round((((it.requestsPerSecond ?? 10) * 60) / Math.max(1, max)) * (it.said.number('targetUtilization') ?? 0.7))),
      scale_in_cooldown: 600,
      scale_out_cooldown: 120,
      ...(mode === 'async'
        ? {
            customized_metric_specification: block({
              metric_name: 'ApproximateBacklogSizePerInstance',
              namespace: 'AWS/SageMaker',
              statistic: 'Average',
              dimensions: block({ name: 'EndpointName', value: endpoint.get('name') }),
            }),
          }
        : { predefined_metric_specification: block({ predefined_metric_type: 'SageMakerVariantInvocationsPerInstance' }) }),
    }),
  })
}
