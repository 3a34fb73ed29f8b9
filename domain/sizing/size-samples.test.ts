import { describe, expect, it } from 'vitest'
import { alternativesTo } from './alternatives/alternatives-of.ts'
import { modelList } from '../catalog/models.data.ts'
import { samples } from './samples.data.ts'
import { sizeWorkload } from './size-workload.ts'

const sized = (workload: Record<string, unknown>) => {
  const found = sizeWorkload(workload)
  if (!found.ok) throw new Error(found.problems.map(({ message }) => message).join(' '))
  return found.value
}

describe('models that read samples', () => {
  it.each([
    ['embedding', 'bge-m3', 'L4', 'a text'],
    ['embedding', 'Qwen3-Embedding-8B', 'A100', 'a text'],
    ['rerank', 'bge-reranker-v2-m3', 'A10G', 'a question with one passage'],
    ['vision', 'YOLOv8', 'T4', 'an image of 640 pixels'],
    ['vision', 'ViT-L/16', 'H100', 'an image of 224 pixels'],
    ['speech', 'whisper-large-v3-turbo', 'L4', 'half a minute of sound'],
    ['image-generation', 'FLUX.1-dev', 'H100', 'a picture of 1024 pixels in 28 steps'],
  ])('%s with %s on %s answers a rate with its range, counted in %s', (task, model, accelerator, sample) => {
    const { metrics, ranges, choices, findings } = sized({ task, model, accelerator, requestsPerSecond: 3 })
    expect(choices).toContainEqual(expect.objectContaining({ what: 'request', chosen: sample }))
    expect(metrics.requestsPerSecond).toBeGreaterThan(3)
    expect(ranges.requestsPerSecond?.[0]).toBeLessThan(metrics.requestsPerSecond ?? 0)
    expect(metrics).not.toHaveProperty('usdPerMillionOutputTokens')
    expect(findings).toEqual([])
  })

  it('agree with measured rates within their range: SDXL and Whisper on H100, ResNet-50 training on A100', () => {
    const within = (found: ReturnType<typeof sized>, published: number) => {
      const [low, high] = found.ranges.requestsPerSecond ?? [0, 0]
      expect([low <= published, published <= high]).toEqual([true, true])
    }
    within(sized({ task: 'inference', model: 'SDXL', accelerator: 'H100', count: 8, precision: 'fp8' }), 16.35)
    within(sized({ task: 'training', model: 'resnet50', accelerator: 'A100', count: 8 }), 8 * 2900)
    within(sized({ task: 'training', model: 'resnet50', accelerator: 'V100', count: 8, precision: 'fp16' }), 8 * 1400)
  })

  it('are trained by samples: twice as many take twice as long, a deadline decides how many accelerators', () => {
    const run = (samplesM: number) => sized({ task: 'training', model: 'ViT-L', accelerator: 'H100', count: 8, samplesM }).metrics.gpuHours ?? 0
    expect(run(200)).toBeCloseTo(2 * run(100), 6)
    const asked = { task: 'training', model: 'ViT-L', accelerator: 'H100', samplesM: 2000, deadlineDays: 2 }
    expect(sized(asked).metrics.days).toBeLessThanOrEqual(2)
    const ways = alternativesTo(asked)
    expect(ways.ok && ways.value.cheapest?.days).toBeLessThanOrEqual(2)
  })

  it('know every listed model of pictures, sound and vectors', () => {
    const kinds = modelList.filter(({ type }) => /vision$|vision-embedding|diffusion|speech/.test(type))
    expect(kinds.map(({ id }) => id).toSorted()).toEqual(Object.keys(samples).toSorted())
  })

  it('are not told that a prompt nobody gave is too long', () => {
    expect(sized({ task: 'inference', model: 'bert-large', accelerator: 'L4' }).findings).toEqual([])
    expect(sized({ task: 'inference', model: 'bert-large', accelerator: 'L4', inputTokens: 600 }).findings).toHaveLength(1)
  })
})
