import { describe, expect, it } from 'vitest'
import { read } from '../read.ts'

describe('what is a wish for a design', () => {
  it.each([
    'Bake a batch of cookies for 20 people',
    'Plan my holiday in Lisbon for 4 people under 2000 euros',
    "Compose a song for my grandmother's birthday",
    'Explain how photosynthesis works',
    'book me a flight to Madrid on Friday',
    'Design a logo for my bakery',
    'Design a garden shed with 3 windows',
    'Give me a recipe for lasagna for 6 people',
    'Write me a poem about fraud detection with Kafka on AWS',
    'Wie wird das Wetter morgen in Hamburg?',
    'quelle est la météo demain à Paris ?',
    '帮我写一首诗',
    '今日の天気は？',
  ])('declines %s', (prompt) => {
    expect(read(prompt).behaviour).toBe('decline')
  })

  it.each([
    'a churn scoring job; on AWS; results in less than a second!',
    'I want to run a churn scoring job, and response time < 1.5 s Thanks',
    'Recipe found from a photo of ingredients',
    'Prévoir les ventes par magasin avec la météo',
  ])('draws %s', (prompt) => {
    expect(read(prompt).behaviour).toBe('generate')
  })

  it.each(['design something', 'draw me a diagram', 'Build it please'])('asks back what %s is to do', (prompt) => {
    expect(read(prompt)).toMatchObject({ behaviour: 'ask', message: expect.stringContaining('What should the system do') })
  })
})
