import { makeFunction } from '../forms/function.ts'
import type { Link } from '../../link.ts'
import { Part } from '../part.ts'
import { grant } from './grant.ts'
import { pathOf } from './path.ts'

/** Services that hand on to functions, but to nothing that listens in a network. */
const handOn = new Set(['api-gateway', 'contact-center', 'conversational-bot', 'iot-broker', 'realtime-messaging'])

/** A function between a service that calls functions only and what it should reach. */
export function bridge(link: Link, from: Part, to: Part): boolean {
  if (!handOn.has(from.component.kind) || (to.faces.door === undefined && to.faces.grants === undefined)) return false
  const { account } = to
  const id = `${link.id.slice(0, 54)}--bridge` as Part['id']
  const between = new Part(
    account,
    { ...to.component, id, name: `${from.label} to ${to.label}`, kind: 'serverless-function' as Part['component']['kind'], settings: {} },
    to.place,
  )
  between.faces = makeFunction(between, { timeoutSeconds: 60 })
  if (from.faces.join === undefined) return false
  from.faces.join(link, between, 'from')
  const path = pathOf(link, between, to)
  if (path !== undefined) grant(link, path)
  link.resources.push(...between.resources)
  account.assume(from.id, `It calls functions only; a function carries "${link.id}" on to ${to.id}.`)
  return true
}
