import { describe, expect, it } from 'vitest'
import type { Requirements } from '#domain/design/requirements.ts'
import { templates } from '#templates/index.ts'
import { compose } from '../compose/compose.ts'
import { evidence, mention, modifiers, pattern, readingOf } from '../compose/reading.fixture.ts'
import type { Reading } from '../read/reading.ts'
import { clashesIn } from './clashes.ts'

const conflictsOf = (reading: Reading) => {
  const { brief, design } = compose(reading, templates)
  return clashesIn({ brief, reading: brief.reading, design })
}
const told = (prompt: string, more: Partial<Reading>): string =>
  conflictsOf(readingOf(prompt, more))
    .map(({ what, relaxation }) => `${what} ${relaxation}`)
    .join('\n')
const gpu = (type: string, count: number) => ({ gpu: { type, count } })
const model = (paramsB: number): Requirements => ({ model: { paramsB } })

describe('wishes that clash', () => {
  it('tells that data must stay in one country and a region lies in another, and names a region that does not clash', () => {
    const prompt = 'Patient data must stay in Switzerland. Train in us-central1.'
    const reading = readingOf(prompt, {
      understood: { data_residency: 'CH' },
      providers: [{ provider: 'gcp', evidence: evidence(prompt, 'us-central1'), soft: false }],
      regions: [{ provider: 'gcp', region: 'us-central1', evidence: evidence(prompt, 'us-central1') }],
    })
    expect(conflictsOf(reading)).toMatchObject([
      { between: [expect.stringContaining('residency'), 'us-central1'], relaxation: expect.stringContaining('europe-west6') },
    ])
  })

  it('is silent when the region lies where the data must stay', () => {
    const prompt = 'EU data only, Frankfurt'
    expect(
      told(prompt, {
        understood: { data_residency: 'EU' },
        regions: [{ provider: 'aws', region: 'eu-central-1', evidence: evidence(prompt, 'Frankfurt') }],
      }),
    ).toBe('')
  })

  it('tells that a model does not fit its GPUs, and how many would hold it', () => {
    expect(told('Serve 405B on one T4', { archetypes: [pattern('llm-serving-k8s')], understood: gpu('T4', 1), requirements: model(405) })).toMatch(
      /405B parameters do not fit 1 .*T4/,
    )
    expect(told('Serve 8B on one L40S', { archetypes: [pattern('llm-serving-k8s')], understood: gpu('L40S', 1), requirements: model(8) })).toBe('')
  })

  it('tells that a language model cannot answer in 20 ms, but lets its first token come in 800', () => {
    expect(told('LLM in 20 ms', { archetypes: [pattern('llm-serving-k8s')], understood: { latency_ms: 20 } })).toMatch(/20 ms/)
    expect(told('LLM', { archetypes: [pattern('llm-serving-k8s')], understood: { latency_ms: 150, latency_kind: 'ttft' } })).toBe('')
    expect(told('fraud in 20 ms', { archetypes: [pattern('realtime-fraud')], understood: { latency_ms: 20 } })).toBe('')
  })

  it('tells serverless apart from what one runs oneself', () => {
    const prompt = 'Fully serverless, no managed services, everything on-prem'
    const said = told(prompt, { modifiers: modifiers(prompt, ['serverless', 'serverless'], ['on-premises', 'on-prem']) })
    expect(said).toMatch(/no managed services/)
    expect(said).toMatch(/on-prem/)
  })

  it('tells that everything at home and a cloud exclude each other, unless each has its part', () => {
    const prompt = 'everything on-prem, and AWS'
    const both = {
      providers: [{ provider: 'aws' as const, evidence: evidence(prompt, 'AWS'), soft: false }],
      modifiers: modifiers(prompt, ['on-premises', 'on-prem']),
    }
    expect(told(prompt, both)).toMatch(/exclude each other/)
    const split = 'train on-prem, serve on AWS'
    expect(told(split, { ...both, modifiers: modifiers(split, ['on-premises', 'on-prem']) })).toBe('')
  })

  it('tells that an air gap and a model behind an API exclude each other', () => {
    const prompt = 'air-gapped, use GPT-4 from OpenAI'
    expect(
      told(prompt, { modifiers: modifiers(prompt, ['air-gapped', 'air-gapped']), mentions: [mention(prompt, 'foundation-model-api', 'OpenAI')] }),
    ).toMatch(/OpenAI is reached over the internet/)
  })

  it('tells what a budget does not pay for', () => {
    const prompt = 'unlimited GPUs, below 200 dollars, 99.999 %'
    const said = told(prompt, { understood: { budget_month_usd: 200, availability_pct: 99.999 } })
    expect(said).toMatch(/availability/)
    expect(said).toMatch(/unlimited/i)
    expect(told('30k a month for two GPUs', { understood: { budget_month_usd: 30_000, ...gpu('A100', 2) } })).toBe('')
  })

  it('tells that training cannot be done by the deadline', () => {
    const requirements = { ...model(70), demand: { trainingTokensB: 12_000, deadlineDays: 10 } }
    expect(told('pre-train', { archetypes: [pattern('llm-pretraining')], understood: gpu('H100', 1024), requirements })).toMatch(
      /Training takes about \d+ days/,
    )
    expect(
      told('pre-train', {
        archetypes: [pattern('llm-pretraining')],
        understood: gpu('H100', 8192),
        requirements: { ...requirements, demand: { trainingTokensB: 12_000, deadlineDays: 90 } },
      }),
    ).toBe('')
  })

  it('tells that only one provider has a board', () => {
    const prompt = 'TPU v5p on AWS'
    expect(told(prompt, { understood: gpu('TPU v5p', 8), providers: [{ provider: 'aws', evidence: evidence(prompt, 'AWS'), soft: false }] })).toMatch(
      /gcp only/,
    )
  })

  it('finds nothing to tell in a plain wish for any pattern', () => {
    for (const { id } of templates) expect(told('Please design it', { archetypes: [pattern(id)] }), id).toBe('')
  })
})
