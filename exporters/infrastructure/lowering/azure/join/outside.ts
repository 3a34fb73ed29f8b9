import { kindOf } from '#domain/catalog/catalog.ts'
import type { Component } from '#domain/design/schema.ts'
import { text } from '../../../model/value.ts'
import type { Right } from '../faces.ts'
import { outsideIdentity } from '../forms/outside-identity.ts'
import type { Link } from '../../link.ts'
import type { Part } from '../part.ts'
import { variableName } from './environment.ts'
import { allow } from './grant.ts'

const keyed = new Set(['api-key', 'password', 'sas-token', 'connection-string', 'shared-account'])
const lines = new Set(['site-to-site-vpn', 'dedicated-interconnect', 'multicloud-interconnect', 'transit-hub'])

/** A connection with one end outside Azure: a place for credentials for calls out; a way and an identity for calls in. */
export function joinOutside(link: Link, part: Part, other: Component | undefined, end: 'from' | 'to'): void {
  link.reason = `${other?.name ?? 'The other end'} stands outside Azure, and ${part.label} needs nothing for it.`
  const line = [...part.account.parts.values()].find(({ component }) => lines.has(component.kind))
  const over = link.said.text('over')
  const byLine = line !== undefined && (over !== undefined || link.said.is('via', 'vpn', 'dedicated-circuit', 'private', 'peering'))
  link.said.value('via')
  if (end === 'from' && part.faces.identity !== undefined) callOut(link, part, other)
  else if (other !== undefined && isMachine(other)) letMachineIn(link, part, other, end)
  if (line !== undefined && byLine) openLine(link, part, other, line)
  if (!link.shows && end === 'to') link.traces.push(`comes in from outside, by the address of ${part.id}`)
}

/** People sign in; machines of the owner have an identity of their own. */
const isMachine = (other: Component): boolean => {
  const category = kindOf(other.kind)?.category
  return category !== 'client' && other.kind !== 'third-party-api' && (other.provider === 'self-hosted' || category === 'source')
}

/** The value is put into the vault by hand, so it never lies in the code or the state; what stands here is the right to read that one secret. */
function callOut(link: Link, part: Part, other: Component | undefined): void {
  if (link.said.is('auth', 'none')) return
  const auth = link.said.text('auth')
  if (auth !== undefined && !keyed.has(auth) && auth !== 'oidc' && auth !== 'mtls') return
  const { vault } = part
  const secret = link.id.replace(/[^a-z0-9-]/gi, '-').slice(0, 100)
  const scope = text`${vault.resource.get('id')}/secrets/${secret}`

  allow(link, part, part, [{ role: 'Key Vault Secrets User', scope }], 'secret')
  part.faces.environment?.set(variableName(other?.id ?? link.id, 'SECRET'), text`${vault.resource.get('vault_uri')}secrets/${secret}`)
  part.assume(`What it shows at ${other?.name ?? 'the other side'} is put into the vault by hand, as the secret ${secret}.`)
}

/** What a machine outside may do here, by the direction and meaning of the connection. */
function rights(link: Link, { faces: { grants = {} } }: Part, end: 'from' | 'to'): readonly Right[] {
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
  const wanted = rights(link, part, end)
  if (wanted.length === 0) return
  const identity = outsideIdentity(part.place, other)
  allow(link, Object.assign(Object.create(part) as Part, { faces: { identity } }), part, wanted)
}

function openLine(link: Link, part: Part, other: Component | undefined, line: Part): void {
  const { door } = part.faces
  const rule =
    door === undefined
      ? undefined
      : part.network.open(door.subnet, part.account.onPremisesRange, door.port, {
          suffix: link.address('line'),
          origin: link.id,
          comment: `${other?.name ?? 'The other side'} comes over ${line.label}.`,
        })
  if (rule === undefined) link.traces.push(`over ${line.id}`)
  else link.resources.push(rule)
}
