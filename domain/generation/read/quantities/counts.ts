import type { Context } from './context.ts'
import { round, type Slot } from './durations.ts'
import { type Noun, nounWords } from './noun-words.data.ts'
import { notPeople, personEndings } from './person-words.data.ts'
import type { Quantity } from './quantity.ts'
import type { Words } from '../text/words.ts'
import { countsSomething, type Unnamed } from './unnamed.ts'
import { type Period, seconds } from './unit-words.data.ts'

/** Things counted over time, with the key they have by day, and whether they are requests a second as well. */
const flows: Partial<Record<Noun, { key: string; rate: boolean }>> = {
  requests: { key: 'requests', rate: true },
  readings: { key: 'requests', rate: true },
  conversations: { key: 'conversations', rate: false },
  calls: { key: 'calls', rate: false },
  documents: { key: 'documents', rate: false },
  texts: { key: 'requests', rate: true },
  pieces: { key: 'requests', rate: true },
  sheets: { key: 'images', rate: true },
  copies: { key: 'documents', rate: false },
  units: { key: 'requests', rate: true },
  images: { key: 'images', rate: true },
  videos: { key: 'videos', rate: false },
  samples: { key: 'samples', rate: false },
  items: { key: 'requests', rate: true },
}

/** Nouns that stand for a key when they are counted without time. */
const counts: Partial<Record<Noun, string>> = {
  users: 'users',
  concurrency: 'concurrency',
  documents: 'documents',
  items: 'items',
  rows: 'rows',
  series: 'series',
  devices: 'devices',
  cameras: 'cameras',
  vehicles: 'vehicles',
  sites: 'sites',
  units: 'devices',
  copies: 'documents',
  tenants: 'users',
  texts: 'documents',
  teams: 'teams',
  languages: 'languages_n',
  images: 'images',
  samples: 'samples',
  lines: 'lines',
  conversations: 'conversations',
  videos: 'videos',
}

const perPerson =
  /^[^,.;]{0,30}\b(?:per|a|each|pro|je|por|par) (?:user|person|employee|customer|nutzer|person|mitarbeiter|usuario|empleado|persona|utilisateur|personne|employe|agent|clerk|head|day and user)\b|每人|每位|1人あたり|一人あたり/
const ourselves =
  /\bwe(?:'re| are)(?: only| just| a team of)?\s*$|\bteam of\s*$|\b(?:us|nous sommes|wir sind|somos|un equipo de|une equipe de|ein team von)(?: nur| zu| solo)?\s*$|我们(?:只有|有|是)?$|(?:私たちは|当社は|弊社は)$/
const directly =
  /(?:[:=(]|\bis|\bare|\babout|\bca\.?|\betwa|\bof|\baround|\broughly|\bcirca|\bunos|\bunas|\benviron|\bapprox\.?|\bnumber of [a-z]+|约|大约|約|数は|が|は|：|（)\s*$/

/** 車両3,400両の…: what is counted stands before its number and counter. */
const ownCounter = /^\p{Script=Han}{1,2}(?:の|を|が|は|も|、|。|で|に|から|へ|と|$)/u

const ofThem = /^ (?:of them|of these|in total|pieces|davon|stuck|de ellos|de ellas|d'entre)\b/
const groupOf =
  /\b(?:group|staff|workforce|company|firm|lab|faculty|community|department|organi[sz]ation|belegschaft von|plantilla|equipe) (?:of|de|von)(?: about| around| some)? ?$/
/** "900 auditors": a word we do not know, with the ending of people who do something. */
function isPeople(after: string, language: Words['language']): boolean {
  if (language !== 'en' && language !== 'de' && language !== 'es' && language !== 'fr') return false
  // In English the person stands last: "1,500 claims handlers".
  const words = /^ ([a-z]+)(?: ([a-z]+))?/.exec(after.replace(/^ (?:de |d')/, ' '))
  return [words?.[1], language === 'en' ? words?.[2] : undefined].some(
    (word) => word !== undefined && !notPeople.has(word) && !knownThings.has(word) && personEndings[language].test(word),
  )
}

/** "3,000 clinicians over radiology reports": the people stand next to the number, and what comes behind the little word is not what is counted. */
function peopleFirst(after: string): boolean {
  const [, word] =
    /^ ([a-z]+)(?: (?:over|on|in|at|across|with|from|who|that|to|about|through|via|using|use|ask|search|query|need|want|work|can|should|keep|keeps|waste|spend|have|read|lose|do|get|must|may|cannot|already|still|now|write|check|look|are|were|share|wait)\b|[,.;:)]|$)/.exec(
      after,
    ) ?? []
  return word !== undefined && !notPeople.has(word) && !knownThings.has(word) && /^[a-z]{3,}(?:ers|ors|ists|ians|ees|crats)$/.test(word)
}

/** "400 shop managers": in English the last word is what is counted. */
function peopleOf(after: string): boolean {
  const [, first, last] = /^ ([a-z]+) ([a-z]+)/.exec(after) ?? []
  return (
    first !== undefined &&
    last !== undefined &&
    !/[^s]s$/.test(first) &&
    !notPeople.has(last) &&
    !knownThings.has(last) &&
    /^[a-z]{3,}(?:ers|ists|staff|folk)$/.test(last)
  )
}

/** "4000/day": nothing named, but a rate. */
const alone = /(?:^|[,;:(，、；：]|\b(?:maybe|perhaps|about|around|roughly|up to|etwa|ca\.?|rund|unos|unas|environ|jusqu'a|大约|约|約))\s*$/
const rate =
  /^ ?(?:\/|per |an? |each |every |pro |je |in der |am |por |al |cada |par |chaque )\s?(?:hour|hr|h|day|d|week|month|tag|stunde|woche|dia|hora|semana|jour|heure|semaine)\b/

/** Machines and places that end like people: escalators, inverters, retailers. */
const knownThings = new Set(
  (['devices', 'vehicles', 'cameras', 'sites', 'items', 'documents', 'teams'] as const).flatMap((noun) =>
    nounWords[noun].flatMap((word) => [word, `${word}s`]),
  ),
)

const year = /\b(?:in|since|from|until|by|of|seit|im jahr|en|desde|depuis|anno|year)\s*$/

/** "Item 14:": a number that names a place in a text. */
const label =
  /\b(?:item|section|paragraph|no\.?|nr\.?|point|chapter|figure|fig\.?|table|version|phase|step|room|floor|issue|ticket|topic|punkt|kapitel|abschnitt|nummer|tagesordnungspunkt|top|punto|capitulo|apartado|seccion|article|art\.?|chapitre|annex|appendix|anlage|lot|zone|platform|gate|route) ?$/

/** "Rangers at a park chain, 420 of them": the last plural before is what is counted. */
function headIsPeople(before: string, language: Words['language']): boolean {
  if (language !== 'en') return false
  const last = before.match(/[a-z]{3,}s\b/g)?.findLast((word) => !/(?:ss|us|is)$/.test(word))
  return last !== undefined && !notPeople.has(last) && !knownThings.has(last) && personEndings.en.test(last)
}

/** Where a number without a unit belongs: parameters, tokens, a rate, a count. */
export function countSlots(quantity: Quantity, context: Context, language: Words['language'], unnamed?: Unnamed): Slot[] {
  const { before, after } = context
  const { per, nouns, nounsBefore, adjoining, value, letter } = quantity
  if (label.test(before) && /^ ?(?:$|[:.,;)\]–-])/.test(after)) return []
  if (/^ (?:best|top|latest|most|worst|nearest|closest|largest|smallest|highest|lowest|beste[nr]?|mejores|peores|meilleur|最)/.test(after)) return []
  // "a 60,000-seat arena" tells how large it is.
  if (/^-(?:seat|seater|bed|room|storey|story|floor|acre|hectare|kilometre|mile|person|man)\b/.test(after)) return []
  const noun = nouns[0]
  // "99.95, retrained daily": three nines and more, standing alone, are said of availability.
  if (
    value > 99 &&
    value < 100 &&
    /(?:^|[,;:]|uptime(?: of)?|availab[a-z]*(?: of)?|verfugbarkeit|disponib[a-z]+)\s*$/.test(before) &&
    /^\s*(?:$|[,;.])/.test(after)
  )
    return [{ key: 'availability_pct', value, sure: 0.5 }]
  if (/^ ?(?:k|p)?[- ]?(?:video|uhd|resolution|display)\b/.test(after) && letter === 'k') return []
  if (noun === 'tokens') return value >= 1e9 ? [{ key: 'tokens_t', value: round(value / 1e12) }] : []
  const signs = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u.test(before)
  const flow = nouns.find((candidate) => flows[candidate] !== undefined)
  // How many pictures a camera takes each second is no load of requests.
  if (per === 'second' && /^ ?(?:frames?\b|fotogramas|cuadros|帧|フレーム|コマ)/.test(after)) return []
  // "16 streams per GPU" tells of one card.
  if (noun === 'concurrency' && /^[^,.;]{0,30}\b(?:per|pro|por|par|je) (?:gpu|card|node|replica|server|karte|knoten|tarjeta|carte)\b/.test(after))
    return []
  if (/^ (?:language|sprach)(?:paare[n]?| pairs?)\b/.test(after)) return []
  const series = nouns.slice(0, 4).includes('series') ? 'series' : undefined
  // "12k preference pairs a week" are examples to learn from.
  if (per !== undefined && per !== 'second' && /^ ?(?:\w+ ){0,2}(?:pairs|labels|labelled|examples)\b/.test(after))
    return [{ key: `samples_per_${per}`, value }]
  if (
    per !== undefined &&
    series === undefined &&
    !quantity.weak &&
    noun !== 'users' &&
    (noun !== 'rows' || per === 'second') &&
    noun !== 'concurrency'
  ) {
    if (perPerson.test(after)) return []
    const counted =
      flow !== undefined && neutral.has(flow)
        ? flowing(flow, pieces(quantity, language))
        : (flow ?? nounsBefore.find((candidate) => flows[candidate] !== undefined))
    // Pictures and videos together are uploads.
    if (counted !== undefined && nouns.includes('images') && nouns.includes('videos')) return flowSlots(quantity, per, 'requests')
    if (
      counted !== undefined ||
      per === 'second' ||
      (per === 'minute' && noun === undefined) ||
      (value >= 100 && nouns.length === 0 && rate.test(after) && alone.test(before))
    )
      return flowSlots(quantity, per, counted)
    if (unnamed?.flow !== undefined && noun === undefined && countsSomething(quantity, context, language, unnamed.least))
      return flowSlots(quantity, per, unnamed.flow).map((slot) => ({ ...slot, sure: 0.3 }))
  }
  if (
    letter === 'b' &&
    value >= 1e8 &&
    !/^ ?(?:\w+ )?(?:events|users|rows|records|documents|requests|messages|transactions|devices|pages|images|items)/.test(after)
  )
    return [{ key: 'model_params_b', value: round(value / 1e9) }]
  if (noun === 'users' && (ourselves.test(before) || value < 5)) return []
  if (quantity.weak) return []
  // "80 pages each" tells of the thing before, not of the whole.
  if (/^ \w+ (?:each|apiece|per (?:document|file|dossier|case|study))\b/.test(after) && (noun === 'documents' || noun === 'images')) return []
  // "a team of four": how large a team is, not how many there are.
  if (
    /\b(?:team|teams|squad|crew|desk|panel|board|committee|group|equipo|equipe|einem team|ein team)(?: only)? (?:of|de|von|aus) ?$/.test(before) &&
    value < 50
  )
    return []
  // "four pictures" of an answer is no stock of pictures.
  if (value < 10 && (noun === 'documents' || noun === 'images' || noun === 'items' || noun === 'texts')) return []
  if (value < 5 && /^ ?(?:名|人|位)?(?:で|の|による)?(?:承認|审批|审核|確認|复核)/.test(after)) return []
  const counted =
    series ??
    (language === 'ja' &&
    adjoining !== undefined &&
    !neutral.has(adjoining) &&
    counts[adjoining] !== undefined &&
    ownCounter.test(after) &&
    !/(?:各|毎|あたり|ごと)[^、。]{0,8}$/.test(before)
      ? adjoining
      : undefined) ??
    (groupOf.test(before) ? 'users' : undefined) ??
    (language === 'en' && (peopleOf(after) || peopleFirst(after)) ? 'users' : undefined) ??
    ((noun === undefined || noun === 'requests') && isPeople(after, language) ? 'users' : undefined) ??
    (noun !== undefined && neutral.has(noun) ? pieces(quantity, language) : noun !== undefined && noun !== 'requests' ? noun : undefined) ??
    (ofThem.test(after) && headIsPeople(before, language) ? 'users' : undefined) ??
    (directly.test(before) || signs || ofThem.test(after) ? nounsBefore.find((candidate) => things.has(candidate)) : undefined)
  // "150 peticiones simultáneas": where the adjective follows, what is counted stands first.
  if (
    per === undefined &&
    nouns.slice(1, 3).includes('concurrency') &&
    (noun === 'requests' || noun === 'users' || noun === 'conversations' || noun === 'calls')
  )
    return [{ key: 'concurrency', value, sure: 1 }]
  const left = noun === undefined || neutral.has(noun) ? unnamed?.count : undefined
  if (
    (counted === undefined || counts[counted] === undefined) &&
    left !== undefined &&
    per === undefined &&
    countsSomething(quantity, context, language, unnamed?.least ?? 0)
  )
    return [{ key: counts[left] ?? left, value, sure: 0.3 }]
  if (counted === undefined || perPerson.test(after) || (counted === 'users' && value < 5)) return []
  if (value >= 1900 && value < 2100 && letter === undefined && (noun === undefined || year.test(before))) return []
  // "1ラインにカメラ6台" tells of any line.
  if (counted === 'lines' && value < 2) return []
  // "60 at a time" of those named before.
  if (/^ (?:at a time|in parallel)\b/.test(after) && value >= 5) return [{ key: 'concurrency', value }]
  const key = counted === 'rows' && value < 100 ? 'lines' : counts[counted]
  // Of lifts and the sensors on them, the sensors are what reports.
  const reports =
    key === 'devices' &&
    /^ ?(?:[a-z]+ )?(?:sensor|probe|meter|messstelle|messpunkt|fuhler|capteur|sonde|sonda)|^ ?(?:个|台)?(?:传感器|センサ|测点)/.test(after)
  return key === undefined ? [] : [{ key, value, sure: noun === undefined ? 0.5 : reports ? 1.2 : 1 }]
}

/** What a number may count that stands before it: "manuals (about 80 thousand)". */
const things: ReadonlySet<Noun> = new Set([
  'users',
  'documents',
  'items',
  'rows',
  'series',
  'devices',
  'cameras',
  'vehicles',
  'sites',
  'teams',
  'images',
  'samples',
  'texts',
  'lines',
  'concurrency',
  'tenants',
])

/** Counters of Chinese and Japanese that count many things. */
const neutral: ReadonlySet<Noun> = new Set(['pieces', 'sheets', 'units', 'copies'])

/** A neutral counter, as 件 or 张, counts the noun right before the number, else the one behind it, else the last one before. */
function pieces({ nouns, nounsBefore, adjoining }: Quantity, language: Words['language']): Noun | undefined {
  const real = (noun: Noun): boolean => !neutral.has(noun) && (flows[noun] !== undefined || counts[noun] !== undefined)
  const stuck = adjoining !== undefined && real(adjoining) ? adjoining : undefined
  // Chinese counts what follows (8台相机), Japanese what stands before (カメラ8台).
  const near = language === 'zh' ? (nouns.find(real) ?? stuck) : (stuck ?? nouns.find(real))
  if (near !== undefined || nouns[0] === 'units' || nouns[0] === 'copies') return near ?? nouns[0]
  return nounsBefore.find((noun) => real(noun) && noun !== 'users') ?? nounsBefore.find(real) ?? nouns[0]
}

/** 銀行の…毎秒1,800件: a bank is no flow, so that the counter itself is. */
const flowing = (counter: Noun, counted: Noun | undefined): Noun => (counted === undefined || flows[counted] === undefined ? counter : counted)

function flowSlots(quantity: Quantity, per: Period, noun: Noun | undefined): Slot[] {
  const flow = flows[noun ?? 'requests']
  if (flow === undefined) return []
  if (per === 'second') return [{ key: 'qps', value: quantity.value }]
  if (per === 'minute') return [{ key: 'qps', value: round(quantity.value / 60) }]
  const slots: Slot[] = [{ key: `${flow.key}_per_${per}`, value: quantity.value }]
  if (flow.rate && (per === 'hour' || per === 'day')) slots.push({ key: 'qps', value: round(quantity.value / seconds[per]) })
  return slots
}
