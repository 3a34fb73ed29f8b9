import { longestHits, Matcher } from '../lexicon/matcher.ts'
import type { Fact } from '../quantities/fact.ts'
import { evidence, type Words } from '../text/words.ts'
import { cadences, type Cadence, notCadence, renewals } from './cadence.data.ts'

const matcher = new Matcher<Cadence>(Object.entries(cadences).flatMap(([cadence, words]) => words.map((word) => [word, cadence as Cadence] as const)))
const renewal = new Matcher<true>(renewals.map((word) => [word, true] as const))
const load = new Matcher<true>(notCadence.map((word) => [word, true] as const))

/** How often a model is renewed (`retrain`) and how often the whole runs (`schedule`). */
export function cadenceFacts(words: Words): Fact[] {
  const { tokens, text } = words
  const renewals = renewal.find(tokens)
  const loads = new Set(load.find(tokens).map(({ from }) => from))
  let retrain: Fact | undefined
  let schedule: Fact | undefined
  for (const { value, from, to } of longestHits(matcher.find(tokens))) {
    const sign = tokens[from]?.sign === true
    if (
      (loads.has(to) && tokens[to]?.before === 'none') ||
      /\d\s?$/.test(text.plain.slice(Math.max(0, (tokens[from]?.start ?? 0) - 3), tokens[from]?.start))
    )
      continue
    // "20,000 calls daily", "12.000 USD monthly", "每天50万次": a rate, not a cadence.
    if (isRate(words, from, to)) continue
    const said = evidence(words, from, to)
    const near = renewals.some((hit) => {
      if (tokens[hit.from]?.sentence !== tokens[from]?.sentence) return false
      const distance = hit.to <= from ? from - hit.to : hit.from - to
      const around = hit.from < to && hit.to > from
      return (around || distance >= 0) && distance <= (sign ? 12 : 4) && sameClause(words, Math.min(hit.from, from), Math.max(hit.to, to))
    })
    if (near) retrain ??= { key: 'retrain', value, evidence: said }
    else schedule ??= { key: 'schedule', value, evidence: said }
  }
  return [retrain, schedule].filter((fact) => fact !== undefined)
}

const loaded =
  /\b(?:triples?|doubles?|spikes?|peaks?|peaking|busy|busier|rush|bursts?|surges?|quiet|idle|nothing|closed|zero|tenfold|verdoppelt|verdreifacht|spitzen?|triplica|duplica|triple|double|pointe)(?: on| at| by| up)? ?(?:on|every|each|am|an|los|le|les)? ?$/

/** "plafond mensuel", "presupuesto mensual": money by the month, not a time to run. */
const purse = /(?:budget|plafond|enveloppe|depenses?|couts?|presupuesto|costes?|gastos?|tope|limite) $/

const adverb =
  /^(?:daily|hourly|weekly|monthly|yearly|annually|taglich\w*|stundlich\w*|wochentlich\w*|monatlich\w*|jahrlich\w*|diari\w+|semanal\w*|mensual\w*|anual\w*|quotidien\w*|hebdomadaire\w*|mensuel\w*|annuel\w*|al dia|[每毎日月週周].*)$/

function isRate({ tokens, text }: Words, from: number, to: number): boolean {
  const before = text.plain.slice(Math.max(0, (tokens[from]?.start ?? 0) - 44), tokens[from]?.start)
  const after = text.plain.slice(tokens[to - 1]?.end, (tokens[to - 1]?.end ?? 0) + 14)
  const said = text.plain.slice(tokens[from]?.start, tokens[to - 1]?.end)
  if (oftenSaid.test(said) && inflow.test(before)) return true
  if (incoming.test(text.plain.slice(tokens[to - 1]?.end, (tokens[to - 1]?.end ?? 0) + 40))) return true
  if (!timetable.test(said) && amountNext.test(after) && !/^\s?\d{1,2}[:h.]\d\d/.test(after)) return true
  // "triples on Mondays": when there is much or little to do is no time to run.
  if (loaded.test(before) || purse.test(before)) return true
  if (!adverb.test(text.plain.slice(tokens[from]?.start, tokens[to - 1]?.end))) return false
  return (
    /(?:\d(?:[\d.,]*\d)?|\b(?:hundred|thousand|million|tausend|mil|mille|cent))\s?(?:k|m|mio\.?|mil|million\w*|millones|万|亿|億|usd|eur|euros?|dollars?|€|\$)?(?:\s[a-z]+){0,3}\s?$/.test(
      before,
    ) &&
    !/(?:ed|train|deploy|score|run|process|forecast|stations|stores|shops|sites|branches|customers|products|articles|items|meters|series|depots|districts|filialen|standorte|tiendas|magasins)\s?$/.test(
      before,
    )
  )
}

/** "every Sunday 25 million …", "einmal im Monat 8 Millionen …": when something runs, whatever number follows. */
const timetable =
  /einmal|\bonce\b|una vez|une fois|1x|night|nacht|noche|nuit|晚|晩|夜|(?:sun|mon|tues|wednes|thurs|fri|satur)day|(?:sonn|mon|sams|frei)tag|domingo|lunes|viernes|sabado|dimanche|lundi|vendredi|samedi|周日|周一|日曜|月曜/
/** "55,000 calls each day": a rate, where what is counted comes in from outside. */
const oftenSaid =
  /^(?:each|every) (?:hour|day|night|week|month)$|^jede[nr]? (?:stunde|tag|nacht|woche|monat)$|^cada (?:hora|dia|noche|semana|mes)$|^chaque (?:heure|jour|nuit|semaine|mois)$/
const inflow =
  /\d(?:[\d.,]*\d)?\s?(?:k|m|mio\.?|mil|thousand|million\w*|millones)?(?: [a-z]+){0,2} (?:calls|mails|e-?mails|letters|tickets|orders|requests|claims|articles|posts|messages|uploads|forms|invoices|applications|bookings|questions|visitors|comments|anrufe|briefe|bestellungen|anfragen|antrage|nachrichten|artikel|llamadas|correos|pedidos|solicitudes|mensajes|facturas|appels|courriers|commandes|demandes|messages|factures) $/

/** "every day we get 4,000 forms", "每天收到4万份": what comes in, not what runs. */
const incoming =
  /^,? ?(?:we|they|it|there|some|wir|sie|es|se|on|nous|il|ils|y|nos|me)? ?(?:get|gets|receive|receives|see|take in|come in|arrive|are|come|bekommen|erhalten|kommen|gehen|treffen|recibimos|reciben|llegan|entran|nos llegan|recevons|recoivent|arrivent|y a|收到|接到|产生|涌入|新增|接收|受け|届|来)[^.;,。，]{0,14}\d/
const amountNext =
  /^\s?(?:约|大约|処理|处理|至少|最多|至多|不超过|上限|最大|max\.?|at most|no more than|hochstens|maximal|maximo|maximum|au maximum|about|around|roughly|some|approximately|up to|etwa|rund|circa|ca\.?|unos|unas|environ|quelque)?\s?\d/

const sameClause = ({ tokens }: Words, from: number, to: number): boolean => {
  for (let i = from + 1; i < to; i++) if (tokens[i]?.before === 'comma') return false
  return true
}
