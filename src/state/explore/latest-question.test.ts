import { beforeEach, describe, expect, it, vi } from 'vitest'
import { emptyDesign } from '#domain/design/schema.ts'
import { askAbout } from './ask.ts'
import { LatestQuestion, type Told } from './latest-question.ts'

vi.mock('./ask.ts', () => ({ askAbout: vi.fn() }))

const asked = (key: string) => ({ key, about: { design: emptyDesign('A'), version: key, today: '2026-11-24' }, asks: {} })
const settled = () => new Promise((resolve) => setTimeout(resolve))

describe('a question that is asked again and again', () => {
  const answers: ((value: unknown) => void)[] = []
  const problems: ((error: Error) => void)[] = []
  const told: Told<'providers'>[] = []
  beforeEach(() => {
    for (const list of [answers, problems, told]) list.length = 0
    vi.mocked(askAbout).mockReset()
    vi.mocked(askAbout).mockImplementation(
      () =>
        new Promise((resolve, reject) => {
          answers.push(resolve as (value: unknown) => void)
          problems.push(reject)
        }),
    )
  })

  it('waits with the newest alone while one is answered, and does not ask the same twice', async () => {
    const latest = new LatestQuestion('providers', (each) => told.push(each))
    for (const key of ['1', '1', '2', '3']) latest.give(asked(key))
    expect(answers.length).toBe(1)
    answers[0]?.([])
    await settled()
    expect(answers.length).toBe(2)
    answers[1]?.([])
    await settled()
    expect(told.map(({ key }) => key)).toEqual(['1', '3'])
    latest.give(asked('3'))
    expect(answers.length).toBe(2)
  })

  it('tells a problem and keeps the last answer, and goes on', async () => {
    const latest = new LatestQuestion('providers', (each) => told.push(each))
    latest.give(asked('1'))
    answers[0]?.([])
    await settled()
    latest.give(asked('2'))
    problems[1]?.(new Error('the worker stopped'))
    await settled()
    expect(told.at(-1)).toEqual({ key: '2', answer: [], problem: 'the worker stopped' })
    latest.give(asked('3'))
    expect(answers.length).toBe(3)
  })
})
