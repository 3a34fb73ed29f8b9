import { describe, expect, it } from 'vitest'
import { read } from '../read.ts'

describe('how a text is laid out', () => {
  it('reads a mail whose lines were broken for want of room like one line', () => {
    const kinds = (prompt: string) =>
      read(prompt)
        .mentions.filter(({ stance }) => stance === 'excluded')
        .map(({ kind }) => kind)
    expect(kinds('We would like to have an image generation API, but no\nKubernetes please, on AWS')).toContain('kubernetes-cluster')
    expect(read('We need a chatbot over our product manuals that runs in\nFrankfurt on AWS').understood['regions']).toEqual(['eu-central-1'])
  })

  it('takes a run of blanks for one, and spans still point into the prompt as written', () => {
    const prompt = 'real-time   fraud  scoring,  5k   requests  per   second'
    const { understood, understoodFrom } = read(prompt)
    expect(understood['qps']).toBe(5000)
    const [start, end] = understoodFrom['qps']?.span ?? [0, 0]
    expect(Array.from(prompt).slice(start, end).join('')).toContain('5k')
  })
})
