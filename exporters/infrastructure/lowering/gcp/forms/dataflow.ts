import type { Resource } from '../../../model/resource.ts'
import { type Expression, text, type Value } from '../../../model/value.ts'
import type { Part } from '../part.ts'
import { artifacts } from './bucket.ts'

export type JobOptions = {
  address: string
  origin: string
  template: Expression | string
  parameters: { readonly [name: string]: Value }
  comment?: string
  streaming?: boolean
}

/** A job of Dataflow from a template, without public addresses. */
export function dataflowJob(it: Part, worker: Resource, options: JobOptions): Resource {
  const { project, place, said } = it
  const workers = Math.max(1, Math.min(1000, said.number('replicasMax') ?? it.sizing?.instances ?? (it.careful ? 10 : 3)))
  const type = it.sizing?.instanceType ?? said.text('instanceType')
  return project.module.add(
    'resource',
    'google_dataflow_job',
    options.address,
    {
      name: it.name(
        63,
        options.address === it.address() ? '' : `-${options.address.replaceAll('_', '-').replace(/^-+/, '')}`.slice(0, 20).replace(/-+$/, ''),
      ),
      region: place.region,
      template_gcs_path: options.template,
      temp_gcs_location: text`gs://${artifacts(place).get('name')}/dataflow/${it.id}`,
      service_account_email: worker.get('email'),
      network: it.network.vpc.get('name'),
      subnetwork: text`regions/${place.region}/subnetworks/${it.subnet.get('name')}`,
      ip_configuration: 'WORKER_IP_PRIVATE',
      machine_type: type ?? undefined,
      max_workers: workers,
      enable_streaming_engine: options.streaming === false ? undefined : true,
      on_delete: options.streaming === false ? 'cancel' : 'drain',
      kms_key_name: it.key('dataflow'),
      parameters: options.parameters,
      labels: it.labels,
    },
    { topic: 'data', origin: options.origin, ...(options.comment !== undefined && { comment: options.comment }) },
  )
}
