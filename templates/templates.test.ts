import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { kindOf, portsBetween } from '#domain/catalog/catalog.ts'
import { readDesignValue } from '#domain/catalog/read-design.ts'
import { readTemplate, templateFiles, templateModule } from '#scripts/templates.ts'
import { catalogue } from './catalogue.data.ts'
import { templates } from './index.ts'

describe('the starting designs', () => {
  it('are the YAML files, one for each entry of the menu', () => {
    expect(templateFiles().map((file) => file.replace('.strata.yaml', '')).toSorted()).toEqual(catalogue.map(({ id }) => id).toSorted())
    expect(readFileSync(join(import.meta.dirname, 'designs.data.ts'), 'utf8')).toBe(templateModule(readTemplate, templateFiles()))
  })

  it.each(templates.map((template) => [template.id, template] as const))('%s is valid, joined by ports that fit, and leaves nothing alone', (_id, { design }) => {
    const parsed = readDesignValue(JSON.parse(JSON.stringify(design)))
    expect(parsed).toEqual({ ok: true, value: design })
    const kinds = new Map(design.components.map(({ id, kind }) => [id, kind]))
    const joined = new Set<string>(design.connections.flatMap(({ from, to }) => [from, to]))
    expect(design.components.filter(({ id }) => !joined.has(id))).toEqual([])
    expect(design.connections.filter(({ from, to, carries }) => !portsBetween(kinds.get(from) ?? '', kinds.get(to) ?? '').includes(carries))).toEqual([])
    expect(design.components.filter(({ kind }) => kindOf(kind) === undefined)).toEqual([])
    expect([...design.components, ...design.connections].filter(({ because }) => because.length === 0)).toEqual([])
  })
})
