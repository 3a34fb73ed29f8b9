import { block, blocks, text } from '../../../model/value.ts'
import type { Faces } from '../faces.ts'
import type { Part } from '../part.ts'
import { topicFaces, topicOf } from '../kinds/messaging.ts'

/** Clinical data: FHIR, images and messages in one data set, and a topic that tells of each change. */
export function makeHealthStore(it: Part): Faces {
  const key = it.key('healthcare')
  const made = it.make('google_healthcare_dataset', {
    name: it.name(60),
    location: it.region,
    time_zone: 'UTC',
    encryption_spec: key === undefined ? undefined : block({ kms_key_name: key }),
  })
  const topic = topicOf(it, 'changes')
  it.admitMember(
    text`serviceAccount:service-${it.project.number}@gcp-sa-healthcare.iam.gserviceaccount.com`,
    { role: 'roles/pubsub.publisher', on: { type: 'google_pubsub_topic_iam_member', target: { topic: topic.get('name') } } },
    'changes',
  )
  const fhir = it.make('google_healthcare_fhir_store', {
    name: 'fhir',
    dataset: made.get('id'),
    version: 'R4',
    enable_update_create: false,
    disable_referential_integrity: false,
    disable_resource_versioning: it.said.flag('versioning') === false,
    enable_history_import: false,
    labels: it.labels,
    notification_configs: blocks([{ pubsub_topic: topic.get('id'), send_full_resource: false }]),
  })
  it.make('google_healthcare_dicom_store', {
    name: 'images',
    dataset: made.get('id'),
    labels: it.labels,
    notification_config: block({ pubsub_topic: topic.get('id') }),
  })
  it.make('google_healthcare_hl7_v2_store', {
    name: 'messages',
    dataset: made.get('id'),
    labels: it.labels,
    parser_config: block({ allow_null_header: false, version: 'V3' }),
    notification_configs: blocks([{ pubsub_topic: topic.get('id') }]),
  })
  const on = { type: 'google_healthcare_dataset_iam_member', target: { dataset_id: made.get('id') } }
  return {
    grants: {
      read: [
        { role: 'roles/healthcare.fhirResourceReader', on },
        { role: 'roles/healthcare.dicomViewer', on },
      ],
      write: [
        { role: 'roles/healthcare.fhirResourceEditor', on },
        { role: 'roles/healthcare.dicomEditor', on },
      ],
    },
    address: { word: 'FHIR', value: fhir.get('id') },
    emits: topicFaces(it, topic).emits ?? { kind: 'topic', topic },
  }
}
