import type { Archetype, Reading } from '../read/reading.ts'
import type { Template } from '../template.ts'

/** A pattern that was chosen, and how much it counts. */
export type Chosen = { template: Template; archetype: Archetype | undefined }

/** Nobody says what for: the smallest design that does something useful with documents. */
const leastPattern = 'serverless-genai-startup'

/** The patterns a reading calls for: one, or two where the prompt holds two. */
export function choosePatterns(reading: Reading, templates: readonly Template[]): readonly Chosen[] {
  const byId = new Map(templates.map((template) => [template.id, template]))
  const known = reading.archetypes.flatMap((archetype): Chosen[] => {
    const template = byId.get(archetype.pattern)
    return template === undefined ? [] : [{ template, archetype }]
  })
  const [first, second] = known
  if (first?.archetype === undefined) {
    const least = byId.get(leastPattern) ?? templates[0]
    return least === undefined ? [] : [{ template: least, archetype: undefined }]
  }
  return second?.archetype?.part === true ? [first, second] : [first]
}
