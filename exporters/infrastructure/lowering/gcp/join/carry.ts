import { text } from '../../../model/value.ts'
import type { Link } from '../../link.ts'
import { dataflowJob } from '../forms/dataflow.ts'
import type { Part } from '../part.ts'
import { carrierOf } from './deliver.ts'

/** Neither a topic nor a store calls anybody: what lies between two topics is a job of Dataflow. */
export function carry(link: Link, from: Part, to: Part): boolean {
  const { emits } = from.faces
  const { takes } = to.faces
  if (emits?.kind !== 'topic' || takes?.kind !== 'topic' || to.faces.identity !== undefined) return false
  const carrier = carrierOf(link, to, [
    { role: 'roles/dataflow.worker' },
    takes.grant,
    { role: 'roles/pubsub.subscriber', on: { type: 'google_pubsub_topic_iam_member', target: { topic: emits.topic.get('name') } } },
  ])
  link.resources.push(
    dataflowJob(to, carrier, {
      address: link.address(),
      origin: link.id,
      template: text`gs://dataflow-templates-${to.region}/latest/Cloud_PubSub_to_Cloud_PubSub`,
      parameters: { inputTopic: emits.topic.get('id'), outputTopic: takes.topic.get('id') },
      comment: `${from.label} -> ${to.label}.`,
    }),
  )
  return true
}
