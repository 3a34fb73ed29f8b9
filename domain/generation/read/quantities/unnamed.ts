import type { Fact } from './fact.ts'
import type { Context } from './context.ts'
import type { Noun } from './noun-words.data.ts'
import type { Quantity } from './quantity.ts'
import type { Words } from '../text/words.ts'

/** What a number counts where its noun is in no list: the thing that such a design is about, at rest and by time. */
export type Unnamed = { count?: Noun; flow?: Noun; least: number }

const byPattern: Readonly<Record<string, Unnamed>> = {
  'document-processing': { count: 'documents', flow: 'documents', least: 20 },
  'iot-predictive-maintenance': { count: 'devices', least: 20 },
  'digital-twin': { count: 'devices', least: 20 },
  'federated-learning': { count: 'sites', least: 3 },
  'automotive-connected-fleet': { count: 'vehicles', least: 20 },
  'autonomous-driving': { count: 'vehicles', least: 5 },
  'batch-scoring': { count: 'rows', least: 10_000 },
  genomics: { flow: 'samples', least: 10 },
  'call-center': { flow: 'calls', least: 50 },
  'image-generation': { flow: 'images', least: 20 },
  'content-moderation': { flow: 'requests', least: 50 },
  'realtime-fraud': { flow: 'requests', least: 50 },
  'credit-scoring': { flow: 'requests', least: 20 },
}
/** Designs of people who look things up: what is left over is the other of the two. */
const asking = new Set(['rag-chatbot', 'rag-open-source-k8s', 'sovereign-onprem'])
const choosing = new Set(['recommendation', 'multimodal-search'])

/** What is counted without a known name in a design of this pattern, given what was found already. */
export function unnamedIn(pattern: string | undefined, facts: readonly Fact[]): Unnamed | undefined {
  const has = (key: string): boolean => facts.some((fact) => fact.key === key)
  if (asking.has(pattern ?? ''))
    return has('users') ? { count: 'documents', least: 50 } : has('documents') ? { count: 'users', least: 10 } : undefined
  if (choosing.has(pattern ?? ''))
    return (has('users') || pattern === 'multimodal-search') && !has('items') && !has('images') && !has('documents') && !has('videos')
      ? { count: 'items', least: has('users') ? 200 : 5000 }
      : undefined
  const one = byPattern[pattern ?? '']
  if (one === undefined) return undefined
  const { count, ...rest } = one
  return count === undefined || has(count) || (count === 'rows' && has('users')) || (count === 'devices' && has('vehicles')) ? rest : one
}

/** Plurals that are measures or parts of a machine, never what a design is about. */
const noThing = new Set(
  (
    'times results percent dollars bucks points degrees metres meters kilometres kilometers miles litres liters stars steps minutes hours days weeks months years levels versions releases regions zones models rows columns gpus nodes servers cores threads replicas vcpus floors seats options cents classes categories fields parameters features tokens words characters countries cities continents states languages teams people sentences lines pixels frames channels shifts clouds accelerators cards containers pods clusters others ones thousands millions hundreds euros pounds francs ' +
    'tage tagen wochen monate monaten jahre jahren stunden minuten sekunden prozent grad meter metern kilometer lander landern stadte stadten klassen felder feldern worter wortern zeichen sprachen euro euros franken mal stufen ' +
    'dias semanas meses anos horas minutos segundos grados metros kilometros paises ciudades clases campos palabras idiomas euros dolares veces niveles regiones ' +
    'jours semaines mois ans annees heures minutes secondes degres metres kilometres pays villes classes champs mots langues euros fois niveaux regions'
  ).split(' '),
)
const chosen =
  /\b(?:top|best|first|last|next|nearest|closest|beste[nr]?|ersten|letzten|mejores|primeros|ultimos|premiers|derniers|version|windows|item|section|no\.?|nr\.?)\s?$/
const plural: Readonly<Partial<Record<Words['language'], RegExp>>> = {
  en: /[^siu]s$|ies$|people$|men$|fish$|sheep$/,
  de: /(?:en|er|e|s|ln|rn)$/,
  es: /s$/,
  fr: /[sx]$/,
}
const counter = /^ ?(?:件|个|個|台|份|条|本|点|つ|枚|张)/

/** Whether some word that is in no list stands where the noun of a number does. */
export function countsSomething(quantity: Quantity, { before, after }: Context, language: Words['language'], least: number): boolean {
  if (quantity.weak || quantity.value < least || quantity.unit !== undefined || !Number.isInteger(quantity.value) || chosen.test(before)) return false
  if (quantity.value >= 1900 && quantity.value < 2100 && quantity.letter === undefined) return false
  if (language === 'zh' || language === 'ja') return counter.test(after)
  const shape = plural[language]
  const said = /^ ([\p{L}'-]{3,})(?: ([\p{L}'-]{3,}))?(?: ([\p{L}'-]{3,}))?/u.exec(after.replace(/^ (?:de |d'|des )/, ' '))
  if (shape === undefined || said === null) return false
  const words = said.slice(1).filter((word) => word !== undefined)
  if (noThing.has(words[0] ?? '') || small.has(words[0] ?? '')) return false
  const end = words.findIndex((word) => small.has(word))
  const near = language === 'en' ? words.slice(0, end < 0 ? 3 : end) : words.slice(0, 1)
  return near.some((word) => shape.test(word) && !noThing.has(word))
}

const small = new Set(
  'and or the for with from per each every that who which are have has must will can und oder pro je fur mit von aus die der das que con por para los las del des les pour par avec dans sur qui sont'.split(
    ' ',
  ),
)
