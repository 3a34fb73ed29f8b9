import type { Fact } from '../quantities/fact.ts'
import type { Evidence } from '../reading.ts'
import type { Words } from '../text/words.ts'

/** From so many words on a prompt may hold much that is no wish. */
const long = 500
/** How many sentences beside one about the design still tell of it. */
const reach = 4
/** Numbers of anything: forty guests at a dinner are users only where the design is spoken of. */
const loose = new Set([
  'users',
  'documents',
  'items',
  'sites',
  'teams',
  'devices',
  'rows',
  'images',
  'samples',
  'lines',
  'videos',
  'conversations',
  'schedule',
  'retention_days',
  'retention_years',
  'deadline_days',
])

/** The facts of a long prompt without those that stand far from every sentence about the design; of a short one all. */
export function relevant(facts: readonly Fact[], { tokens, text }: Words, about: readonly Evidence[]): readonly Fact[] {
  if (tokens.length < long || about.length === 0) return facts
  const sentenceAt = (point: number): number => {
    let sentence = 0
    for (const token of tokens) {
      if ((text.points[text.units[token.start] ?? 0] ?? 0) > point) break
      sentence = token.sentence
    }
    return sentence
  }
  const spoken = new Set(about.map(({ span }) => sentenceAt(span[0])))
  return facts.filter(({ key, evidence }) => {
    if (!loose.has(key)) return true
    const sentence = sentenceAt(evidence.span[0])
    for (let i = sentence - reach; i <= sentence + reach; i++) if (spoken.has(i)) return true
    return false
  })
}
