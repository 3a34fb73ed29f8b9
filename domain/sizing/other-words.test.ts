import { describe, expect, it } from 'vitest'
import { sizeWorkload } from './size-workload.ts'

const answer = (workload: object) => {
  const found = sizeWorkload(workload)
  if (!found.ok) throw new Error(JSON.stringify(found.problems))
  return found.value
}
const served = { task: 'inference', model: 'Llama-3.1-8B' }

describe('a workload in other words', () => {
  it('reads the fields as launchers and tables write them', () => {
    const plain = { ...served, accelerator: 'H100', count: 2, tensorParallel: 2, inputTokens: 1000, outputTokens: 200 }
    expect(answer({ ...served, gpu: 'H100', gpus: 2, tp: 2, input_tokens: 1000, output_len: 200 })).toEqual(answer(plain))
    expect(answer({ task: 'training', model: { paramsB: 7.5 }, count: 64, zero_stage: 1 }).metrics.modelStatesGBPerGpu).toBeCloseTo(31.4, 1)
  })

  it('refuses a field that is said under two names', () => {
    expect(sizeWorkload({ ...served, gpus: 2, count: 4 })).toMatchObject({ ok: false, problems: [{ code: 'sizing/unknown-key' }] })
  })

  it('finds the one format in a sentence, and refuses two', () => {
    expect(answer({ ...served, precision: 'int4 g128' })).toEqual(answer({ ...served, precision: 'int4' }))
    expect(sizeWorkload({ ...served, precision: 'fp8 or bf16' }).ok).toBe(false)
  })

  it('serves a model that is named with its format in it, and says so', () => {
    const { metrics, choices } = answer({ task: 'inference', model: 'Qwen2.5-72B-Instruct-AWQ', accelerator: 'A100-80GB' })
    expect(metrics.weightsGB).toBeLessThan(45)
    expect(metrics.minimumAccelerators).toBe(1)
    expect(choices).toContainEqual({ what: 'precision', chosen: 'int4', why: 'The format that the name of the model tells.' })
  })

  it('takes a length alone as question and answer together, with as many accelerators as the requests need', () => {
    const found = answer({ task: 'inference', model: 'Llama-3-70B', sequenceLength: 4096, concurrency: 32, kvPrecision: 'bf16' })
    expect(found.metrics.kvCacheGB).toBeCloseTo(42.94967296, 8)
    expect(found.count).toBeLessThan(9)
  })

  it('says of a file that describes no model that it does not', () => {
    const found = sizeWorkload({ task: 'inference', model: { name: 'webpack', version: '1.0' } })
    expect(found).toMatchObject({ ok: false, problems: [{ code: 'sizing/bad-model', at: 'model' }] })
  })
})
