import { describe, expect, it } from 'vitest'
import { generate } from '#domain/generation/generate.ts'
import { read } from '#domain/generation/read/read.ts'
import { templates } from '#templates/index.ts'
import { answerFor } from './rerun.ts'
import { waysOut } from './ways-out.ts'
import { wishesOf } from './wish.ts'

const prompts = [
  'Serve Llama 3 405B on CPU only, p99 under 20 ms for 10,000 concurrent users, air-gapped on AWS',
  'Chatbot for 20,000 employees on our own GPUs, 300 requests a second, budget 200 dollars a month, 99.99 % available, AWS',
  'RAG over contracts, data must stay in Germany, AWS us-east-1',
  'Train a 70B model on 2 trillion tokens in 3 days with 64 H100 on GCP',
  'Everything on-premises only, on AWS, image classification for our factory',
]

describe.each(prompts)('%s', (prompt) => {
  const answer = generate(prompt, templates)
  const requirements = answer.design?.requirements ?? { prompt }
  const wishes = answer.design === null ? [] : wishesOf(read(prompt), answer.design)
  const ways = answer.conflicts.map((conflict) => waysOut(conflict, requirements, { wishes, templates, conflicts: answer.conflicts.length }))

  it('has conflicts, and each a way out', () => {
    expect(ways.length).toBeGreaterThan(0)
    for (const [at, each] of ways.entries()) expect(each.length, answer.conflicts[at]?.what).toBeGreaterThan(0)
  })
  it('is in less of a conflict after any of them, and still drawn', () => {
    for (const { requirements: after } of ways.flat()) {
      const next = answerFor(after, templates)
      expect(next.conflicts.length).toBeLessThan(answer.conflicts.length)
      expect(next.design?.components.length).toBeGreaterThan(3)
    }
  })
})
