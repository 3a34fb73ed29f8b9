import { makeFactory } from '../forms/data-factory.ts'
import type { Link } from '../../link.ts'
import { Part } from '../part.ts'

const holdsFiles = (part: Part) => part.faces.identity === undefined && part.resources.some(({ type }) => type === 'azurerm_storage_container')

/** Neither of two stores copies by itself: what lies between them is a data factory of the connection's own. */
export function bridge(link: Link, from: Part, to: Part): boolean {
  if (!holdsFiles(from) || !holdsFiles(to)) return false
  const { account } = to
  const id = `${link.id.slice(0, 54)}--copy` as Part['id']
  const between = new Part(
    account,
    {
      ...to.component,
      id,
      name: `${from.label} to ${to.label}`,
      kind: 'etl-service' as Part['component']['kind'],
      settings: { encryptionAtRest: to.component.settings['encryptionAtRest'] ?? 'provider', schedulePeriod: 'hourly' },
    },
    to.place,
  )
  between.faces = makeFactory(between)
  between.faces.join?.(link, from, 'to')
  between.faces.join?.(link, to, 'from')
  link.resources.push(...between.resources.filter((each) => !link.resources.includes(each)))
  account.assume(to.id, `Nothing between ${from.id} and ${to.id} copies by itself; a data factory carries "${link.id}".`)
  return true
}
