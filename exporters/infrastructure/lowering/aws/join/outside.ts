import type { Component } from '#domain/design/schema.ts'
import type { Link } from '../link.ts'
import type { Part } from '../part.ts'
import { variableName } from './environment.ts'
import { allow } from './grant.ts'

const keyed = new Set(['api-key', 'password', 'sas-token', 'connection-string', 'shared-account'])

/** A connection with one end outside AWS: credentials for calls out, the way in for calls in. */
export function joinOutside(link: Link, part: Part, other: Component | undefined, end: 'from' | 'to'): void {
  if (end === 'from') callOut(link, part, other)
  else letIn(link, part, other)
}

/** The secret stands empty: its value is put in by hand, so it never lies in the code or the state. */
function callOut(link: Link, part: Part, other: Component | undefined): void {
  if (part.faces.role === undefined || link.said.is('auth', 'none')) return
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

const lines = new Set(['site-to-site-vpn', 'dedicated-interconnect', 'multicloud-interconnect', 'transit-hub'])

function letIn(link: Link, part: Part, other: Component | undefined): void {
  const { door } = part.faces
  const { account } = part
  const line = [...account.parts.values()].find(({ component }) => lines.has(component.kind))
  const over = link.said.text('over')
  const byLine = line !== undefined && (over !== undefined || link.said.is('via', 'vpn', 'dedicated-circuit', 'private', 'peering'))
  link.said.value('via')
  if (door !== undefined && byLine) {
    link.resources.push(
      account.module.add(
        'resource',
        'aws_vpc_security_group_ingress_rule',
        link.address(),
        {
          security_group_id: door.group,
          cidr_ipv4: account.onPremisesRange,
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
  } else link.traces.push(`comes in from outside, by the address of ${part.id}`)
}
