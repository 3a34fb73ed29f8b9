import { readDesign } from '#domain/catalog/read-design.ts'
import type { Importer } from './importer.ts'

/** Our own document, as YAML or JSON. */
export const strataText: Importer = {
  id: 'strata',
  title: 'Strata design (YAML or JSON)',
  endings: ['.yaml', '.yml', '.json'],
  recognises: (text) => /^\s*\{/.test(text) || /^["']?strata["']?\s*:/m.test(text),
  read: readDesign,
}
