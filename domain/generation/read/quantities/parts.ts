import { evidenceOf } from '../text/text.ts'
import type { Words } from '../text/words.ts'
import { round } from './durations.ts'
import type { Quantity } from './quantity.ts'
import type { Bound } from './bound.ts'

export const eachOne = /\b(?:je|jeweils|each|cada|chacune?)\b|各|每/

const partNouns =
  /^ (?:[a-z]+ )?(?:tags|channels|signals|variables|sensors|probes|points|parameters|kanale[n]?|signale[n]?|sensoren|messpunkte[n]?|datenpunkte[n]?|senales|variables|sensores|canales|puntos|canaux|signaux|capteurs|points de mesure)\b|^ ?(?:个|点|本)?の?(?:测点|信号|传感器|センサー?|タグ|チャンネル|信号)/

/** "14 rigs, 2,200 tags each at 1 Hz": the wholes times their parts times the beat; the parts are no devices of their own. */
export function ratesOfParts({ text }: Words, facts: Bound[], quantities: readonly Quantity[]): Bound | undefined {
  let last: Quantity | undefined
  for (const [i, part] of quantities.entries()) {
    const [whole, beat] = [last, quantities[i + 1]]
    if (!part.weak) last = part
    if (whole === undefined || whole.unit !== undefined || whole.value < 2 || part.unit !== undefined || part.start - whole.end > 60) continue
    const after = text.plain.slice(part.end, part.end + 60)
    const between = text.plain.slice(whole.end, part.start)
    const shared =
      eachOne.test(between) ||
      /^ [a-z]+(?: [a-z]+)? ?(?:x|×|by|mal) ?$/.test(between) ||
      /^ [a-z]+(?: [a-z]+)? (?:each|apiece|je|cada un[oa]|chacune?|per [a-z]+|pro [a-z]+)\b/.test(after)
    if (!partNouns.test(after) || !shared || /[.;。]/.test(between)) continue
    for (let at = facts.length - 1; at >= 0; at--) if (facts[at]?.quantity === part && facts[at]?.key === 'devices') facts.splice(at, 1)
    const gap = beatOf(text.plain.slice(part.end, part.end + 80), beat)
    if (gap === undefined) return undefined
    return {
      key: 'qps',
      value: round((whole.value * part.value) / gap),
      sure: 1,
      evidence: evidenceOf(text, whole.start, beat?.end ?? part.end),
      quantity: part,
    }
  }
  return undefined
}

/** Seconds between two readings, where a beat is named right behind what reads. */
function beatOf(stretch: string, beat: Quantity | undefined): number | undefined {
  const hertz = /(\d+(?:[.,]\d+)?) ?hz\b/.exec(stretch)?.[1]
  if (hertz !== undefined) return 1 / Number(hertz.replace(',', '.'))
  if (/^[^.;]{0,40}\b(?:every|each|per|a|once a|jede|pro|cada|por|chaque|par) (?:second|sekunde|segundo|seconde)\b|每秒|毎秒/.test(stretch)) return 1
  if (/^[^.;]{0,40}\b(?:every|each|per|a|once a|jede|pro|cada|por|chaque|par) minut[eo]?\b|每分钟|毎分/.test(stretch)) return 60
  if (beat === undefined || !/every|alle|cada|toutes les|每|ごと/.test(stretch)) return undefined
  return beat.unit === 's' ? beat.measure : beat.unit === 'ms' ? beat.measure / 1000 : beat.unit === 'min' ? beat.measure * 60 : undefined
}
