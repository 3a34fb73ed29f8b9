import type { Right } from '../faces.ts'
import type { Link } from '../../link.ts'
import type { Part } from '../part.ts'
import { keyOf } from './grant.ts'

/** A service that acts as itself: what it may read where data comes from, or write where it goes. */
export function lendRights(link: Link, from: Part, to: Part): void {
  const [reader, writer] = [to.faces.principal, from.faces.principal]
  if (reader !== undefined && from.faces.identity === undefined && give(link, to, reader, from, from.faces.grants?.read ?? [])) return
  if (writer !== undefined && to.faces.identity === undefined) give(link, from, writer, to, to.faces.grants?.write ?? to.faces.grants?.call ?? [])
}

function give(link: Link, holder: Part, principal: NonNullable<Part['faces']['principal']>, other: Part, rights: readonly Right[]): boolean {
  const { account } = holder
  for (const [at, right] of rights.entries()) {
    if ('own' in right) continue
    const sign = `${keyOf(principal)} ${right.role} ${keyOf(right.scope)}`
    const known = account.given.get(sign)
    if (known !== undefined) {
      link.traces.push(`the right that ${known} gave`)
      continue
    }
    account.given.set(sign, link.id)
    link.resources.push(
      account.module.add(
        'resource',
        'azurerm_role_assignment',
        link.address(at === 0 ? undefined : String(at + 1)),
        { scope: right.scope, role_definition_name: right.role, principal_id: principal, principal_type: 'ServicePrincipal' },
        { topic: 'security', origin: link.id, comment: `${holder.label} reaches ${other.label} as itself: ${link.carries}.` },
      ),
    )
  }
  return link.shows
}
