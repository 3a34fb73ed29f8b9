import type { Value } from '../../model/value.ts'
import type { Part } from './part.ts'

/** Tag values may hold letters of any script, digits, spaces and + - = . _ : / @, 256 in all. */
export const tagText = (words: string): string =>
  words
    .normalize('NFC')
    .replace(/[^\p{L}\p{N} +\-=._:/@]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 250)
    .trim()

/** The tags of one component's resources; those of the whole module come from the provider. */
export function tagsOf(part: Part): { readonly [key: string]: Value | undefined } {
  const { said, component } = part
  const stage = said.text('environment')
  const classes = said.list('dataClass')
  const word = (name: string) => {
    const value = said.text(name)
    return value === undefined ? undefined : tagText(value) || undefined
  }
  return {
    Name: tagText(component.name) || component.id,
    Component: component.id,
    DataClass: classes.length > 0 ? classes.join('/') : undefined,
    Environment: stage,
    Owner: word('owner'),
    CostCenter: word('costCenter'),
    Tenant: word('tenant'),
    Backup: part.backupPlan,
  }
}
