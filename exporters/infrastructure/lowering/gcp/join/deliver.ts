import { shortened } from '../../../model/names.ts'
import type { Resource } from '../../../model/resource.ts'
import { block, blocks, type Body, type Expression, text } from '../../../model/value.ts'
import type { Link } from '../../link.ts'
import type { Emits, Grant, Takes } from '../faces.ts'
import { subscriptionOf } from '../forms/subscription.ts'
import { agentOf } from '../key.ts'
import type { Part } from '../part.ts'
import { variableName } from './environment.ts'
import { allow, allowMember, nameOf } from './grant.ts'

const told = new Set<Takes['kind']>(['service', 'workflow', 'topic'])

/** Should events reach it by themselves? A job that reads a data set is not started by every object in it. */
export function delivers(link: Link, from: Part, to: Part): boolean {
  const { emits } = from.faces
  if (emits === undefined) return false
  if (emits.kind === 'topic') return to.faces.takes !== undefined || to.faces.identity !== undefined
  const { takes } = to.faces
  if (takes === undefined) return false
  return (link.flow === 'event' || link.carries === 'alert' || link.carries === 'object') && told.has(takes.kind)
}

/** Subscribes the target to what the source emits. */
export function deliver(link: Link, from: Part, to: Part, emits: Emits): boolean {
  const takes = to.faces.takes ?? { kind: 'pull' }
  if (emits.kind === 'events') return takes.kind === 'topic' ? notify(link, from, to, takes) : trigger(link, from, to, emits, takes)
  switch (takes.kind) {
    case 'service': {
      const carrier = carrierOf(link, to, [takes.grant])
      subscribe(link, from, to, emits.topic, {
        push_config: block({
          push_endpoint: takes.uri,
          oidc_token: block({ service_account_email: carrier.get('email'), audience: takes.uri }),
        }),
      })
      return true
    }
    case 'workflow':
      return trigger(link, from, to, { kind: 'events', filters: { type: 'google.cloud.pubsub.topic.v1.messagePublished' } }, takes, emits.topic)
    case 'topic':
      return false
    case 'table':
      agentMay(link, to, takes.grants)
      subscribe(link, from, to, emits.topic, { bigquery_config: block({ table: takes.table, write_metadata: true }) })
      return true
    case 'bucket':
      agentMay(link, to, takes.grants)
      subscribe(link, from, to, emits.topic, {
        cloud_storage_config: block({
          bucket: takes.bucket,
          filename_prefix: `${from.id}/`,
          max_duration: '300s',
          max_bytes: 64_000_000,
          avro_config: block({ write_metadata: true }),
        }),
      })
      return true
    case 'pull': {
      const subscription = subscribe(link, from, to, emits.topic, {})
      allow(link, to, from, [
        {
          role: 'roles/pubsub.subscriber',
          on: { type: 'google_pubsub_subscription_iam_member', target: { subscription: subscription.get('name') } },
        },
      ])
      to.faces.environment?.set(variableName(from.id, 'SUBSCRIPTION'), subscription.get('id'))
      return true
    }
  }
}

function subscribe(link: Link, from: Part, to: Part, topic: Resource, how: Body): Resource {
  const made = subscriptionOf(to, { topic, source: from, name: nameOf(link, to), how }, (type, body, suffix) => {
    const resource = to.project.module.add('resource', type, link.address(suffix), body, {
      topic: 'application',
      origin: link.id,
      ...(suffix === undefined && { comment: `${from.label} -> ${to.label}: ${link.carries}.` }),
    })
    link.resources.push(resource)
    return resource
  })
  return made
}

/** Pub/Sub itself writes into tables and buckets. */
function agentMay(link: Link, to: Part, grants: readonly Grant[]): void {
  allowMember(link, agentOf(to.project, 'pubsub'), grants, `Pub/Sub writes into ${to.label}.`, to)
}

/** An account that carries one connection, with the rights of this connection only. */
export function carrierOf(link: Link, to: Part, grants: readonly Grant[]): Resource {
  const carrier = to.project.module.add(
    'resource',
    'google_service_account',
    link.address(),
    {
      account_id: text`${to.project.prefix}-${shortened(link.id, 13)}`,
      display_name: link.id.slice(0, 90),
      description: `Carries ${link.id}`,
    },
    { topic: 'security', origin: link.id },
  )
  link.resources.push(carrier)
  allowMember(link, carrier.get('member'), grants, `What carries ${link.id} may do.`, to)
  return carrier
}

/** Eventarc hands events on to a service or a workflow. */
function trigger(link: Link, from: Part, to: Part, emits: Extract<Emits, { kind: 'events' }>, takes: Takes, topic?: Resource): boolean {
  if (takes.kind !== 'service' && takes.kind !== 'workflow') return false
  emits.switchOn?.()
  const carrier = carrierOf(link, to, [takes.grant, { role: 'roles/eventarc.eventReceiver' }])
  link.resources.push(
    to.project.module.add(
      'resource',
      'google_eventarc_trigger',
      link.address(),
      {
        name: nameOf(link, to),
        location: from.region,
        service_account: carrier.get('email'),
        event_data_content_type: emits.filters['database'] !== undefined ? 'application/protobuf' : undefined,
        matching_criteria: blocks(Object.entries(emits.filters).map(([attribute, value]) => ({ attribute, value }))),
        transport: topic === undefined ? undefined : block({ pubsub: block({ topic: topic.get('id') }) }),
        destination: block(
          takes.kind === 'service' ? { cloud_run_service: block({ service: takes.service, region: to.region }) } : { workflow: takes.id },
        ),
        labels: to.labels,
      },
      { topic: 'application', origin: link.id, comment: `${from.label} -> ${to.label}: ${link.carries}.` },
    ),
  )
  return true
}

/** A bucket tells a topic of its objects. */
function notify(link: Link, from: Part, to: Part, takes: Extract<Takes, { kind: 'topic' }>): boolean {
  const bucket: Expression | undefined = from.resources.find(({ type }) => type === 'google_storage_bucket')?.get('name')
  if (bucket === undefined) return false
  allowMember(link, agentOf(to.project, 'storage'), [takes.grant], `Objects of ${from.label} are told to ${to.label}.`, to)
  const [right] = link.resources
  link.resources.push(
    to.project.module.add(
      'resource',
      'google_storage_notification',
      link.address(),
      { bucket, topic: takes.topic.get('id'), payload_format: 'JSON_API_V1', event_types: ['OBJECT_FINALIZE'] },
      { topic: 'application', origin: link.id, ...(right && { dependsOn: [right] }) },
    ),
  )
  return true
}
