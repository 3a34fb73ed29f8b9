import { describe, expect, it } from 'vitest'
import { said } from '#domain/design/requirements.ts'
import { read } from '../read.ts'

describe('requirements', () => {
  it('tells where people are from where it runs, also in a list', () => {
    const { regions, requirements } = read('A bank in Zurich wants fraud scoring on AWS in Frankfurt for customers in Japan, Brazil and Australia.')
    expect(regions.map(({ region }) => region)).toEqual(['eu-central-1'])
    expect(requirements.userRegions).toMatchObject({ value: ['JP', 'BR', 'AU'] })
    expect(requirements.subjects).toMatchObject({ value: ['JP', 'BR', 'AU'] })
  })

  it('reads what an answer does to people, where the pattern decides about them', () => {
    expect(read('Approve or decline consumer loans in 2 seconds, GDPR').requirements.useCase).toMatchObject({
      risk: { value: 'high' },
      automatedDecision: { value: true, from: 'Approve or decline' },
      significantEffect: { value: true },
      freshness: { value: 'seconds' },
    })
    expect(read('Chatbot that answers questions about our loan policies with sources').requirements.useCase).not.toHaveProperty('risk')
    expect(read('Detect emotions of our employees on video calls').requirements.useCase).toMatchObject({ risk: { value: 'prohibited' } })
  })

  it('keeps the words of a budget in another currency and compares it in dollars', () => {
    const { understood, requirements } = read('Chatbot over our manuals on AWS, at most 6.000 € al mes')
    expect(understood['budget_month_eur']).toBe(6000)
    expect(requirements.budgetUsdPerMonth).toMatchObject({ from: '6.000 €' })
    expect(said(requirements.budgetUsdPerMonth)).toBeGreaterThan(6000)
  })

  it('takes the size of a named model from the catalogue, and another size as it was said', () => {
    expect(read('serve Qwen2.5 72B with vLLM')).toMatchObject({
      understood: { model_params_b: 72 },
      requirements: { model: { paramsB: { value: 72.71, from: '72B' } } },
    })
    expect(read('serve Qwen2.5 14B and a 40B model of our own').requirements.model?.paramsB).toMatchObject({ from: '14B' })
  })
})
