import { describe, expect, it } from 'vitest'
import { kindOf } from '#domain/catalog/catalog.ts'
import { templates } from '#templates/index.ts'
import { read } from '../read/read.ts'
import { compose } from './compose.ts'

const designOf = (prompt: string) => compose(read(prompt), templates).design

describe('what a design takes without being told', () => {
  it.each([
    ['Fraud scoring for payments, all data stays in Canada only', 'CA'],
    ['Ein Chatbot über unsere Handbücher, die Daten müssen in der Schweiz bleiben', 'CH'],
  ])('puts the assumed region where data may be: %s', (prompt, country) => {
    const regions = designOf(prompt).boundaries.filter(({ kind }) => kind === 'region')
    expect(regions.map(({ settings }) => settings['country'])).toEqual([country])
  })

  it('names no service that another provider sells', () => {
    const { components } = designOf('Self-hosted air-gapped code assistant with Llama 70B on Kubernetes for 300 developers')
    for (const { kind, provider, settings } of components) {
      const foreign = Object.entries(kindOf(kind)?.services ?? {}).flatMap(([seller, list]) => (seller === provider ? [] : list))
      expect(foreign).not.toContain(settings['service'])
    }
  })

  it.each(['Scrap AWS, I meant Google Cloud: score customers nightly', 'Forget about Azure, score customers nightly on Google Cloud'])(
    'leaves out a provider that is scrapped: %s',
    (prompt) => expect(read(prompt).providers.map(({ provider }) => provider)).toEqual(['gcp']),
  )

  it('takes scrap for metal where no provider follows it at once', () => {
    expect(read('Detect scrap on AWS with cameras').providers.map(({ provider }) => provider)).toEqual(['aws'])
  })
})
