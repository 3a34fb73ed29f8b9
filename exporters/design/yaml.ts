import { writeText } from '#domain/design/text.ts'
import type { Exporter } from '../exporter.ts'

/** The document itself, made for git. */
export const yaml: Exporter = {
  id: 'yaml',
  title: 'Design as YAML',
  family: 'design',
  extension: 'strata.yaml',
  export: ({ design }) => ({ files: [{ path: 'design.strata.yaml', contents: writeText(design) }], omissions: [] }),
}
