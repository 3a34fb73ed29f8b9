import { describe, expect, it } from 'vitest'
import { sizeWorkload } from './size-workload.ts'

describe('a workload that cannot be read or kept', () => {
  const refusal = (workload: unknown) => {
    const found = sizeWorkload(workload)
    return found.ok ? [] : found.problems
  }

  it('names each limit that no accelerator keeps and by how much, and is kept with the figure of the hint', () => {
    const asked = { task: 'inference', model: 'Llama-3.1-8B', ttftMs: 0.001, tpotMs: 0.001 }
    const found = refusal(asked)
    expect(found.map(({ code, at }) => [code, at])).toEqual([
      ['sizing/impossible-slo', 'ttftMs'],
      ['sizing/impossible-slo', 'tpotMs'],
    ])
    for (const { message } of found) expect(message).toMatch(/reaches [\d.]+ ms with one request at a time, [\d.]+ ms over/)
    for (const { at, hint } of found) {
      const { ttftMs: _ttft, tpotMs: _tpot, ...free } = asked
      expect(sizeWorkload({ ...free, [at]: Number(/Say \w+ ([\d,]+)/.exec(hint)?.[1]?.replaceAll(',', '')) }).ok, hint).toBe(true)
    }
  })

  it('tells a key misspelt once, a word that is none with the words there are, an accelerator that is not listed with the nearest', () => {
    expect(refusal({ task: 'inference', modle: 'Llama-3.1-8B' })).toMatchObject([
      { message: 'A workload has no "modle".', hint: 'Did you mean "model"?' },
    ])
    expect(refusal({ task: 'dance', model: 'Llama-3.1-8B' })).toMatchObject([
      { message: 'task cannot be "dance".', hint: 'It is one of: training, fine-tuning, inference.' },
    ])
    for (const [accelerator, near] of [
      ['rtx 4091', 'Did you mean "RTX-4090"?'],
      ['H101', 'Did you mean "H100"?'],
      ['quux', 'the usual ones are H100'],
    ] as const)
      expect(refusal({ task: 'inference', model: 'Llama-3.1-8B', accelerator })[0]?.hint).toContain(near)
  })
})
