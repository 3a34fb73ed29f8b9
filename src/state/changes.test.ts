import { expect, it } from 'vitest'
import { serviceOf } from '#domain/catalog/catalog.ts'
import { ComponentId } from '#domain/design/ids.ts'
import { parseDesign } from '#domain/design/parse.ts'
import { changesBy } from './changes.ts'

it('names the usual service as what was before, where nobody chose one', () => {
  const parsed = parseDesign({
    strata: 1,
    name: 'Search',
    components: [{ id: 'passages', kind: 'vector-database', name: 'Passages', provider: 'aws', settings: { replicasMin: 2 } }],
  })
  if (!parsed.ok) throw new Error('the design is sound')
  const component = ComponentId.parse('passages')
  const lines =
    changesBy(
      [
        { kind: 'configure', component, setting: 'service', value: 'Qdrant' },
        { kind: 'configure', component, setting: 'replicasMin', value: 3 },
      ],
      parsed.value,
    ).get('passages') ?? []
  expect(lines[0]).toContain(serviceOf('vector-database', 'aws'))
  expect(lines[0]).toMatch(/→ Qdrant$/)
  expect(lines[1]).toMatch(/2 → 3$/)
})
