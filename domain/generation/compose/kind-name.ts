import { kindOf } from '../../catalog/catalog.ts'

/** What a part is called when nobody gave it a name: the catalogue's name without what stands in brackets. */
export const kindName = (kind: string): string => (kindOf(kind)?.name ?? kind).replace(/\s*\([^)]*\)/g, '').trim()
