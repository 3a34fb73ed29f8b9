import { laneOf } from '../../catalog/catalog.ts'
import type { ComponentKind } from '../../catalog/component-kind.ts'
import { componentKinds } from '../../catalog/components/index.ts'
import type { Template } from '../template.ts'
import { limits } from './limits.data.ts'

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1)

const weights = ({ id, name, aliases, services, category }: ComponentKind): ReadonlyMap<string, number> => {
  const found = new Map<string, number>()
  const add = (text: string, weight: number) => wordsOf(text).forEach((word) => found.set(word, Math.max(found.get(word) ?? 0, weight)))
  for (const alias of aliases) add(alias, 2)
  for (const service of Object.values(services).flat()) add(service, 2)
  add(category, 1)
  add(`${id} ${name}`, 3)
  return found
}
const index = componentKinds.map((kind) => ({ kind, words: weights(kind) }))

/** Kinds that share words with the question, the best first. */
export function searchCatalogue(question: string): object[] {
  const wish = [...new Set(wordsOf(question.slice(0, 500)))]
  return index
    .map(({ kind, words }) => ({
      kind,
      score: wish.reduce((sum, word) => sum + (words.get(word) ?? ([...words.keys()].some((each) => each.startsWith(word)) ? 0.5 : 0)), 0),
    }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || (a.kind.id < b.kind.id ? -1 : 1))
    .slice(0, limits.found)
    .map(({ kind }) => ({
      kind: kind.id,
      name: kind.name,
      lane: laneOf(kind.id),
      services: Object.fromEntries(Object.entries(kind.services).map(([provider, names]) => [provider, names[0]])),
      accepts: kind.accepts,
      offers: kind.offers,
      usualSources: kind.connectsIn,
      usualTargets: kind.connectsOut,
    }))
}

/** A pattern in short; undefined for an id that no pattern has. */
export function readPattern(id: string, templates: readonly Template[]): object | undefined {
  const template = templates.find((each) => each.id === id)
  if (template === undefined) return undefined
  const { components, connections } = template.design
  return {
    pattern: id,
    title: template.title,
    components: components.map((each) => `${each.id}: ${each.kind}`),
    connections: connections.map(({ from, to, carries }) => `${from} -> ${to} (${carries})`),
  }
}
