import { kindOf } from '#domain/catalog/catalog.ts'
import type { Component } from '#domain/design/schema.ts'
import type { Statement } from '../faces.ts'
import { outsideRole } from '../forms/outside-identity.ts'
import type { Link } from '../../link.ts'
import type { Part } from '../part.ts'
import { policy } from '../policy.ts'
import { variableName } from './environment.ts'
import { allow } from './grant.ts'

const keyed = new Set(['api-key', 'password', 'sas-token', 'connection-string', 'shared-account'])
const lines = new Set(['site-to-site-vpn', 'dedicated-interconnect', 'multicloud-interconnect', 'transit-hub'])

/** A connection with one end outside AWS: credentials for calls out; a way and an identity for calls in. */
export function joinOutside(link: Link, part: Part, other: Component | undefined, end: 'from' | 'to'): void {
  link.reason = `${other?.name ?? 'The other end'} stands outside AWS, and ${part.label} needs nothing for it.`
  const line = [...part.account.parts.values()].find(({ component }) => lines.has(component.kind))
  const over = link.said.text('over')
  const byLine = line !== undefined && (over !== undefined || link.said.is('via', 'vpn', 'dedicated-circuit', 'private', 'peering'))
  link.said.value('via')
  if (end === 'from' && part.faces.role !== undefined) callOut(link, part, other)
  else if (other !== undefined && isMachine(other)) letMachineIn(link, part, other, end)
  if (line !== undefined && byLine) openLine(link, part, other, line)
  if (!link.shows && end === 'to') link.traces.push(`comes in from outside, by the address of ${part.id}`)
}

/** People sign in; machines of the owner have an identity of their own. */
const isMachine = (other: Component): boolean => {
  const category = kindOf(other.kind)?.category
  return (
    category !== 'client' &&
    other.kind !== 'third-party-api' &&
    other.provider !== 'azure' &&
    other.provider !== 'gcp' &&
    (other.provider === 'self-hosted' || category === 'source')
  )
}

/** The secret stands empty: its value is put in by hand, so it never lies in the code or the state. */
function callOut(link: Link, part: Part, other: Component | undefined): void {
  if (link.said.is('auth', 'none')) return
  const auth = link.said.text('auth')
  if (auth !== undefined && !keyed.has(auth) && auth !== 'oidc' && auth !== 'mtls') return
  const secret = part.account.module.add(
    'resource',
    'aws_secretsmanager_secret',
    link.address(),
    {
      name: part.name(200, `/${link.id}`),
      description: `Credentials of ${part.id} at ${other?.id ?? 'the other side'}`,
      kms_key_id: part.place.key(part).arn,
      recovery_window_in_days: 30,
    },
    {
      topic: 'security',
      origin: link.id,
      comment: `What ${part.label} shows at ${other?.name ?? 'the other side'}. Put the value in by hand.`,
      ...(part.place.provider && { provider: part.place.provider }),
    },
  )
  link.resources.push(secret)
  allow(link, part, part, [{ actions: ['secretsmanager:GetSecretValue'], resources: [secret.get('arn')] }, part.place.key(part).statement('read')])
  part.faces.environment?.set(variableName(other?.id ?? link.id, 'SECRET'), secret.get('arn'))
}

/** What a machine outside may do here, by the direction and meaning of the connection. */
function rights(link: Link, { faces: { grants = {} } }: Part, end: 'from' | 'to'): readonly Statement[] {
  if (end === 'from') return grants.read ?? grants.call ?? []
  switch (link.flow) {
    case 'request':
      return grants.call ?? [...(grants.read ?? []), ...(grants.write ?? [])]
    case 'control':
      return grants.start ?? grants.call ?? []
    case 'data':
    case 'event':
    case 'deploy':
    case 'telemetry':
      return grants.write ?? grants.call ?? []
  }
}

function letMachineIn(link: Link, part: Part, other: Component, end: 'from' | 'to'): void {
  const statements = rights(link, part, end)
  if (statements.length === 0) return
  const role = outsideRole(part.account, other)
  link.resources.push(
    part.account.module.add(
      'resource',
      'aws_iam_role_policy',
      link.address(),
      { name: link.id.slice(0, 100), role: role.get('id'), policy: policy(statements) },
      { topic: 'security', origin: link.id, comment: `${other.name} ${end === 'to' ? '->' : '<-'} ${part.label}: ${link.carries}.` },
    ),
  )
}

function openLine(link: Link, part: Part, other: Component | undefined, line: Part): void {
  const { door } = part.faces
  if (door === undefined) {
    link.traces.push(`over ${line.id}`)
    return
  }
  link.resources.push(
    part.account.module.add(
      'resource',
      'aws_vpc_security_group_ingress_rule',
      link.address(),
      {
        security_group_id: door.group,
        cidr_ipv4: part.account.onPremisesRange,
        ip_protocol: 'tcp',
        from_port: door.port,
        to_port: door.port,
        description: `${other?.id ?? 'outside'} to ${part.id}`,
      },
      {
        topic: 'network',
        origin: link.id,
        comment: `${other?.name ?? 'The other side'} comes over ${line.label}.`,
        ...(part.place.provider && { provider: part.place.provider }),
      },
    ),
  )
}
