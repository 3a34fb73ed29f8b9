import type { Fact } from '../quantities/fact.ts'
import { evidenceOf } from '../text/text.ts'
import type { Words } from '../text/words.ts'

const mark =
  /\bp ?(50|75|90|95|98|99(?:[.,]9{1,2})?|999)(?![\d%])|\b(50|75|90|95|98|99(?:[.,]9{1,2})?)(?:th|st|nd|rd|\.|e|eme)?[- ]?(?:percentile|perzentil|percentil|centile|%ile)|\b(?:percentil|perzentil|centile)\w* (\d{2})|(\d{2}) ?(?:分位|パーセンタイル)|\b(median)\b/

/** p99, "99th percentile", 99分位; as `p99`. */
export function percentileFact({ text }: Words): Fact | undefined {
  const match = mark.exec(text.plain)
  if (match === null) return undefined
  const digits = match[5] === undefined ? (match[1] ?? match[2] ?? match[3] ?? match[4] ?? '').replace(',', '.') : '50'
  return {
    key: 'percentile',
    value: `p${digits === '999' ? '99.9' : digits}`,
    evidence: evidenceOf(text, match.index, match.index + match[0].length),
  }
}

const firstToken =
  /time to first token|first token|\bttft\b|erste[sn]? token|primer token|premier token|首个? ?token|首字|首token|最初のトークン|初回トークン|first word|first byte/
const perToken = /\btpot\b|inter[- ]token|time per output token|per token|tokens? (?:latency|delay)/

/** What a latency is measured to, where that is not the whole answer. */
export function latencyKindFact({ text }: Words): Fact | undefined {
  for (const [pattern, value] of [
    [firstToken, 'ttft'],
    [perToken, 'tpot'],
  ] as const) {
    const match = pattern.exec(text.plain)
    if (match !== null) return { key: 'latency_kind', value, evidence: evidenceOf(text, match.index, match.index + match[0].length) }
  }
  return undefined
}
