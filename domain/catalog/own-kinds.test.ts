import { describe, expect, it } from 'vitest'
import { assess } from '../assessment.ts'
import { isKind, kindOf, laneOf, portsBetween, settingsOf, withOwnKinds } from './catalog.ts'
import { readOwnKinds } from './own-kinds.ts'
import { readDesign } from './read-design.ts'

const cache = `id: acme-vectors
name: Acme vectors
layer: data-pipeline
checkedAs: vector-database
accepts: [vector]
offers: [vector]
settings: [encryptionAtRest, dataClass, volumeTB]
prices:
  - { item: Storage, unit: TB-month, usdPerUnit: 12.5, quantity: volumeTB, source: Acme price list, asOf: 2026-10-01 }
  - { item: Base fee, unit: month, usdPerUnit: 40 , asOf: 2026-10-01 }
`
const design = `strata: 1
name: Own platform
requirements: { environment: production }
components:
  - { id: v, kind: acme-vectors, name: Vectors, provider: aws, settings: { encryptionAtRest: none, volumeTB: 2, dataClass: [pii] } }
  - { id: rag, kind: rag-orchestrator, name: RAG, provider: aws }
connections:
  - { id: rag-v, from: rag, to: v, carries: vector }
`
const kinds = (text: string) => {
  const read = readOwnKinds([{ path: 'kinds/a.yaml', text }])
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join('\n'))
  return read.value
}
const hintsOf = (text: string) => {
  const read = readOwnKinds([{ path: 'kinds/a.yaml', text }])
  return read.ok ? [] : read.problems.map(({ message, hint }) => `${message} ${hint}`)
}

describe('a kind of a team’s own', () => {
  it('is drawn, checked and priced like one of the catalogue, and forgotten afterwards', async () => {
    await withOwnKinds(kinds(cache), async () => {
      expect(kindOf('acme-vectors')?.name).toBe('Acme vectors')
      expect(laneOf('acme-vectors')).toBe('data-pipeline')
      expect(portsBetween('rag-orchestrator', 'acme-vectors')).toContain('vector')
      expect(settingsOf('acme-vectors').map(({ name }) => name)).toContain('encryptionAtRest')
      const read = readDesign(design)
      if (!read.ok) return expect(read.problems).toEqual([])
      const { findings, bill } = assess(read.value, { today: '2026-11-24' })
      expect(findings.filter(({ component }) => component === 'v').map(({ code }) => code)).toEqual(expect.arrayContaining(['SEC-001', 'REL-019']))
      expect(bill.lines.filter(({ component }) => component === 'v').map(({ item, monthlyUsd }) => [item, monthlyUsd])).toEqual([
        ['Storage', 25],
        ['Base fee', 40],
      ])
      return undefined
    })
    expect(isKind('acme-vectors')).toBe(false)
    expect(readDesign(design).ok).toBe(false)
  })

  it('is forgotten also where the work fails', async () => {
    await expect(withOwnKinds(kinds(cache), () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(isKind('acme-vectors')).toBe(false)
  })

  it('that is faulty is told with the nearest name', () => {
    expect(hintsOf(cache.replace('checkedAs: vector-database', 'checkedAs: vector-databse'))[0]).toContain('"vector-database"')
    expect(hintsOf(cache.replace('dataClass, volumeTB', 'dataClas, volumeTB'))[0]).toContain('"dataClass"')
    expect(hintsOf(cache.replace('id: acme-vectors', 'id: vector-database'))[0]).toContain('taken')
    expect(hintsOf(cache.replace('offers:', 'ofers:'))[0]).toContain('"offers"')
    expect(hintsOf('a: [')[0]).toContain('not YAML')
  })
})
