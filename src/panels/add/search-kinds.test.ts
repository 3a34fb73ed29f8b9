import { describe, expect, it } from 'vitest'
import { componentKinds } from '#domain/catalog/components/index.ts'
import { searchKinds } from './search-kinds.ts'

const first = (query: string, most = 1) =>
  searchKinds(query)
    .slice(0, most)
    .map(({ kind }) => kind.id)

describe('the palette', () => {
  it('finds a kind by its name, by a provider service and by what people call it', () => {
    expect(first('vector database')).toEqual(['vector-database'])
    expect(first('S3')).toEqual(['object-storage'])
    expect(first('amazon eks')).toEqual(['kubernetes-cluster'])
    expect(first('bedrock', 3)).toContain('foundation-model-api')
  })
  it('says by which other name it was found', () => {
    expect(searchKinds('S3')[0]?.by).toBe('S3')
    expect(searchKinds('object storage')[0]?.by).toBeUndefined()
  })
  it('finds every kind by its own name first or second', () => {
    for (const { id, name } of componentKinds) expect(first(name, 3), name).toContain(id)
  })
  it('shows the whole catalogue when nothing is typed, and nothing for nonsense', () => {
    expect(searchKinds('')).toHaveLength(componentKinds.length)
    expect(searchKinds('qqqzzz')).toEqual([])
  })
})
