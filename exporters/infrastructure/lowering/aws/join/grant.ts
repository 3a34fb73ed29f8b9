import type { Expression } from '../../../model/value.ts'
import type { Statement } from '../faces.ts'
import type { Link } from '../../link.ts'
import type { Part } from '../part.ts'
import { policy } from '../policy.ts'
import { variableName } from './environment.ts'
import type { DataPath } from './path.ts'

/** Gives a caller exactly what one connection needs: rights, a way through the network, and the address. */
export function grant(link: Link, { caller, callee, accesses }: DataPath): void {
  const statements = accesses.flatMap((access) => callee.faces.grants?.[access] ?? [])
  allow(link, caller, callee, statements)
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

/** A policy of its own for each connection, so that taking the connection away takes its rights away. */
export function allow(link: Link, caller: Part, callee: Part, statements: readonly Statement[], suffix?: string): void {
  const { role } = caller.faces
  if (role === undefined || statements.length === 0) return
  caller.note(statements)
  link.resources.push(
    caller.account.module.add(
      'resource',
      'aws_iam_role_policy',
      link.address(suffix),
      {
        name: link.id.slice(0, 100),
        role: role.get('id'),
        policy: policy(statements),
      },
      { topic: 'security', origin: link.id, comment: `${caller.label} -> ${callee.label}: ${link.carries}.` },
    ),
  )
}

/** A pair of rules, out of one group and into the other, on the port that is listened on. */
export function openDoor(link: Link, caller: Part, callee: Part): void {
  const [group, door] = [caller.faces.group, callee.faces.door]
  if (group === undefined || door === undefined) return
  const { module } = caller.account
  const known = caller.account.doors.get(`${keyOf(group)} ${keyOf(door.group)} ${door.port}`)
  if (known !== undefined || keyOf(group) === keyOf(door.group)) {
    link.traces.push(known === undefined ? `inside the group of ${callee.id}` : `the way that ${known} opened`)
    return
  }
  caller.account.doors.set(`${keyOf(group)} ${keyOf(door.group)} ${door.port}`, link.id)
  const ports = { ip_protocol: 'tcp', from_port: door.port, to_port: door.port }
  const meta = { topic: 'network', origin: link.id, ...(callee.place.provider && { provider: callee.place.provider }) } as const
  const description = `${caller.id} to ${callee.id}`
  if (caller.network !== callee.network) {
    link.resources.push(
      module.add(
        'resource',
        'aws_vpc_security_group_ingress_rule',
        link.address(),
        {
          security_group_id: door.group,
          cidr_ipv4: caller.network.range,
          ...ports,
          description,
        },
        meta,
      ),
    )
    caller.assume(`${callee.label} stands in another network; the networks must be joined (transit hub, peering) for ${link.id} to work.`)
    return
  }
  link.resources.push(
    module.add(
      'resource',
      'aws_vpc_security_group_ingress_rule',
      link.address(),
      { security_group_id: door.group, referenced_security_group_id: group, ...ports, description },
      {
        ...meta,
        comment: `${caller.label} -> ${callee.label}.`,
      },
    ),
    module.add(
      'resource',
      'aws_vpc_security_group_egress_rule',
      link.address(),
      { security_group_id: group, referenced_security_group_id: door.group, ...ports, description },
      meta,
    ),
  )
}

/** Two groups are one where they are the same attribute of the same resource. */
const keyOf = ({ node }: Expression): string =>
  node.kind === 'reference' ? [...node.to.address, ...node.path.map((step) => (typeof step === 'object' ? 'key' : String(step)))].join('.') : ''
