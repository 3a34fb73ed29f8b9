import { block } from '../../../model/value.ts'
import type { Emits, Takes } from '../faces.ts'
import type { Link } from '../../link.ts'
import type { Part } from '../part.ts'

/** Should events reach it by themselves? A job that reads a data set is not started by every object in it. */
export function delivers(link: Link, from: Part, to: Part): boolean {
  if (from.faces.emits === undefined || to.faces.takes === undefined) return false
  return link.flow === 'event' || link.carries === 'alert' || link.carries === 'object'
}

/** Event Grid takes the event at the source and hands it to the target, again and again for a day where it must. */
export function deliver(link: Link, from: Part, to: Part, emits: Emits, takes: Takes): void {
  link.resources.push(
    to.account.module.add(
      'resource',
      'azurerm_eventgrid_event_subscription',
      link.address(),
      {
        name: link.id
          .replace(/[^a-z0-9-]/gi, '-')
          .slice(0, 60)
          .padEnd(3, 'x'),
        scope: emits.source,
        event_delivery_schema: 'CloudEventSchemaV1_0',
        included_event_types: emits.types.length > 0 ? [...emits.types] : undefined,
        ...('queue' in takes && { service_bus_queue_endpoint_id: takes.queue }),
        ...('topic' in takes && { service_bus_topic_endpoint_id: takes.topic }),
        ...('stream' in takes && { eventhub_endpoint_id: takes.stream }),
        ...('function' in takes && {
          azure_function_endpoint: block({ function_id: takes.function, max_events_per_batch: 1, preferred_batch_size_in_kilobytes: 64 }),
        }),
        retry_policy: block({ max_delivery_attempts: 30, event_time_to_live: 1440 }),
      },
      { topic: 'application', origin: link.id, comment: `${from.label} -> ${to.label}.` },
    ),
  )
}
