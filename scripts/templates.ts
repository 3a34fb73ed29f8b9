import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readDesign } from '#domain/catalog/read-design.ts'

/**
 * Writes templates/designs.data.ts from the *.strata.yaml files beside it: YAML is what people edit and review,
 * one module of ready JSON is what Node and the browser load without a parser.
 */
const folder = join(import.meta.dirname, '..', 'templates')

export function templateModule(read: (file: string) => string, files: readonly string[]): string {
  const lines = files.toSorted().map((file) => {
    const design = readDesign(read(file))
    if (!design.ok) throw new Error(`${file}: ${design.problems.map(({ at, message }) => `${at}: ${message}`).join('; ')}`)
    return `  ${JSON.stringify(file.replace('.strata.yaml', ''))}: ${JSON.stringify(JSON.stringify(design.value))},`
  })
  return [
    '/** Written by `npm run templates` from the *.strata.yaml files; a test holds the two together. */',
    'export const designs = {',
    ...lines,
    '} as const',
    '',
  ].join('\n')
}

export const templateFiles = (): string[] => readdirSync(folder).filter((file) => file.endsWith('.strata.yaml'))

export const readTemplate = (file: string): string => readFileSync(join(folder, file), 'utf8')

if (import.meta.main) writeFileSync(join(folder, 'designs.data.ts'), templateModule(readTemplate, templateFiles()))
