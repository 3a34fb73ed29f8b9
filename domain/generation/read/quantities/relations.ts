import type { Bound } from './bound.ts'
import { longestHits, Matcher } from '../lexicon/matcher.ts'
import { evidenceOf } from '../text/text.ts'
import type { Words } from '../text/words.ts'
import { round } from './durations.ts'
import { eachOne, ratesOfParts } from './parts.ts'
import type { Quantity } from './quantity.ts'
import { seconds } from './unit-words.data.ts'

const each =
  /\beach\b|\bapiece\b|per (?:vehicle|car|truck|camera|device|machine|site|store|plant|factory|hospital|sensor|turbine|line|unit)|\bje\b|\bjeweils\b|pro (?:fahrzeug|auto|kamera|gerat|maschine|standort|werk)|\bcada (?:uno|una|vehiculo|coche|camara|dispositivo)|por (?:vehiculo|coche|camara|dispositivo)|\bchacune?\b|par (?:vehicule|voiture|camera|appareil)|每辆|每台|每个|每家|各自|[1一](?:台|機|両|店|か所|拠点|基)あたり|それぞれ|ずつ|各/
const many = new Set(['vehicles', 'devices', 'cameras', 'sites'])

/** "20 TB/day each, 30 vehicles" are 600 TB a day. */
export function timesEach({ text }: Words, facts: Bound[]): void {
  const owners = facts.filter(({ key, value }) => many.has(key) && value !== 1)
  for (const fact of facts) {
    if (fact.key !== 'data_tb_per_day' && fact.key !== 'throughput_gb_s' && fact.key !== 'data_tb' && fact.key !== 'qps') continue
    const { start, end } = fact.quantity
    const around = `${text.plain.slice(Math.max(0, start - 30), start)}|${text.plain.slice(end, end + 34)}`
    if (!each.test(around)) continue
    const owner = owners.toSorted((a, b) => Math.abs(a.quantity.start - start) - Math.abs(b.quantity.start - start))[0]
    if (owner === undefined || typeof owner.value !== 'number' || typeof fact.value !== 'number' || Math.abs(owner.quantity.start - start) > 220)
      continue
    fact.value = round(fact.value * owner.value)
    const [from, to] = [Math.min(start, owner.quantity.start), Math.max(end, owner.quantity.end)]
    fact.evidence = evidenceOf(text, from, to)
  }
}

const sends = new Matcher<true>(
  [
    'send*',
    'receiv*',
    'received',
    'empfang*',
    'recib*',
    'recu',
    'recoi*',
    '受信',
    '接收',
    '收到',
    'daten',
    'data',
    'datos',
    'donnees',
    '数据',
    'sent',
    'report*',
    'reading*',
    'measur*',
    'transmit*',
    'emit*',
    'publish*',
    'sample*',
    'sampled',
    'phone home',
    'phones home',
    'ping*',
    'heartbeat*',
    'deliver*',
    'push*',
    'stream*',
    'log*',
    'position*',
    'update*',
    'telemetry',
    'mqtt',
    'message*',
    'data point*',
    'temperature*',
    'vibration*',
    'vibracion*',
    'temperatur*',
    '温度',
    'value*',
    'messwert*',
    'send*',
    'meld*',
    'liefer*',
    'ubertrag*',
    'mess*',
    'envia*',
    'lectura*',
    'mide*',
    'report*',
    'transmit*',
    'envoi*',
    'mesure*',
    'remonte*',
    '上报',
    '发送',
    '上传',
    '采集',
    '读数',
    '送信',
    '計測',
    '測定',
    '報告',
    'アップロード',
    'データを送',
  ].map((word) => [word, true] as const),
)
const interval =
  /(?:every|each|alle|jede[nr]?|cada|toutes les|chaque|每隔?|毎)\s?(\d+(?:[.,]\d+)?|one|two|five|ten|fifteen|thirty|zwei|funf|zehn|dos|cinco|diez|deux|cinq|dix)?\s?(milliseconds?|ms|seconds?|secs?|s\b|minutes?|mins?|hours?|sekunden?|minuten?|stunden?|segundos?|minutos?|horas?|secondes?|minutes?|heures?|秒|分钟|分|小时|時間)|(\d+)\s?(秒|分|分钟)(?:ごと|おき|间隔|間隔|一次|に1回)|(\d+)\s?(hz)\b|once (?:a|per|every) ()(second|minute|hour)/
const lengths: Readonly<Record<string, number>> = { ms: 0.001, m: 60, s: 1, h: 3600, 秒: 1, 分: 60, 小: 3600, 時: 3600 }
const small: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  five: 5,
  ten: 10,
  fifteen: 15,
  thirty: 30,
  zwei: 2,
  funf: 5,
  zehn: 10,
  dos: 2,
  cinco: 5,
  diez: 10,
  deux: 2,
  cinq: 5,
  dix: 10,
}

/** "30k tags at 1 Hz": the count right before times the beat. */
function ratesInHertz({ text }: Words, quantities: readonly Quantity[]): Bound | undefined {
  for (const [i, quantity] of quantities.entries()) {
    const count = quantities[i - 1]
    if (count === undefined || !/\d ?hz\b/.test(text.plain.slice(quantity.start, quantity.end + 3)) || quantity.start - count.end > 90) continue
    const between = text.plain.slice(count.end, quantity.start)
    if (/each/.test(between) || !/^ [a-z]+(?: [a-z]+)?(?: \([^)]{1,60}\))?,? (?:at|bei|a|con|zu je|je|mit|à) $/.test(between)) continue
    return { key: 'qps', value: round(count.value * quantity.bare), sure: 1, evidence: evidenceOf(text, count.start, quantity.end), quantity: count }
  }
  return undefined
}

/** "40,000 pumps, each sends a reading every second" are 40,000 requests a second. */
export function ratesOfDevices(words: Words, facts: Bound[], quantities: readonly Quantity[]): void {
  if (facts.some(({ key }) => key === 'qps')) return
  const { text, tokens } = words
  const hertz = ratesOfParts(words, facts, quantities) ?? ratesInHertz(words, quantities)
  if (hertz !== undefined) facts.push(hertz)
  const owner = facts.filter(({ key }) => key === 'devices' || key === 'vehicles').toSorted((a, b) => b.sure - a.sure)[0]
  if (hertz !== undefined || owner === undefined || typeof owner.value !== 'number') return
  const sentences = new Set([owner.quantity.sentence, owner.quantity.sentence + 1])
  const near = tokens.filter(({ sentence }) => sentences.has(sentence))
  const [first, last] = [near[0], near.at(-1)]
  if (
    first === undefined ||
    last === undefined ||
    (longestHits(sends.find(near)).length === 0 && !/\d ?hz\b/.test(text.plain.slice(first.start, last.end)))
  )
    return
  const stretch = text.plain.slice(first.start, Math.min(last.end, first.start + 1500))
  // "900 channels each at 10 Hz": what is read is not the device but its parts.
  if (/\d+ (?:channels|signals|tags|variables|sensors|kanale|canales|canaux) (?:each|je|cada|chacun)/.test(stretch)) return
  const match = interval.exec(stretch)
  if (match === null) return
  const amount = match[1] ?? match[3] ?? match[5]
  const unit = match[2] ?? match[4] ?? match[6] ?? match[8] ?? 's'
  const length = unit === 'hz' ? 1 : unit.startsWith('ms') || unit.startsWith('milli') ? 0.001 : (lengths[unit[0] ?? 's'] ?? 1)
  const times = amount === undefined ? 1 : (small[amount] ?? Number(amount.replace(',', '.')))
  const gap = unit === 'hz' ? 1 / times : times * length
  if (!(gap > 0) || gap > seconds.hour) return
  facts.push({
    key: 'qps',
    value: round(owner.value / gap),
    evidence: evidenceOf(text, first.start + match.index, first.start + match.index + match[0].length),
    quantity: owner.quantity,
    sure: 1,
  })
}

const peakBefore =
  /\b(?:peak(?:s|ing|ed)?|spik(?:e|es|ing)|burst(?:s|ing)?|pico|picos|spitze(?:n|nlast)?|lastspitze\w*|pointe|pic|pics|up to|crest|christmas|weekends?|saturdays|black friday|weihnachten|navidad|noel)\b[^.;]{0,24}$|(?:峰值|高峰|ピーク|週末|周末|大促|双十一|セール|繁忙期)[^。；]{0,10}$/
const peakAfter =
  /^ ?(?:at |in |during |on |zur |im |en |a |aux? )?(?:the )?(?:peak|pico|picos|spitze|spitzenlast|pointe|peak hours?|peaks?|bursts?|paydays?|black friday|rush hour|salary days?|busy days?|(?:satur|sun|fri|mon)days?|christmas|sales?|weihnachten|navidad|noel|samstags|sabados|samedis?|holidays?|high season|the evenings?|weekends?|峰值|高峰|ピーク)/

/** "90 million per day, peak 8x" and "1,800 tx/s average, peak 7,000": the peak beside the average. */
export function peaks({ text }: Words, facts: Bound[], quantities: readonly Quantity[]): void {
  const average = facts.find(({ key }) => key === 'qps')
  if (average === undefined || typeof average.value !== 'number') return
  for (const quantity of quantities) {
    if (quantity === average.quantity || quantity.start < average.quantity.start) continue
    const before = text.plain.slice(Math.max(0, quantity.start - 40), quantity.start)
    const after = text.plain.slice(quantity.end, quantity.end + 30)
    if (!peakBefore.test(before) && !peakAfter.test(after)) continue
    const value =
      quantity.unit === 'times'
        ? average.value * quantity.value
        : quantity.unit === 'rps'
          ? quantity.measure
          : quantity.unit === undefined && quantity.per === 'second'
            ? quantity.value
            : quantity.unit === undefined &&
                quantity.per === undefined &&
                (quantity.nouns.length === 0 || quantity.nouns[0] === 'pieces' || quantity.nouns[0] === 'requests') &&
                quantity.value > average.value
              ? quantity.value
              : undefined
    if (value === undefined || value < average.value) continue
    facts.push({ key: 'peak_qps', value: round(value), evidence: evidenceOf(text, quantity.start, quantity.end), quantity, sure: 1 })
    return
  }
  // "twice that at Christmas", "am Black Friday das Vierfache": many times the average, in one word.
  const from = average.quantity.end
  const said = manifold.exec(text.plain.slice(from, from + 90))
  const fold = folds[said?.slice(1).find((word) => word !== undefined) ?? '']
  if (said === null || fold === undefined) return
  const start = from + said.index
  facts.push({
    key: 'peak_qps',
    value: round(average.value * fold),
    evidence: evidenceOf(text, start, start + said[0].length),
    quantity: average.quantity,
    sure: 1,
  })
}

const folds: Readonly<Record<string, number>> = {
  twice: 2,
  double: 2,
  doubles: 2,
  doubling: 2,
  triple: 3,
  triples: 3,
  quadruple: 4,
  tenfold: 10,
  'ten times': 10,
  'three times': 3,
  'four times': 4,
  'five times': 5,
  doppelt: 2,
  doppelte: 2,
  dreifache: 3,
  vierfache: 4,
  funffache: 5,
  zehnfache: 10,
  doble: 2,
  cuadruple: 4,
  两倍: 2,
  三倍: 3,
  四倍: 4,
  五倍: 5,
  十倍: 10,
}
const manifold =
  /^[^.;。；]{0,50}?(?:\b(twice|double|triple|quadruple|three times|four times|five times|ten times) (?:that|this|as (?:much|many)|the (?:usual|normal|load|rate))|\b(doubles|triples|doubling)\b|(doppelt) so viele?|das (doppelte|dreifache|vierfache|funffache|zehnfache)|el (doble|triple|cuadruple)|le (double|triple|quadruple)|(两倍|三倍|四倍|五倍|十倍))/

/** "24 cameras per production line", "6 lines, 4 cameras each". */
export function camerasPerLine({ text }: Words, facts: Bound[]): void {
  const cameras = facts.find(({ key }) => key === 'cameras')
  if (cameras === undefined) return
  const { start, end, nouns } = cameras.quantity
  const behind = text.plain.slice(end, end + 48)
  const before = text.plain.slice(Math.max(0, start - 40), start)
  const lines = facts.find(({ key }) => key === 'lines')
  const perLine =
    /(?:\/|\b(?:per|a|each|every|an jeder|pro|je|por|par|chaque|cada)\b[^,.;]{0,22}\b)(?:lines?|linien?|lineas?|lignes?|chaines?)\b/.test(behind) ||
    /每条(?:产线|生产线|流水线)?[^，。]{0,4}$|1ライン(?:あたり|に)|各ライン|ラインごとに|ライン毎に/.test(before)
  const eachLine =
    lines !== undefined &&
    (/^[^.;]{0,16}\beach\b|^[^.;]{0,16}\b(?:je|jeweils|cada una?|chacune)\b/.test(behind) ||
      /\b(?:each with|je|mit je|cada una? con|chacune avec|with|每条)\s*$|每条.{0,3}$/.test(before)) &&
    Math.abs(lines.quantity.end - start) < 40
  // "45 Märkte, je 8 Kameras", "5 saws, 3 cameras at each": no number of cameras in all.
  if (
    lines === undefined &&
    !perLine &&
    ((/\b(?:je|jeweils|each with|with|cada una? con|chacune? avec|各|每[家个])\s*$/.test(before) && eachOne.test(before + behind.slice(0, 24))) ||
      /\b(?:je|each|cada|chaque) [^,.;]{0,24}\b(?:mit|with|con|avec)\s*$/.test(before) ||
      /^ [a-z]+ (?:per|pro|por|par) (?!second|sekunde|segundo|minute|hour|day)[a-z]+/.test(behind) ||
      /^[a-z ]{0,14}\b(?:at|in|on|per) each\b|^[a-z ]{0,10} each\b/.test(behind))
  ) {
    facts.splice(facts.indexOf(cameras), 1)
    return
  }
  if ((nouns.includes('lines') && /\b(?:per|pro|je|por|par|each)\b/.test(behind)) || perLine || eachLine) cameras.key = 'cameras_per_line'
}
