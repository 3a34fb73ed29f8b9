import type { Link } from '../../link.ts'
import { makeFunction } from '../forms/function.ts'
import { Part } from '../part.ts'
import { deliver } from './deliver.ts'
import { allow, openDoor } from './grant.ts'

/** Neither of the two moves data by itself: a function between them does, with the rights of this connection alone. */
export function bridge(link: Link, from: Part, to: Part): boolean {
  const [source, target] = [from.faces, to.faces]
  if (source.identity !== undefined || target.identity !== undefined || link.flow === 'control' || link.flow === 'deploy') return false
  const reads = source.grants?.read ?? source.grants?.call
  const writes = target.grants?.write ?? target.grants?.call
  if ((reads === undefined && source.door === undefined) || (writes === undefined && target.door === undefined)) return false
  const id = `${link.id.slice(0, 54)}--bridge` as Part['id']
  const between = new Part(
    to.project,
    { ...to.component, id, name: `${from.label} to ${to.label}`, kind: 'serverless-function' as Part['component']['kind'], settings: {} },
    to.place,
  )
  between.faces = makeFunction(between, { timeoutSeconds: 540, memoryMB: 2048 })
  if (source.emits === undefined || !deliver(link, from, between, source.emits)) allow(link, between, from, reads ?? [])
  allow(link, between, to, writes ?? [])
  if (source.door !== undefined && target.door === undefined) openDoor(link, between, from)
  else openDoor(link, between, to)
  link.resources.push(...between.resources)
  to.project.assume(to.id, `Neither ${from.id} nor ${to.id} moves data by itself; a function carries "${link.id}".`)
  return true
}
