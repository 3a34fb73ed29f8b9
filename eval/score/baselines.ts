import { componentKinds } from '#domain/catalog/components/index.ts'
import { templates } from '#templates/index.ts'
import { graphOfDesign } from './graph.ts'
import type { Answered } from './score.ts'

const plain = (text: string): string => text.normalize('NFKC').toLowerCase()

const tokens = (text: string): string[] => plain(text).match(/[\p{L}\p{N}]+/gu) ?? []

/** A component for every name of the catalogue that stands in the prompt, whatever is said about it. */
export function keywords(prompt: string): Answered {
  const text = ` ${tokens(prompt).join(' ')} `
  const kinds = componentKinds.filter(({ name, aliases }) => [name, ...aliases].some((alias) => text.includes(` ${tokens(alias).join(' ')} `)))
  return {
    behaviour: kinds.length > 0 ? 'generate' : 'ask',
    understood: {},
    conflicts: [],
    graph: { nodes: kinds.map(({ id }) => ({ id, kind: id, because: [{ words: id, span: [0, 0] }] })), edges: [] },
  }
}

const wordsOf = new Map(
  templates.map(({ id, title, summary, design }) => [
    id,
    new Set(
      tokens([title, summary, ...design.components.flatMap(({ kind }) => componentKinds.find((each) => each.id === kind)?.aliases ?? [])].join(' ')),
    ),
  ]),
)
const rarity = new Map<string, number>()
for (const words of wordsOf.values()) for (const word of words) rarity.set(word, (rarity.get(word) ?? 0) + 1)

/** The template whose words the prompt shares most, rare words counting more; nothing is bent. */
export function nearestTemplate(prompt: string): Answered {
  const said = new Set(tokens(prompt))
  let best: { id: string; weight: number } = { id: '', weight: 0 }
  for (const [id, words] of wordsOf) {
    let weight = 0
    for (const word of said) if (words.has(word)) weight += Math.log(wordsOf.size / (rarity.get(word) ?? 1))
    weight /= Math.sqrt(words.size)
    if (weight > best.weight) best = { id, weight }
  }
  return {
    behaviour: best.id === '' ? 'ask' : 'generate',
    understood: {},
    conflicts: [],
    graph: graphOfDesign(templates.find(({ id }) => id === best.id)?.design ?? null),
  }
}
