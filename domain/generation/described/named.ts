import { kindOf } from '../../catalog/catalog.ts'
import type { Evidence, Mention } from '../read/reading.ts'
import { lexicon, onlyNamed } from './lexicon.data.ts'

/** In scripts with spaces a name ends where the word ends. */
const edge = (words: RegExp): RegExp =>
  new RegExp(`(?<![\\p{Script=Latin}\\p{N}_])(?:${words.source})(?![\\p{Script=Latin}\\p{N}_]|-\\p{Script=Latin})`, 'giu')
const patterns = lexicon.map(({ words, ...rest }) => ({ ...rest, words: edge(words) }))

const length = ({ span }: Evidence): number => span[1] - span[0]
const overlap = (a: Evidence, b: Evidence): boolean => a.span[0] < b.span[1] && b.span[0] < a.span[1]

/** "llama a Cloud Run": a verb, not a model. */
const isVerb = ({ evidence: { words } }: Mention): boolean => /^llama[nr]?$/.test(words)

const isPart = ({ kind, evidence, strength, service }: Mention): boolean =>
  service !== undefined || onlyNamed[kind] === undefined ? strength === 'named' || service !== undefined : onlyNamed[kind].test(evidence.words)

const around =
  /^(?:(?:a|an|one|single|un|ein) )?(?:jobs? )?|[\s-]*(?:buckets?|clusters?|topics?|brokers?|jobs?|functions?|instances?|databases?|db|datenbank|services?|apps?|servers?|streams?|dashboards?|topics?|バケット|存储桶|数据库)$/giu
/** "Lambda functions" are Lambda. */
const product = (text: string): string => text.replace(around, '') || text

/** Software that anybody runs, although a provider sells it too. */
const anybodys = /grafana|prometheus|airflow|spark|flink|kafka|redis|postgres|mysql/iu
const unsold = (mention: Mention): Mention => {
  if (
    mention.provider === undefined ||
    !anybodys.test(mention.evidence.words) ||
    /aws|amazon|azure|google|gcp|managed/iu.test(mention.evidence.words)
  )
    return mention
  const { provider: _sold, ...rest } = mention
  return rest
}

/** What the text names as a part: by the reader where it means a part and no property of one, by everyday words besides; the longer name wins. */
export function named(prompt: string, mentions: readonly Mention[]): readonly Mention[] {
  const found = patterns.flatMap(({ words, kind, service }): Mention[] =>
    Array.from(prompt.matchAll(words), ({ 0: text, index }) => {
      const start = Array.from(prompt.slice(0, index)).length
      const evidence: Evidence = { words: text, span: [start, start + Array.from(text).length] }
      return { kind, stance: 'wanted', strength: 'named', evidence, ...(service === true ? { service: product(text) } : {}) }
    }),
  )
  const wordy = (each: Mention): boolean =>
    each.evidence.words.split(' ').length > 4 && found.some((other) => other.kind === each.kind && overlap(other.evidence, each.evidence))
  const read = mentions.filter((each) => isPart(each) && !isVerb(each) && !wordy(each)).map(unsold)
  // On a tie what is written for descriptions wins, so that a name means one thing throughout.
  const all = [...found, ...read].toSorted((a, b) => length(b.evidence) - length(a.evidence))
  const kept: Mention[] = []
  for (const each of all) {
    const twin = kept.find((other) => overlap(other.evidence, each.evidence))
    if (twin === undefined) kept.push(each)
    // The same words: the reader knows whose product it is.
    else if (twin.kind === each.kind && twin.provider === undefined && each.provider !== undefined)
      kept[kept.indexOf(twin)] = { ...twin, provider: each.provider }
  }
  return joined(
    prompt,
    kept.toSorted((a, b) => a.evidence.span[0] - b.evidence.span[0]),
  )
}

/** What a product may be used as: "S3 data lake". */
const uses: ReadonlySet<string> = new Set(['data-lake', 'feature-store', 'model-registry', 'archive-storage', 'bi-dashboard'])

/** Names side by side are one part: "S3 data lake", "fraud model endpoint". */
function joined(prompt: string, mentions: readonly Mention[]): readonly Mention[] {
  const points = Array.from(prompt)
  const out: Mention[] = []
  for (const each of mentions) {
    const last = out.at(-1)
    const gap = last === undefined ? undefined : points.slice(last.evidence.span[1], each.evidence.span[0]).join('')
    if (last === undefined || gap === undefined || !/^[ -]?$/.test(gap)) {
      out.push(each)
      continue
    }
    const serves = kindOf(last.kind)?.category === 'model' && kindOf(each.kind)?.category === 'serving'
    const kind = serves || uses.has(each.kind) ? each.kind : last.kind
    const span: readonly [number, number] = [last.evidence.span[0], each.evidence.span[1]]
    out[out.length - 1] = { ...each, ...last, kind, evidence: { words: points.slice(...span).join(''), span } }
  }
  return out
}
