import { call, type Expression, type Value } from '../../model/value.ts'
import type { Part } from './part.ts'

/** Tag values hold 256 signs of any script; what would not print, and `<>%&\?/`, which names of tags do not take, give way to spaces. */
export const tagText = (words: string): string =>
  words
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029<>%&\\?]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 250)
    .trim()

/** The tags of one component's resources, laid over those of the module. */
export function tagsOf(part: Part): Expression {
  const { said, component } = part
  const classes = said.list('dataClass')
  const word = (name: string) => {
    const value = said.text(name)
    return value === undefined ? undefined : tagText(value) || undefined
  }
  const own: { readonly [key: string]: Value | undefined } = {
    Name: tagText(component.name) || component.id,
    Component: component.id,
    DataClass: classes.length > 0 ? classes.join('/') : undefined,
    Environment: said.text('environment'),
    Owner: word('owner'),
    CostCenter: word('costCenter'),
    Tenant: word('tenant'),
  }
  return call('merge', part.account.tags, own)
}
