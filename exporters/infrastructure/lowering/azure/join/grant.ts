import type { Resource } from '../../../model/resource.ts'
import type { Expression } from '../../../model/value.ts'
import type { Right } from '../faces.ts'
import type { Link } from '../../link.ts'
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
  if (address === undefined || caller.faces.environment === undefined) return
  const tell = (word: string, value: NonNullable<typeof address>['value'] | undefined) => {
    if (value === undefined) return
    const name = variableName(callee.id, word)
    caller.faces.environment?.set(name, value)
    link.traces.push(`environment variable ${name} of ${caller.id}`)
  }
  tell(address.word, address.value)
  const { said } = link
  const text = (value: string | number | boolean | undefined) => (value === undefined ? undefined : String(value))
  tell('TIMEOUT_MS', text(said.number('timeoutMs')))
  tell('RETRY', said.text('retry'))
  tell('SYNC', text(said.flag('sync')))
}

/** A right of its own for each connection, so that taking the connection away takes its rights away. */
export function allow(link: Link, caller: Part, callee: Part, rights: readonly Right[], suffix?: string): void {
  const { identity } = caller.faces
  if (identity === undefined) return
  const { account } = caller
  const make = (type: string, body: Parameters<Part['make']>[1], comment?: string, word = suffix): Resource => {
    const resource = account.module.add('resource', type, link.address(word), body, {
      topic: 'security',
      origin: link.id,
      comment: comment ?? `${caller.label} -> ${callee.label}: ${link.carries}.`,
    })
    link.resources.push(resource)
    return resource
  }
  for (const [at, right] of rights.entries()) {
    const word = at === 0 ? suffix : `${suffix === undefined ? '' : `${suffix}_`}${at + 1}`
    if ('own' in right) {
      const known = account.kept(right, identity, link.id)
      if (known !== undefined) {
        link.traces.push(`the right that ${known} gave`)
        continue
      }
      right.own({ address: word ?? '', identity, caller, make: (type, body) => make(type, body, undefined, word) })
      continue
    }
    const sign = `${identity.address.join('.')} ${right.role} ${keyOf(right.scope)}`
    const known = account.given.get(sign)
    if (known !== undefined) {
      link.traces.push(`the right that ${known} gave`)
      continue
    }
    account.given.set(sign, link.id)
    make(
      'azurerm_role_assignment',
      { scope: right.scope, role_definition_name: right.role, principal_id: identity.get('principal_id'), principal_type: 'ServicePrincipal' },
      undefined,
      word,
    )
  }
}

/** A rule on the port that is listened on, for the subnet that calls. */
export function openDoor(link: Link, caller: Part, callee: Part): void {
  const [from, door] = [caller.faces.from, callee.faces.door]
  if (from === undefined || door === undefined) return
  const { account } = caller
  const same = caller.network === callee.network
  if (same && from === door.subnet) {
    link.traces.push(`inside the subnet of ${callee.id}`)
    return
  }
  const sign = `${callee.network.word} ${caller.network.word} ${from} ${door.subnet} ${door.port}`
  const known = account.doors.get(sign)
  if (known !== undefined) {
    link.traces.push(`the way that ${known} opened`)
    return
  }
  account.doors.set(sign, link.id)
  caller.network.subnet(from)
  const rule = callee.network.open(door.subnet, caller.network.rangeOf(from), door.port, {
    suffix: link.address(),
    origin: link.id,
    comment: `${caller.label} -> ${callee.label}.`,
  })
  if (rule !== undefined) link.resources.push(rule)
  if (!same) caller.assume(`${callee.label} stands in another network; the networks must be joined (transit hub, peering) for ${link.id} to work.`)
}

/** Two scopes are one where they are the same attribute of the same resource. */
export const keyOf = (scope: Expression | string): string => {
  if (typeof scope === 'string') return scope
  const { node } = scope
  switch (node.kind) {
    case 'reference':
      return [...node.to.address, ...node.path.map((step) => (typeof step === 'object' ? 'key' : String(step)))].join('.')
    case 'template':
      return node.parts.map((part) => (typeof part === 'string' ? part : keyOf(part))).join('')
    case 'call':
    case 'choice':
    case 'operation':
    case 'every':
    case 'loop':
    case 'bare':
      return node.kind
  }
}
