import { acceleratorList } from '../../../catalog/accelerators.data.ts'
import { Matcher } from '../lexicon/matcher.ts'
import { evidenceOf } from '../text/text.ts'
import type { Words } from '../text/words.ts'
import type { Fact } from './fact.ts'
import type { Quantity } from './quantity.ts'

/** H100 of "H100-PCIe", A100 of "A100-80GB": what people say. */
const family = (id: string): string => id.replace(/-(?:PCIe|NVL|\d+GB.*)$/, '')
const types = [...new Set(acceleratorList.map(({ id }) => family(id)))]
const matcher = new Matcher<string>(
  types.flatMap(
    (type) =>
      [
        [type, type],
        [type.replaceAll('-', ' '), type],
        [type.replaceAll('-', ''), type],
        [`nvidia ${type}`, type],
      ] as const,
  ),
)
const perNode =
  /\b(?:each|per (?:node|server|box|machine|host)|apiece|mit je|je|jeweils|pro (?:knoten|server)|cada uno|cada una|por (?:nodo|servidor)|chacun|chacune|par (?:noeud|serveur))\b|每台|每个节点|各|それぞれ|ずつ|1台あたり|1ノードあたり|with \d+ ?x|mit \d+ ?x|con \d+ ?x|avec \d+ ?x|with|mit|con|avec| of | x |×|\*|搭載|搭载|配/

/** Which accelerators and how many: "8 nodes with 8x H200" are 64. */
export function gpuFact(words: Words, quantities: readonly Quantity[]): { fact: Fact; used: readonly Quantity[] } | undefined {
  const { text, tokens } = words
  let best: { fact: Fact; used: readonly Quantity[] } | undefined
  for (const { value: type, from, to } of matcher.find(tokens)) {
    const start = tokens[from]?.start ?? 0
    const end = tokens[to - 1]?.end ?? start
    // A "T4" or "L4" inside another name, or a bare "rubin", is none.
    if (/[a-z0-9-]/.test(text.plain[start - 1] ?? ' ') && !/x/.test(text.plain[start - 1] ?? ' ')) continue
    const counts = countOf(text.plain, quantities, start, end)
    const count = counts?.count
    const said = evidenceOf(text, counts?.start ?? start, Math.max(end, counts?.end ?? end))
    const fact: Fact = { key: 'gpu', value: count === undefined ? { type } : { type, count }, evidence: said }
    if (best === undefined || (best.used.length === 0 && count !== undefined))
      best = { fact, used: counts === undefined ? [] : quantities.filter((quantity) => quantity.start < counts.end && quantity.end > counts.start) }
  }
  return best
}

function countOf(
  plain: string,
  quantities: readonly Quantity[],
  start: number,
  end: number,
): { count: number; start: number; end: number } | undefined {
  const signs = /^ ?(?:gpu)? ?(?:を|が|は)?(\d[\d,]*) ?(?:张|枚|基|台|块|卡)/.exec(plain.slice(end, end + 14))
  if (signs?.[1] !== undefined) return { count: Number(signs[1].replaceAll(',', '')), start, end: end + signs[0].length }
  const i = quantities.findLastIndex((quantity) => quantity.end <= start && start - quantity.end <= 22)
  const before = quantities[i]
  const pieces = before === undefined ? '' : plain.slice(before.end, start)
  const dgx = /\b(?:dgx|hgx)\b/.test(`${plain.slice(Math.max(0, start - 12), start)} ${plain.slice(end, end + 12)}`)
  if (
    before !== undefined &&
    isCount(before) &&
    !/[.;。；、，,]|node|server|knoten|box|machine|host|nodo|noeud|serveur|servidor|节点|服务器|ノード|サーバ|\b(?:and|und|or|for|on|on a)\b/.test(
      pieces,
    )
  ) {
    const machines = quantities[i - 1]
    const between = machines === undefined ? '' : plain.slice(machines.end, before.start)
    const each =
      machines !== undefined &&
      machines.nouns[0] === 'nodes' &&
      before.start - machines.end < 60 &&
      perNode.test(`${between} ${plain.slice(end, end + 22)}`)
    const count = before.value * (each ? machines.value : 1) * (dgx && !each ? 8 : 1)
    return { count, start: each ? machines.start : before.start, end }
  }
  // "H100 x 8", "A100×4", "H100 (8 pieces)"
  const behind = /^ ?(?:x|\*|×|:|\() ?(\d{1,5})\b/.exec(plain.slice(end, end + 10))
  if (behind?.[1] !== undefined) return { count: Number(behind[1]), start, end: end + behind[0].length }
  // "4 servers with L40S" says nothing of how many each holds.
  return undefined
}

const isCount = ({ unit, per, value }: Quantity): boolean =>
  (unit === undefined || unit === 'times') && per === undefined && Number.isInteger(value) && value >= 1 && value < 1e6
