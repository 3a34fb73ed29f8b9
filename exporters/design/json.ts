import { writeJson } from '#domain/design/text.ts'
import type { Exporter } from '../exporter.ts'

/** The document itself, for programs. */
export const json: Exporter = {
  id: 'json',
  title: 'Design as JSON',
  family: 'design',
  extension: 'strata.json',
  export: ({ design }) => ({ files: [{ path: 'design.strata.json', contents: writeJson(design) }], omissions: [] }),
}
