import { flowOf } from '#domain/design/ports.ts'
import type { Faces, Statement } from '../faces.ts'
import type { Part } from '../part.ts'
import { makeFunction } from './function.ts'

/** Is it drawn as something that takes data up and passes results on? A service of AWS only answers. */
function drivesItself(it: Part): boolean {
  const { graph } = it.account
  const on = graph.to(it.id).some((connection) => ['data', 'event'].includes(flowOf(connection)))
  const off = graph.from(it.id).some((connection) => flowOf(connection) !== 'telemetry' && flowOf(connection) !== 'deploy')
  return on || off
}

/** A service that only answers, with a function that drives it where the design shows data moving through it. */
export function withWorker(it: Part, service: Faces): Faces {
  if (!drivesItself(it)) return service
  const calls: readonly Statement[] = service.grants?.call ?? []
  const worker = makeFunction(it, {
    timeoutSeconds: 300,
    statements: calls,
    environment: service.address === undefined ? [] : [[service.address.word, service.address.value]],
  })
  it.assume('It is drawn as a step that data passes through; a function takes the data up, calls the service and passes the result on.')
  const { role, group, environment, holder, logs, takes, start } = worker
  const mixed: Faces = {
    ...service,
    alarms: [...(service.alarms ?? []), ...(worker.alarms ?? [])],
    ...(role && { role }),
    ...(group && { group }),
    ...(environment && { environment }),
    ...(holder && { holder }),
    ...(logs && { logs }),
    ...(takes && { takes }),
    ...(start && { start }),
    grants: { ...service.grants, ...(worker.grants?.start && { start: worker.grants.start }) },
  }
  const { join } = service
  // The service's own way of joining is for those that call it; the worker's calls go the usual way.
  return join === undefined
    ? mixed
    : { ...mixed, join: (link, other, end) => end === 'to' && ['request', 'control'].includes(link.flow) && join(link, other, end) }
}
