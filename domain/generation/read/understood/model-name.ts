import { Matcher } from '../lexicon/matcher.ts'
import type { Evidence } from '../reading.ts'
import type { Stances } from '../stance/stance.ts'
import { evidence, type Words } from '../text/words.ts'

const families = new Matcher<true>(
  [
    'llama ~ 8b',
    'llama',
    'llama 3',
    'llama 3.1',
    'llama 3.2',
    'llama 3.3',
    'llama 4',
    'mistral',
    'mistral large',
    'mistral small',
    'mistral nemo',
    'mixtral',
    'mixtral 8x7b',
    'mixtral 8x22b',
    'qwen',
    'qwen2.5',
    'qwen3',
    'qwen3.5',
    'deepseek',
    'deepseek r1',
    'deepseek v3',
    'gemma',
    'gemma 2',
    'gemma 3',
    'gemma 4',
    'gpt oss',
    'kimi',
    'kimi k2',
    'glm',
    'glm 5',
    'phi 4',
    'falcon 40b',
    'falcon 180b',
    'bloom',
    'sdxl',
    'stable diffusion',
    'whisper',
    'nemotron',
  ].map((word) => [word, true] as const),
)
const size = /^[ -]?\d+(?:\.\d+)?b\b/

/** The model a prompt names, with its size where it stands behind: "Llama 3.1 8B". */
export function modelNameIn(words: Words, stances: Stances): { name: string; evidence: Evidence } | undefined {
  const { text, tokens } = words
  const hits = families.find(tokens).toSorted((a, b) => a.from - b.from || b.to - a.to)
  const hit = hits.find(({ from, to }) => stances.of(from, to) !== 'no' && stances.of(from, to) !== 'past')
  if (hit === undefined) return undefined
  const end = tokens[hit.to - 1]?.end ?? 0
  const to = size.test(text.plain.slice(end, end + 8)) ? hit.to + 1 : hit.to
  const said = evidence(words, hit.from, to)
  return { name: said.words, evidence: said }
}
