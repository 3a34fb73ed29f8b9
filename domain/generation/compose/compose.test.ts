import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kindOf, portsBetween, serviceOf } from '#domain/catalog/catalog.ts'
import { componentKinds } from '#domain/catalog/components/index.ts'
import { ambientPorts } from '#domain/design/ports.ts'
import { parseDesign } from '#domain/design/parse.ts'
import { frameworkIds, providers } from '#domain/design/requirements.ts'
import type { Design } from '#domain/design/schema.ts'
import { writeText } from '#domain/design/text.ts'
import { templates } from '#templates/index.ts'
import type { Modifier, Reading } from '../read/reading.ts'
import { compose } from './compose.ts'
import { joinsByData } from './draft.ts'
import { mention, pattern, readingOf } from './reading.fixture.ts'

const prompt = 'Something that was said, in many words, about data, models, places and laws.'
const someKind = fc.constantFrom(...componentKinds.map(({ id }) => id))
const someModifier = fc.constantFrom<Modifier>(
  'self-hosted',
  'on-premises',
  'hybrid',
  'air-gapped',
  'edge',
  'offline',
  'multi-region',
  'multi-cloud',
  'serverless',
  'no-kubernetes',
  'cpu-only',
  'spot',
  'managed',
  'batch-only',
  'cost-sensitive',
  'small-scale',
  'large-scale',
  'open-source',
)
const words = { words: 'Something', span: [0, 9] as const }

const someReading: fc.Arbitrary<Reading> = fc
  .record({
    patterns: fc.uniqueArray(fc.constantFrom(...templates.map(({ id }) => id)), { maxLength: 2 }),
    mentions: fc.uniqueArray(
      fc.record({
        kind: someKind,
        stance: fc.constantFrom('wanted', 'existing', 'excluded', 'preferred'),
        strength: fc.constantFrom('named', 'implied'),
      }),
      { maxLength: 5, selector: ({ kind }) => kind },
    ),
    modifiers: fc.uniqueArray(someModifier, { maxLength: 4 }),
    providers: fc.uniqueArray(fc.constantFrom(...providers), { maxLength: 3 }),
    shape: fc.constantFrom('synchronous', 'in-stream', 'asynchronous', 'batch', 'edge', 'on-device', 'training-only'),
    placed: fc.option(fc.constantFrom('model-training-job', 'data-lake', 'realtime-inference-endpoint'), { nil: undefined }),
    frameworks: fc.uniqueArray(fc.constantFrom(...frameworkIds), { maxLength: 2 }),
  })
  .map(({ patterns, mentions, modifiers, providers: named, shape, placed, frameworks }) =>
    readingOf(prompt, {
      archetypes: patterns.map((id, nth) => pattern(id, nth === 0 ? 0.6 : 0.3)),
      mentions: mentions.map(({ kind, stance, strength }) => mention(prompt, kind, 'Something', stance, { strength })),
      modifiers: modifiers.map((modifier) => ({ modifier, evidence: words })),
      providers: named.map((provider) => ({ provider, evidence: words, soft: false })),
      serving: { shape, evidence: [] },
      placements: placed === undefined ? [] : [{ kinds: [placed], provider: 'self-hosted', evidence: words }],
      requirements: frameworks.length === 0 ? {} : { frameworks },
    }),
  )

const joined = (design: Design) => new Set<string>(design.connections.flatMap(({ from, to }) => [from, to]))

/** Workload parts that no data connection ties to the rest, although some port would. */
function apart(design: Design): string[] {
  const workload = design.components.filter(({ kind }) => kindOf(kind)?.crossCutting === null && kindOf(kind)?.category !== 'network')
  const carrying = design.connections.filter(({ carries }) => !ambientPorts.has(carries))
  const touched = new Set<string>(carrying.flatMap(({ from, to }) => [from, to]))
  const inside = new Set<string>(workload.flatMap(({ id }) => (touched.has(id) ? [id] : [])))
  const seen = new Set<string>([...inside].slice(0, 1))
  for (const id of seen)
    for (const { from, to } of carrying)
      for (const [a, b] of [
        [from, to],
        [to, from],
      ])
        if (a === id && b !== undefined && inside.has(b)) seen.add(b)
  const kinds = new Map<string, string>(design.components.map(({ id, kind }) => [id, kind]))
  const fits = (a: string, b: string): boolean =>
    joinsByData(kinds.get(a) ?? '', kinds.get(b) ?? '') || joinsByData(kinds.get(b) ?? '', kinds.get(a) ?? '')
  return [...inside].filter((id) => !seen.has(id) && [...seen].some((other) => fits(id, other)))
}

describe('composing', () => {
  it('lets a pattern about places bring no language model to what is not about language', () => {
    const kinds = (...ids: readonly string[]) =>
      compose(
        readingOf('Pumps that run hot', { archetypes: ids.map((id, nth) => pattern(id, nth === 0 ? 0.7 : 0.2)) }),
        templates,
      ).design.components.map(({ kind }) => kind as string)
    for (const id of ['anomaly-streaming', 'cv-edge-manufacturing', 'edge-5g'])
      expect(kinds(id, 'multi-region-inference').filter((kind) => /llm|guardrails|inference-gateway/.test(kind))).toEqual([])
  })

  it('takes the subject from the runner-up where the first pattern only says where it runs', () => {
    const reading = readingOf('Scores', { archetypes: [pattern('ml-hybrid-burst', 0.54), pattern('credit-scoring', 0.4, false)] })
    expect(compose(reading, templates).design.components.map(({ kind }) => kind as string)).toContain('tabular-ml-model')
  })

  it('names what is there already by what it is, not by its role in the pattern', () => {
    const prompt = 'our Epic warehouse'
    const reading = readingOf(prompt, {
      archetypes: [pattern('batch-scoring')],
      mentions: [mention(prompt, 'data-warehouse', 'warehouse', 'existing')],
    })
    expect(compose(reading, templates).design.components.find(({ kind }) => kind === 'data-warehouse')?.name).toBe('Data warehouse (existing)')
  })

  it('makes of any reading a valid design: ports fit, nothing stands alone, the workload is one piece, everything says why', () => {
    fc.assert(
      fc.property(someReading, (reading) => {
        const { design } = compose(reading, templates)
        expect(parseDesign(JSON.parse(JSON.stringify(design)))).toEqual({ ok: true, value: design })
        const kinds = new Map(design.components.map(({ id, kind }) => [id, kind]))
        expect(
          design.connections.filter(({ from, to, carries }) => !portsBetween(kinds.get(from) ?? '', kinds.get(to) ?? '').includes(carries)),
        ).toEqual([])
        const ends = joined(design)
        expect(design.components.filter(({ id }) => !ends.has(id)).map(({ id }) => id)).toEqual([])
        expect(apart(design)).toEqual([])
        expect([...design.components, ...design.connections].filter(({ because }) => because.length === 0)).toEqual([])
        expect(design.components.length).toBeLessThanOrEqual(45)
      }),
      { numRuns: 300, seed: 7 },
    )
  })

  it('leaves out what was ruled out, and keeps what was asked for and what is there', () => {
    fc.assert(
      fc.property(someReading, (reading) => {
        const kinds = new Set<string>(compose(reading, templates).design.components.map(({ kind }) => kind))
        for (const { kind, stance } of reading.mentions) if (stance === 'excluded') expect(kinds.has(kind)).toBe(false)
        const out =
          reading.mentions.some(({ stance }) => stance === 'excluded') ||
          reading.modifiers.some(({ modifier }) => modifier === 'no-kubernetes' || modifier === 'cpu-only')
        if (!out)
          for (const { kind, stance, strength } of reading.mentions)
            if (strength === 'named' && (stance === 'wanted' || stance === 'existing')) expect([...kinds]).toContain(kind)
      }),
      { numRuns: 200, seed: 11 },
    )
  })

  it('gives the same bytes for the same reading', () => {
    fc.assert(
      fc.property(someReading, (reading) => {
        expect(writeText(compose(reading, templates).design)).toBe(writeText(compose(structuredClone(reading), templates).design))
      }),
      { numRuns: 40, seed: 13 },
    )
  })

  it.each(templates.map(({ id }) => id))('%s keeps its kinds when only the provider changes', (id) => {
    const designs = (['aws', 'azure', 'gcp'] as const).map(
      (provider) =>
        compose(readingOf(prompt, { archetypes: [pattern(id)], providers: [{ provider, evidence: words, soft: false }] }), templates).design,
    )
    const [first, ...others] = designs.map(({ components }) =>
      components
        .map(({ kind }) => kind)
        .toSorted()
        .join(),
    )
    expect(others).toEqual([first, first])
    designs.forEach((design, nth) => {
      const provider = (['aws', 'azure', 'gcp'] as const)[nth]
      expect(design.components.filter((each) => each.provider === provider && serviceOf(each.kind, provider) === undefined)).toEqual([])
    })
  })
})
