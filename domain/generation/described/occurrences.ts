import type { Mention } from '../read/reading.ts'
import { plainWords } from '../plain-words.data.ts'
import { nouns } from './nouns.data.ts'
import { namedExactly } from '../lookup.ts'
import { onlyNamed } from './lexicon.data.ts'

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const article = String.raw`(?:the|this|that|our|its|each|every|a|an|one|two|several|der|die|das|den|dem|unser\w*|ein\w*|el|la|los|las|un|una|nuestr\w+|le|les|l'|notre|une)`
/** Words that follow a product's name and stand for it later: "S3 bucket … the bucket". */
const noun =
  /^[\s-]+(buckets?|topics?|clusters?|instances?|functions?|apps?|tables?|queues?|servers?|databases?|dbs?|streams?|jobs?|models?|services?|endpoints?|gateways?|workers?|nodes?|stores?|index(?:es)?|pipelines?|brokers?|caches?|dashboards?)\b/i

/** "without a guardrail", "no backups": not there. */
const denied = /(?:\b(?:no|without|missing|lacks?|lacking|any|ohne|kein\w*|sin|ning\w+|sans|aucun\w*)\s+(?:a |an |any |the )?|没有|无)$/i
/** "バックアップはありません": the no stands behind. */
const deniedBehind = /^(?:は|が|も)(?:ありません|ない|なし|無)/u

/**
 * Every place of the prompt that means something drawn: where it was first named, where it is named again, where "the bucket" stands for it;
 * and plain words such as "the API" that no name stands behind.
 */
export function occurrences(prompt: string, mentions: readonly Mention[]): readonly Mention[] {
  const found: Mention[] = [...mentions]
  const free = (start: number, end: number): boolean => found.every(({ evidence: { span } }) => end <= span[0] || start >= span[1])
  const place = (mention: Mention, at: number, length: number): void => {
    const start = Array.from(prompt.slice(0, at)).length
    const words = prompt.slice(at, at + length)
    const end = start + Array.from(words).length
    if (free(start, end)) found.push({ ...mention, evidence: { words, span: [start, end] } })
  }
  for (const mention of mentions) {
    const { words, span } = mention.evidence
    const after = Array.from(prompt).slice(span[1]).join('')
    const head = noun.exec(after)?.[1]
    for (const name of new Set([words, ...(mention.service === undefined ? [] : [mention.service])]))
      for (const match of prompt.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${escape(name)}(?![\\p{L}\\p{N}])`, 'giu')))
        place(mention, match.index, match[0].length)
    const short = head ?? (words.includes(' ') ? words.split(' ').at(-1) : undefined)
    if (
      short === undefined ||
      short.length < 3 ||
      mentions.some((other) => other !== mention && other.evidence.words.toLowerCase() === short.toLowerCase())
    )
      continue
    for (const match of prompt.matchAll(new RegExp(`(?<=\\b${article}\\s+)${escape(short)}(?![\\p{L}\\p{N}])`, 'giu')))
      place(mention, match.index, match[0].length)
  }
  for (const match of prompt.matchAll(/(?<![\p{L}\p{N}])[A-Z][\p{L}\p{N}.+-]*(?:\s[A-Z][\p{L}\p{N}.+-]*){0,3}/gu)) {
    const [kind] = namedExactly(match[0]) ?? []
    if (kind !== undefined)
      place(
        { kind, stance: 'wanted', strength: 'named', service: match[0], evidence: { words: match[0], span: [0, 0] } },
        match.index,
        match[0].length,
      )
  }
  for (const mention of found.slice())
    for (const word of nouns[mention.kind] ?? []) {
      if (found.some(({ kind }) => kind !== mention.kind && nouns[kind]?.includes(word) === true)) continue
      for (const match of prompt.matchAll(new RegExp(`(?<=\\b${article}\\s+)${word}(?![\\p{L}\\p{N}])`, 'giu')))
        place(mention, match.index, match[0].length)
    }
  const known = new Set(mentions.map(({ kind }) => kind))
  for (const [words, kind] of plainWords) {
    if (known.has(kind) || onlyNamed[kind] !== undefined) continue
    for (const match of prompt.matchAll(new RegExp(`(?<=\\b${article}\\s+(?:[\\p{L}-]+\\s+){0,2})(?:${words.source})`, 'giu')))
      place({ kind, stance: 'wanted', strength: 'named', evidence: { words: match[0], span: [0, 0] } }, match.index, match[0].length)
  }
  return found
    .filter(
      ({ evidence }) =>
        !denied.test(
          Array.from(prompt)
            .slice(Math.max(0, evidence.span[0] - 24), evidence.span[0])
            .join(''),
        ) &&
        !deniedBehind.test(
          Array.from(prompt)
            .slice(evidence.span[1], evidence.span[1] + 8)
            .join(''),
        ),
    )
    .toSorted((a, b) => a.evidence.span[0] - b.evidence.span[0])
}
