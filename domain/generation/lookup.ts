import type { ComponentKind } from '../catalog/component-kind.ts'
import { componentKinds } from '../catalog/components/index.ts'
import type { Mention } from './read/reading.ts'
import { plainWords } from './plain-words.data.ts'

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const names = (kind: ComponentKind): readonly string[] => [
  kind.id.replaceAll('-', ' '),
  kind.name,
  ...kind.aliases,
  ...Object.values(kind.services).flat(),
]
const byName: ReadonlyMap<string, string> = new Map(
  componentKinds.toReversed().flatMap((kind) => names(kind).map((name): [string, string] => [plain(name), kind.id])),
)

/** A kind whose id begins with the word is meant before one that lists it as an alias. */
const byHead = Map.groupBy(componentKinds, ({ id }) => id.split('-')[0] ?? id)
const headed = (word: string): string | undefined => {
  const kinds = byHead.get(word)
  return kinds?.length === 1 && word.length > 5 ? kinds[0]?.id : undefined
}

const mentionOf = (kind: string, words: string, service?: string): Mention => ({
  kind,
  stance: 'wanted',
  strength: 'named',
  evidence: { words, span: [0, Array.from(words).length] },
  ...(service === undefined ? {} : { service }),
})

/** The kind that has exactly these words as a name, alias or service; undefined = none. */
export const namedExactly = (words: string): readonly [kind: string] | undefined => {
  const kind = headed(plain(words)) ?? byName.get(plain(words))
  return kind === undefined ? undefined : [kind]
}

const articles = /^(the|a|an|some|our own|my own|our|my|den|die|das|der|ein|eine|einen|el|la|los|las|un|una|unos|le|les|une|des|du)\s+/i

const soldWords = Map.groupBy(
  componentKinds.flatMap((kind) =>
    [
      ...new Set(
        Object.values(kind.services)
          .flat()
          .flatMap((service) => service.split(/[^\p{L}\p{N}]+/u)),
      ),
    ].flatMap((word) => (/^\p{Lu}\p{Ll}{3,}/u.test(word) ? [{ word, kind: kind.id }] : [])),
  ),
  ({ word }) => word,
)

/** "Aurora" is no name of a kind, but one kind alone is sold under it. */
function soldAs(words: string): Mention[] {
  const found = words.split(/[^\p{L}\p{N}]+/u).flatMap((word) => {
    const kinds = soldWords.get(word) ?? []
    return kinds.length === 1 ? kinds : []
  })
  const [only] = found
  return only === undefined ? [] : [mentionOf(only.kind, only.word, only.word)]
}

/** Kinds that words name outside any sentence: by a name, alias or service of the catalogue as a whole, else by what people call it. */
export function lookUp(text: string): Mention[] {
  const chunks = text
    .split(/,|;|\b(?:and|und|y|et|as well as|sowie)\b|和|と|、/iu)
    .map((each) => each.trim())
    .filter(Boolean)
  return chunks.flatMap((chunk) => {
    const bare = chunk.replace(articles, '').trim()
    const exact = headed(plain(bare)) ?? byName.get(plain(bare))
    if (exact !== undefined) return [mentionOf(exact, bare, /[A-Z]/.test(bare) ? bare : undefined)]
    const common = plainWords.find(([words]) => words.test(chunk))
    return common === undefined ? soldAs(bare) : [mentionOf(common[1], bare)]
  })
}
