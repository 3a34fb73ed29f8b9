import { text, type Value } from '../../../model/value.ts'
import type { Faces } from '../faces.ts'
import { settled } from '../join/environment.ts'
import type { Part } from '../part.ts'
import { artifacts } from './bucket.ts'
import { dataflowJob } from './dataflow.ts'
import { onKubernetes } from './kubernetes.ts'
import { makeWorkload } from './workload.ts'

/** A job of Dataflow that never ends: it reads and writes what it is joined to, with the workers that are said. */
export function streamJob(it: Part, streaming = true): Faces {
  if (onKubernetes(it)) return makeWorkload(it)
  const { project, place } = it
  const identity = it.identity()
  it.permit({ role: 'roles/dataflow.worker' }, { role: 'roles/monitoring.metricWriter' })
  const bucket = artifacts(place).get('name')
  it.admit(identity, { role: 'roles/storage.objectUser', on: { type: 'google_storage_bucket_iam_member', target: { bucket } } }, 'work')
  void it.tag
  const job = dataflowJob(it, identity, {
    address: it.address(),
    origin: it.id,
    template: text`gs://${bucket}/templates/${it.id}`,
    parameters: {},
    streaming,
    comment: `${it.label} (${it.component.kind})`,
  })
  it.resources.push(job)
  it.assume(`The program of the job is built as a template and put under templates/${it.id} in the bucket of artifacts before the first apply.`)
  const environment = new Map<string, Value>()
  project.later(() => {
    const told = settled(it, job, environment).map(([name, value]): [string, Value] => [camel(name), value])
    if (told.length > 0) job.set('parameters', Object.fromEntries(told))
  })
  return {
    identity,
    environment,
    holder: job,
    tag: it.tag,
    grants: { start: [{ role: 'roles/dataflow.developer' }], call: [{ role: 'roles/dataflow.viewer' }] },
    address: { word: 'JOB', value: job.get('job_id') },
    alarms: [
      {
        metric: 'dataflow.googleapis.com/job/system_lag',
        resource: 'dataflow_job',
        labels: { 'resource.labels.job_name': job.get('name') },
        align: 'ALIGN_MAX',
        over: 300,
        what: 'lags behind',
      },
    ],
  }
}

/** Parameters of a template are written in one word. */
const camel = (name: string): string => name.toLowerCase().replace(/_+([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
