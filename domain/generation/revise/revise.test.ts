import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { portsBetween } from '#domain/catalog/catalog.ts'
import { applyEdits } from '#domain/design/apply-edit.ts'
import { inverse } from '#domain/design/inverse.ts'
import { parseDesign } from '#domain/design/parse.ts'
import type { Design } from '#domain/design/schema.ts'
import { templates } from '#templates/index.ts'
import { revise } from './revise.ts'
import { stepsOf } from './steps.ts'

const design = (id: string): Design => {
  const found = templates.find((template) => template.id === id)?.design
  if (found === undefined) throw new Error(id)
  return found
}
const kinds = ({ components }: Design) => new Set<string>(components.map(({ kind }) => kind))
const flows = ({ components, connections }: Design) => {
  const kind = new Map(components.map((each) => [each.id, each.kind]))
  return connections.map(({ from, to }) => `${kind.get(from)}>${kind.get(to)}`)
}

describe('revising', () => {
  it('adds what was asked for with what it needs, joined, in its place, and leaves all else alone', () => {
    const before = design('document-processing')
    const { design: after, edits, because } = revise(before, 'add a vector database')
    expect([...kinds(after)].filter((kind) => !kinds(before).has(kind)).toSorted()).toEqual([
      'embedding-model',
      'embedding-pipeline',
      'vector-database',
    ])
    expect(flows(after)).toContain('embedding-pipeline>vector-database')
    expect(before.components.every((each) => after.components.some((now) => JSON.stringify(now) === JSON.stringify(each)))).toBe(true)
    expect(before.connections.every((each) => after.connections.some((now) => JSON.stringify(now) === JSON.stringify(each)))).toBe(true)
    expect(after.components.find(({ kind }) => kind === 'vector-database')).toMatchObject({ provider: 'azure', in: 'azure-northeurope-network' })
    expect(because).toEqual([{ words: 'add a vector database' }])
    expect(edits.every(({ kind }) => kind === 'place' || kind === 'connect')).toBe(true)
  })

  it('replaces a part under its id, with its connections, and names the service', () => {
    const before = { ...design('realtime-fraud'), positions: { kafka: [10, 20] as [number, number] } }
    const { design: after } = revise(before, 'replace Kafka with Kinesis')
    expect(after.components.find(({ id }) => id === 'kafka')).toMatchObject({
      kind: 'event-stream',
      settings: { service: 'Amazon Kinesis Data Streams' },
    })
    expect(flows(after)).toContain('event-stream>stream-processor')
    expect(after.positions).toEqual(before.positions)
  })

  it('takes a part out and tells which control went with it', () => {
    const { design: after, warnings } = revise(design('agents'), 'remove the human approval step')
    expect(kinds(after).has('human-review')).toBe(false)
    expect(warnings.join()).toMatch(/Control removed: .*approves/)
  })

  it('brings training home, with machines, a network and a line', () => {
    const { design: after } = revise(design('recommendation'), 'move training on-prem')
    expect(after.components.find(({ kind }) => kind === 'model-training-job')?.provider).toBe('self-hosted')
    expect([...kinds(after)]).toEqual(expect.arrayContaining(['bare-metal-gpu-server', 'on-prem-network', 'dedicated-interconnect']))
    expect(after.requirements.deployment).toBe('hybrid')
  })

  it('does several things in the order they are said', () => {
    const { design: after } = revise(design('agents'), 'Remove the human approval step and switch everything from AWS to GCP')
    expect(kinds(after).has('human-review')).toBe(false)
    expect(after.components.filter(({ provider }) => provider === 'aws')).toEqual([])
  })

  it('makes a design comply: parts, keys, trails, encryption on the way, the contract and the requirement', () => {
    const { design: after, warnings } = revise(design('rag-chatbot'), 'make it HIPAA compliant')
    expect([...kinds(after)]).toEqual(expect.arrayContaining(['pii-redaction', 'audit-log', 'key-management', 'private-endpoint']))
    expect(after.requirements.frameworks).toEqual(['hipaa'])
    expect(after.boundaries.find(({ kind }) => kind === 'provider-account')?.settings['baa']).toBe(true)
    expect(warnings.join()).toMatch(/BAA/)
  })

  it('scales: requirements, replicas, a second region, a way back', () => {
    const { design: after } = revise(design('rag-chatbot'), 'Scale it to 40,000 users and two regions, RTO 15 minutes, RPO 5 minutes')
    expect([...kinds(after)]).toEqual(expect.arrayContaining(['global-load-balancer', 'backup-service']))
    expect(JSON.stringify(after.requirements.demand)).toContain('40000')
    expect(after.components.find(({ id }) => id === 'app-backend')?.settings['standby']).toBe('hot')
  })

  it('takes "it" for what is selected, and an @mention for the part of that name', () => {
    const before = design('recommendation')
    expect(kinds(revise(before, 'remove it', { selection: ['experimentation-platform'] }).design).has('experimentation-platform')).toBe(false)
    expect(revise(before, 'rename @ranking-model to "Order of items"').design.components.find(({ id }) => id === 'ranking-model')?.name).toBe(
      'Order of items',
    )
  })

  it('says so when nothing is meant, and then changes nothing', () => {
    for (const words of ['remove the flux capacitor', 'replace the dilithium with tritanium', 'be nice', '']) {
      const before = design('batch-scoring')
      const { design: after, edits, warnings } = revise(before, words)
      expect(after).toEqual(before)
      expect(edits).toEqual([])
      expect(warnings.length, words).toBeGreaterThan(0)
    }
  })

  it('splits at verbs, also where the verb stands last', () => {
    expect(stepsOf('Remove the cache and add a queue').map(({ intent, rest }) => [intent, rest])).toEqual([
      ['remove', 'the cache'],
      ['add', 'a queue'],
    ])
    expect(stepsOf('füge bitte eine Warteschlange hinzu').map(({ intent }) => intent)).toEqual(['add'])
    expect(stepsOf('make it cheaper').map(({ intent }) => intent)).toEqual(['save'])
  })

  it('yields edits that lead to the design it shows, are valid, can be undone, and leave nothing alone', () => {
    const instructions = [
      'add a vector database',
      'add Redis and a queue',
      'remove the feature store',
      'remove monitoring',
      'replace Kafka with Kinesis',
      'make it HIPAA compliant',
      'make it serverless',
      'move training on-prem',
      'cut cost by half',
      'switch to Azure',
      'scale to 1 million users',
      'run it in two regions',
      'encrypt everything',
      'no Kubernetes please',
      'add guardrails',
      'connect the api gateway to the data lake',
      'delete the model registry',
      'add a second cache',
      'use Llama instead',
      'ersetze den Cache durch eine Datenbank',
    ]
    fc.assert(
      fc.property(fc.constantFrom(...templates), fc.constantFrom(...instructions), ({ design: before }, instruction) => {
        const { design: after, edits } = revise(before, instruction)
        expect(applyEdits(before, edits)).toEqual({ ok: true, value: after })
        expect(parseDesign(JSON.parse(JSON.stringify(after)))).toEqual({ ok: true, value: after })
        const kind = new Map(after.components.map((each) => [each.id, each.kind]))
        expect(
          after.connections.filter(({ from, to, carries }) => !portsBetween(kind.get(from) ?? '', kind.get(to) ?? '').includes(carries)),
        ).toEqual([])
        const ends = new Set<string>(after.connections.flatMap(({ from, to }) => [from, to]))
        expect(after.components.filter(({ id }) => !ends.has(id)).map(({ id }) => id)).toEqual([])
        let back = after
        let current = before
        const undo = edits.map((edit) => {
          const reverse = inverse(current, edit)
          const next = applyEdits(current, [edit])
          if (next.ok) current = next.value
          return reverse
        })
        for (const reverse of undo.toReversed()) {
          const undone = applyEdits(back, reverse)
          if (undone.ok) back = undone.value
        }
        expect(back).toEqual(before)
      }),
      { numRuns: 150, seed: 5 },
    )
  })
})
