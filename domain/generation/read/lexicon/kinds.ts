import type { ComponentKind } from '../../../catalog/component-kind.ts'
import { componentKinds } from '../../../catalog/components/index.ts'
import { type Provider, providers } from '../../../design/requirements.ts'
import { fold } from '../text/normalise.ts'
import { contextual, implied, more, silent } from './kind-words.data.ts'
import { Matcher } from './matcher.ts'

/** What a word of the lexicon stands for. */
export type KindWord = { kind: string; strength: 'named' | 'implied'; provider: Provider | undefined; product: boolean; sense?: number }

const quiet = new Set([...silent, ...contextual.flatMap(({ words }) => words)].map(fold))
const hints = new Set(implied.map(fold))

/** "Amazon MSK (Provisioned/Serverless)" -> amazon msk, msk; "Qdrant, Milvus, Weaviate" -> each. */
function serviceNames(written: string): string[] {
  if (/^(?:n\/a|customer|partner|device with|device)\b/i.test(written)) return []
  return written
    .replaceAll(/\([^)]*\)/g, ' ')
    .split(/[,;]| \/ | \+ | or | and | behind /)
    .map((name) => name.trim())
    .filter((name) => name.length >= 3 && name.split(' ').length <= 5 && /[A-Z]/.test(name) && !plainWord.test(name))
    .flatMap((name) => {
      const bare = name.replace(/^(?:amazon|aws|azure ai|azure|google cloud|google|microsoft|apache|nvidia)\s+/i, '')
      return bare !== name && bare.length >= 4 && !plainWord.test(bare) ? [name, bare] : [name]
    })
}

/** Service names that are everyday words without their maker. */
const plainWord =
  /^(?:vertex ai|sagemaker|scans?|pipelines?|online|jobs?|mirrors?|azure ml|aml|bedrock batch inference|batch|functions|connect|monitor|backup|firewall|bastion|policy|glue|comprehend|polly|inspector|macie|config|shield|vertex|search|language|speech|vision|translator|files|disks|dns|vpn gateway|nat gateway|load balancer|batch.*|dedicated.*|ml.*|local.*|service bus.*|virtual network|virtual machines|container apps|data explorer|managed.*|customer.*|interconnect|quick|transcribe|transcribe.*|personalize|translate|rekognition custom|parallel.*)$/i

function* wordsOfKind(kind: ComponentKind): Generator<readonly [string, KindWord]> {
  const weak = kind.id === 'client-user' || kind.id === 'on-prem-network'
  const word = (product: boolean, provider?: Provider): KindWord => ({ kind: kind.id, strength: weak ? 'implied' : 'named', provider, product })
  yield [kind.name.replaceAll(/\([^)]*\)/g, ''), word(false)]
  for (const provider of providers)
    for (const written of kind.services[provider] ?? [])
      for (const name of serviceNames(written)) yield [name, word(true, provider === 'self-hosted' ? undefined : provider)]
  for (const alias of kind.aliases) yield [alias, word(/^[A-Z][a-z]|^[a-z]+[A-Z]/.test(alias) && !hints.has(fold(alias)))]
  for (const alias of more[kind.id] ?? []) yield [alias, word(false)]
}

/** One entry a word: the kind that has it as an alias goes before kinds whose service merely bears the name. */
function lexicon(): Map<string, KindWord> {
  const byWord = new Map<string, KindWord & { rank: number }>()
  for (const kind of componentKinds) {
    const aliases = new Set([...kind.aliases, ...(more[kind.id] ?? []), kind.name].map(fold))
    for (const [written, entry] of wordsOfKind(kind)) {
      const word = fold(written).trim()
      if (word.length < 2 || quiet.has(word)) continue
      const rank = (more[kind.id] ?? []).some((own) => fold(own) === word) ? 3 : aliases.has(word) ? 2 : 1
      const before = byWord.get(word)
      const strength = hints.has(word) ? 'implied' : entry.strength
      if (before === undefined || rank > before.rank)
        byWord.set(word, {
          ...entry,
          strength,
          provider: entry.provider ?? before?.provider,
          product: entry.product || (before?.product ?? false),
          rank,
        })
      else if (before.provider === undefined && entry.provider !== undefined && before.kind === entry.kind)
        byWord.set(word, { ...before, provider: entry.provider, product: true })
    }
  }
  return byWord
}

/** Every name of the catalogue and of our own list, and the ambiguous ones with their place in `contextual`. */
export const kindWords: Matcher<KindWord> = new Matcher<KindWord>([
  ...lexicon(),
  ...contextual.flatMap(({ words, senses }, sense) =>
    words.map(
      (word) =>
        [
          word,
          { kind: senses.at(-1)?.kind ?? '', strength: senses.at(-1)?.strength ?? 'implied', provider: undefined, product: true, sense },
        ] as const,
    ),
  ),
])
