import { kindOf } from '../../catalog/catalog.ts'
import { modelNamed } from '../../catalog/find-model.ts'
import { said } from '../../design/requirements.ts'
import { read } from '../read/read.ts'
import type { Mention } from '../read/reading.ts'

const outside = '[\\p{L}\\p{N}]'

/** The product that the words name, as providers write it: "qdrant" is Qdrant, "vector store" is none. */
export function productIn({ kind, service, evidence: { words } }: Mention): string | undefined {
  const named = service ?? words
  const sold = new RegExp(`(?<!${outside})${named.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!${outside})`, 'iu')
  const [written] = Object.values(kindOf(kind)?.services ?? {})
    .flat()
    .flatMap((name) => sold.exec(name)?.[0] ?? [])
  if (/[A-Z]/.test(named)) return named
  const alias = service === undefined ? undefined : (kindOf(kind)?.aliases ?? []).find((each) => each.toLowerCase() === named.toLowerCase())
  if (alias !== undefined && written === undefined && /^[A-Z]/.test(alias)) return alias
  return written !== undefined && (service !== undefined || /[A-Z]|^pg/.test(written)) ? written : undefined
}

/** Kinds of which a model is what matters, whoever serves it. */
export const takesModels: ReadonlySet<string> = new Set(['foundation-model-api', 'open-weight-llm'])

/** The model that words name, by the id of the list where it has one: "llama 8b", "gpt-4o", "Claude Sonnet 4.5". */
export function modelIn(text: string, { kind, evidence }: Mention): { id: string; name: string; paramsB?: number } | undefined {
  const { model } = read(text).requirements
  const [said_, paramsB] = [said(model?.name), said(model?.paramsB)]
  const words = said_ ?? named(text, evidence.words)
  if (words === undefined || (kindOf(kind)?.name ?? '').toLowerCase().startsWith(words.toLowerCase())) return undefined
  const known = modelNamed(words)
  const services = Object.values(kindOf(kind)?.services ?? {}).flat()
  if (known === undefined && services.some((each) => each.toLowerCase().includes(words.toLowerCase()) && !/,|\//.test(each))) return undefined
  const size = known?.paramsB ?? paramsB
  return { id: known?.id ?? words, name: written(kind, words), ...(size === undefined ? {} : { paramsB: size }) }
}

/** A model's name with what belongs to it: version, size, variant. */
function named(text: string, words: string): string | undefined {
  const quoted = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const found = new RegExp(
    `(?<![\\p{L}\\p{N}])${quoted}(?:[ -]?(?:\\d+(?:\\.\\d+)*[a-z]?|[a-z]?\\d+[a-z]?|mini|nano|turbo|pro|flash|sonnet|opus|haiku|large|small|medium|instruct|lite|micro))*(?![\\p{L}\\p{N}])`,
    'iu',
  ).exec(text)
  const whole = found?.[0]
  return whole === undefined || !(/[A-Z\d]/.test(whole) || isProduct.test(whole)) ? undefined : whole
}

const isProduct = /^(?:claude|gpt|gemini|nova|llama|qwen|deepseek|mistral|mixtral|gemma|falcon|phi|command|grok)/i

/** As the catalogue writes it. */
const written = (kind: string, words: string): string => {
  const alias = (kindOf(kind)?.aliases ?? []).find((each) => words.toLowerCase().startsWith(each.toLowerCase()))
  return alias === undefined ? words : alias + words.slice(alias.length)
}
