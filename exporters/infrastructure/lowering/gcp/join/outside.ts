import { kindOf } from '#domain/catalog/catalog.ts'
import type { Component } from '#domain/design/schema.ts'
import { shortened } from '../../../model/names.ts'
import { block, text } from '../../../model/value.ts'
import type { Link } from '../../link.ts'
import type { Grant } from '../faces.ts'
import { outsideIdentity } from '../forms/outside-identity.ts'
import { secretBody } from '../forms/secret.ts'
import type { Part } from '../part.ts'
import { variableName } from './environment.ts'
import { allow, allowMember, nameOf } from './grant.ts'

const keyed = new Set(['api-key', 'password', 'sas-token', 'connection-string', 'shared-account', 'oidc', 'mtls'])
const lines = new Set(['site-to-site-vpn', 'dedicated-interconnect', 'multicloud-interconnect', 'transit-hub'])

/** A connection with one end outside Google Cloud: credentials for calls out; a way and an identity for calls in. */
export function joinOutside(link: Link, part: Part, other: Component | undefined, end: 'from' | 'to'): void {
  link.reason = `${other?.name ?? 'The other end'} stands outside Google Cloud, and ${part.label} needs nothing for it.`
  const line = [...part.project.parts.values()].find(({ component }) => lines.has(component.kind))
  const byLine = line !== undefined && (link.said.text('over') !== undefined || link.said.is('via', 'vpn', 'dedicated-circuit', 'private', 'peering'))
  link.said.value('via')
  if (end === 'from' && part.faces.identity !== undefined) callOut(link, part, other)
  else if (other !== undefined && isMachine(other)) letMachineIn(link, part, other, end)
  if (line !== undefined && byLine) openLine(link, part, other, line)
  if (!link.shows && end === 'to') link.traces.push(`comes in from outside, by the address of ${part.id}`)
}

/** People sign in; machines of the owner have an identity of their own. */
const isMachine = (other: Component): boolean => {
  const category = kindOf(other.kind)?.category
  return category !== 'client' && other.kind !== 'third-party-api' && (other.provider !== undefined || category === 'source')
}

/** The secret stands empty: its value is put in by hand, so it never lies in the code or the state. */
function callOut(link: Link, part: Part, other: Component | undefined): void {
  const auth = link.said.text('auth')
  if (auth === 'none' || (auth !== undefined && !keyed.has(auth))) return
  const secret = part.project.module.add(
    'resource',
    'google_secret_manager_secret',
    link.address(),
    { secret_id: text`${part.project.prefix}-${shortened(link.id, 100)}`, ...secretBody(part) },
    {
      topic: 'security',
      origin: link.id,
      comment: `What ${part.label} shows at ${other?.name ?? 'the other side'}. Put the value in by hand.`,
    },
  )
  link.resources.push(secret)
  allow(link, part, part, [readSecret(secret.get('secret_id'))])
  part.faces.environment?.set(variableName(other?.id ?? link.id, 'SECRET'), secret.get('id'))
}

export const readSecret = (secret_id: ReturnType<typeof text>): Grant => ({
  role: 'roles/secretmanager.secretAccessor',
  on: { type: 'google_secret_manager_secret_iam_member', target: { secret_id } },
})

/** What a machine outside may do here, by the direction and meaning of the connection. */
function rights(link: Link, { faces: { grants = {} } }: Part, end: 'from' | 'to'): readonly Grant[] {
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
  const grants = rights(link, part, end)
  if (grants.length === 0) return
  const who = outsideIdentity(part.project, other)
  allowMember(link, who.get('member'), grants, `${other.name} ${end === 'to' ? '->' : '<-'} ${part.label}: ${link.carries}.`, part)
}

function openLine(link: Link, part: Part, other: Component | undefined, line: Part): void {
  const { door } = part.faces
  if (door?.tag === undefined) {
    link.traces.push(`over ${line.id}`)
    return
  }
  link.resources.push(
    part.project.module.add(
      'resource',
      'google_compute_firewall',
      link.address(),
      {
        name: nameOf(link, part),
        network: part.network.id,
        description: `${other?.id ?? 'outside'} to ${part.id}`,
        direction: 'INGRESS',
        source_ranges: [part.project.onPremisesRange],
        target_tags: [door.tag],
        allow: block({ protocol: 'tcp', ports: [String(door.port)] }),
      },
      { topic: 'network', origin: link.id, comment: `${other?.name ?? 'The other side'} comes over ${line.label}.` },
    ),
  )
}
