import { shortened } from '../../../model/names.ts'
import type { Resource } from '../../../model/resource.ts'
import { block, type Body, type Expression, text } from '../../../model/value.ts'
import type { Link } from '../../link.ts'
import type { Grant } from '../faces.ts'
import { give } from '../give.ts'
import type { Part } from '../part.ts'
import { variableName } from './environment.ts'
import type { DataPath } from './path.ts'

/** Gives a caller exactly what one connection needs: rights, a way through the network, and the address. */
export function grant(link: Link, { caller, callee, accesses }: DataPath): void {
  allow(
    link,
    caller,
    callee,
    accesses.flatMap((access) => callee.faces.grants?.[access] ?? []),
  )
  openDoor(link, caller, callee)
  const { address } = callee.faces
  if (address !== undefined && caller.faces.environment !== undefined) {
    const name = variableName(callee.id, address.word)
    caller.faces.environment.set(name, address.value)
    link.traces.push(`environment variable ${name} of ${caller.id}`)
    tellManners(link, caller, callee)
  }
}

/** How long the caller waits and what it does after a failure, for the program that calls. */
function tellManners({ said, traces }: Link, caller: Part, callee: Part): void {
  const tell = (word: string, value: string | number | boolean | undefined) => {
    if (value === undefined) return
    const name = variableName(callee.id, word)
    caller.faces.environment?.set(name, String(value))
    traces.push(`environment variable ${name} of ${caller.id}`)
  }
  tell('TIMEOUT_MS', said.number('timeoutMs'))
  tell('RETRY', said.text('retry'))
  tell('SYNC', said.flag('sync'))
}

/** Members of their own for each connection, so that taking the connection away takes its rights away. */
export function allow(link: Link, caller: Part, callee: Part, grants: readonly Grant[]): void {
  const { identity } = caller.faces
  if (identity !== undefined) allowMember(link, identity.get('member'), grants, `${caller.label} -> ${callee.label}: ${link.carries}.`, caller)
}

/** The rights of one connection for whoever carries it. */
export function allowMember(link: Link, member: Expression | string, grants: readonly Grant[], comment: string, by: Part): void {
  grants.forEach((grant, at) => {
    let made = false
    const resource = give(by.project, member, grant, (body, word, type) => {
      made = true
      return by.project.module.add('resource', type, freeAddress(link, by, type, at === 0 ? undefined : word), body, {
        topic: 'security',
        origin: link.id,
        ...(at === 0 && { comment }),
      })
    })
    if (made) link.resources.push(resource)
    else link.traces.push(`the right that ${resource.address.join('.')} gives`)
  })
}

/** An address of the link that no resource of the type has yet: one connection may need a role on several things. */
function freeAddress(link: Link, { project }: Part, type: string, word: string | undefined): string {
  for (let at = 1; ; at++) {
    const wanted = link.address(at === 1 ? word : `${word ?? 'more'}_${at}`)
    if (!project.module.has(`${type}.${wanted}`)) return wanted
  }
}

/** A rule into the machines that listen, or out to the range of the managed service, on the port that is listened on. */
export function openDoor(link: Link, caller: Part, callee: Part): void {
  const { tag } = caller.faces
  const { door } = callee.faces
  if (tag === undefined || door === undefined) return
  const rule = (body: Body, network: Expression): Resource =>
    caller.project.module.add(
      'resource',
      'google_compute_firewall',
      link.address(),
      { name: nameOf(link, caller), network, description: `${caller.id} to ${callee.id}`, ...body },
      { topic: 'network', origin: link.id, comment: `${caller.label} -> ${callee.label}.` },
    )
  const allowed = block({ protocol: 'tcp', ports: [String(door.port)] })
  if (door.tag === undefined) {
    if (door.ranges === undefined) return
    link.resources.push(rule({ direction: 'EGRESS', target_tags: [tag], destination_ranges: door.ranges, allow: allowed }, caller.network.id))
    return
  }
  if (door.tag === tag) {
    link.traces.push(`behind the tag ${tag}`)
    return
  }
  const apart = caller.network !== callee.network
  if (apart) caller.assume(`${callee.label} stands in another network; the networks must be joined (transit hub, peering) for ${link.id} to work.`)
  link.resources.push(
    rule(
      {
        direction: 'INGRESS',
        ...(apart ? { source_ranges: [caller.network.range] } : { source_tags: [tag] }),
        target_tags: [door.tag],
        allow: allowed,
      },
      callee.network.id,
    ),
  )
}

export const nameOf = (link: Link, { project }: Part): Expression | string => text`${project.prefix}-l-${shortened(link.id, 44)}`
