import { block, text } from '../../../model/value.ts'
import type { Link } from '../../link.ts'
import type { Part } from '../part.ts'
import { allowMember } from './grant.ts'

/** Objects go from one bucket into another by the transfer service, once a day; only what is new is carried. */
export function copy(link: Link, from: Part, to: Part): boolean {
  const bucketOf = (part: Part) =>
    part.faces.identity === undefined ? part.resources.find(({ type }) => type === 'google_storage_bucket') : undefined
  const [source, sink] = [bucketOf(from), bucketOf(to)]
  if (source === undefined || sink === undefined || source === sink) return false
  const { project } = to
  const agent = text`serviceAccount:project-${project.number}@storage-transfer-service.iam.gserviceaccount.com`
  const on = (bucket: typeof source) => ({ type: 'google_storage_bucket_iam_member', target: { bucket: bucket.get('name') } })
  allowMember(
    link,
    agent,
    [
      { role: 'roles/storage.objectViewer', on: on(source) },
      { role: 'roles/storage.legacyBucketReader', on: on(source) },
      { role: 'roles/storage.objectUser', on: on(sink) },
      { role: 'roles/storage.legacyBucketReader', on: on(sink) },
    ],
    `What is new in ${from.label} is copied into ${to.label}.`,
    to,
  )
  const rights = link.resources.filter(({ type }) => type.endsWith('_iam_member'))
  link.resources.push(
    project.module.add(
      'resource',
      'google_storage_transfer_job',
      link.address(),
      {
        description: `${from.id} to ${to.id}`,
        project: project.id,
        transfer_spec: block({
          gcs_data_source: block({ bucket_name: source.get('name') }),
          gcs_data_sink: block({ bucket_name: sink.get('name'), path: `${from.id}/` }),
        }),
        schedule: block({
          schedule_start_date: block({ year: 2026, month: 1, day: 1 }),
          start_time_of_day: block({ hours: 1, minutes: 0, seconds: 0, nanos: 0 }),
        }),
      },
      { topic: 'data', origin: link.id, comment: `${from.label} -> ${to.label}: ${link.carries}.`, dependsOn: rights },
    ),
  )
  return true
}
