import type { Value } from '../../model/value.ts'
import type { Part } from './part.ts'

/** Labels hold small letters, digits, `_` and `-`, 63 in all; what does not fit becomes `-`. */
export const labelText = (words: string): string =>
  words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9_]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 63)
    .replace(/-+$/, '')

/** The labels of one component's resources; those of the whole module come from the provider. */
export function labelsOf(part: Part): { readonly [key: string]: Value | undefined } {
  const { said, component } = part
  const classes = said.list('dataClass')
  const word = (name: string) => {
    const value = said.text(name)
    return value === undefined ? undefined : labelText(value) || undefined
  }
  return {
    component: labelText(component.id),
    name: labelText(component.name) || undefined,
    data_class: classes.length > 0 ? labelText(classes.join('_')) : undefined,
    environment: word('environment'),
    owner: word('owner'),
    cost_center: word('costCenter'),
    tenant: word('tenant'),
  }
}

/** A description: the name that a person gave, on one line, in the length that the service takes. */
export const described = (part: Part, longest = 200): string => {
  const line = part.component.name
    .toWellFormed()
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .replace(/[<>]/g, ' ')
    .trim()
  return Array.from(line).slice(0, longest).join('').trim() || part.id
}
