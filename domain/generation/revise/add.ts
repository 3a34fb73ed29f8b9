import { kindOf } from '../../catalog/catalog.ts'
import { said } from '../../design/requirements.ts'
import { accompany } from '../compose/mentions.ts'
import type { Draft, Part } from '../compose/draft.ts'
import { say } from '../compose/settings/say.ts'
import { read as readWords } from '../read/read.ts'
import type { Mention } from '../read/reading.ts'
import type { Change } from './change.ts'
import { lookUp } from '../lookup.ts'
import { modelIn, productIn, takesModels } from './product.ts'
import { noSuchKind, noSuchPart } from './puzzled.ts'
import { turn } from './replace.ts'
import { isTelling, plain, saidByName, type Spoken, targetsIn } from './targets.ts'
import { another, pronoun } from './verbs.data.ts'

/** Places what is asked for with what it does not work without. @returns the ids of what is new or was meant */
export function add(change: Change): string[] {
  const { draft, step, reading, why, gathered } = change
  const names = saidByName(draft, plain(step.rest)).map(({ kind, name }) => ({ kind, name: plain(name) }))
  // A name that somebody gave a part is no wish for what else is called so.
  const isName = (each: Mention): boolean => names.some(({ kind, name }) => kind !== each.kind && name.includes(plain(each.evidence.words)))
  const inThing = new Set(readWords(thingIn(step.rest)).mentions.map(({ kind }) => kind))
  const read = reading.mentions.filter(
    (each) =>
      each.stance !== 'excluded' &&
      !isName(each) &&
      (inThing.size === 0 || inThing.has(each.kind)) &&
      (each.strength === 'named' || (!draft.has(each.kind) && kindOf(each.kind)?.category !== 'client')),
  )
  const unread = lookUp(thingIn(step.rest)).filter(({ kind, evidence }) =>
    read.every((each) => each.kind !== kind && !evidence.words.includes(each.evidence.words)),
  )
  // What people call a kind tells more than a word that only points its way.
  const thing = thingIn(step.rest)
  const called = lookUp(thing)
  const better = called.length === 1 && read.every(({ strength }) => strength === 'implied')
  const mentions = [...(better ? called : read), ...(better ? [] : unread)].map((each) => nuanced(change, each))
  if (mentions.length === 0) noSuchKind(change, step.rest)
  else for (const words of unknownIn(change, thing)) noSuchKind(change, words)
  const after = afterTo(step.rest)
  const named =
    mentions.length > 1 && after.trim() !== ''
      ? new Set(targetsIn(draft, after, readWords(after), change.spoken).map(({ kind }) => kind))
      : new Set<string>()
  const before = new Set(draft.parts.map(({ id }) => id))
  const meant: string[] = []
  mentions.forEach((mention, nth) => {
    const { kind } = mention
    const service = mention.service === undefined ? undefined : productIn(mention)
    if (nth > 0 && named.has(kind)) return
    const dead = kind === 'message-queue' && deadLetters.test(thing)
    const known = dead ? draft.parts.find((part) => part.kind === kind && deadLetters.test(part.name)) : draft.first(kind)
    if (known !== undefined && !another.test(step.rest)) {
      meant.push(known.id)
      const other = service !== undefined && !runs(known, service)
      const model = takesModels.has(kind) ? modelIn(step.rest, mention) : undefined
      if ((other || (model !== undefined && known.settings['model'] !== model.id)) && uses.test(step.verb)) {
        turn(change, known, mention)
        return
      }
      if (other && service !== undefined && known.settings['service'] === undefined) {
        say(known, { service })
        gathered.settled.push(
          `"${known.name}" (${kindOf(kind)?.name ?? kind}) is there already and was on no product; now it is ${service}. Nothing was added.`,
        )
        return
      }
      gathered.settled.push(
        `"${known.name}" (${kindOf(kind)?.name ?? kind}) is there already; nothing was added.${other ? ` To put ${service} in its place, say "use ${service} instead"; to have both, "add a second one".` : ''}`,
      )
      return
    }
    const part = draft.add(kind, why, { another: true, ...(service !== undefined ? { name: service } : dead ? { name: 'Dead letter queue' } : {}) })
    if (part === undefined) return
    if (service !== undefined) say(part, { service })
    meant.push(part.id)
  })
  const fresh = new Set(draft.parts.flatMap(({ id }) => (before.has(id) ? [] : [id])))
  beside(change, fresh)
  accompany(draft, fresh.size === 0 ? fresh : new Set(draft.parts.flatMap(({ id }) => (before.has(id) ? [] : [id]))))
  return meant
}

/** A queue for what could not be done stands beside the one for what is to be done. */
const deadLetters = /\bdead[- ]?letters?\b|\bdlq\b|死信|デッドレター/iu

/** Of things that are listed, those with an article of their own that mean nothing here: "a WAF and a flux capacitor". */
const unknownIn = ({ draft, spoken }: Change, thing: string): string[] =>
  thing.split(/,|;|(?<!\p{L})(?:and|und|y|et)(?!\p{L})/iu).flatMap((each) => {
    const words = each.trim()
    if (!/^(?:an?|the|some|eine?n?|das|der|die|una?|el|la|une?|des|le) \S+(?: \S+){0,2}$/iu.test(words) || !isTelling(words)) return []
    const reading = readWords(words)
    const known = reading.mentions.length + reading.modifiers.length + lookUp(words).length + targetsIn(draft, words, reading, spoken).length
    return known > 0 || said(reading.requirements.frameworks) !== undefined ? [] : [words]
  })

const languageKinds: ReadonlySet<string> = new Set([
  'foundation-model-api',
  'llm-gateway',
  'llm-inference-server',
  'rag-orchestrator',
  'open-weight-llm',
  'inference-gateway',
])

/** "Use Keycloak" says what is to do the work; "add" says that there should be one. */
const uses = /^(?:use|go with|verwend|nutz|benutz|usa|utili|使用|采用|使)/iu
const runs = ({ settings, name }: Part, service: string): boolean =>
  `${String(settings['service'] ?? '')} ${name}`.toLowerCase().includes(service.toLowerCase())

/** A cache of answers is another thing than a cache of data. */
function nuanced({ draft, step, spoken }: Change, mention: Mention): Mention {
  if (mention.kind !== 'in-memory-cache' || mention.service !== undefined || !draft.has('llm-gateway', 'rag-orchestrator')) return mention
  const answers = /\b(answers?|responses?|prompts?|questions?|antworten|respuestas|réponses)\b|答案|回答/i.test(step.rest)
  const it = pronoun.test(step.rest) ? [...(spoken.selection.length > 0 ? spoken.selection : spoken.last)] : []
  const near = [...it.flatMap((id) => draft.part(id)?.kind ?? []), ...anchors(draft, step.rest, spoken).map(({ kind }) => kind)]
  return answers || near.some((kind) => languageKinds.has(kind)) ? { ...mention, kind: 'semantic-cache' } : mention
}

/** Joins what is new to what it was put in front of, behind, or between; what it stands between is no longer joined directly. */
function beside({ draft, step, spoken, why, gathered }: Change, fresh: ReadonlySet<string>): void {
  const [first] = fresh
  if (first === undefined || fresh.size > 1) return
  const near = anchors(draft, step.rest, spoken).filter(({ id }) => id !== first)
  const [a, b] = near
  if (a === undefined) {
    const where = afterTo(step.rest).trim()
    const placed = betweenWords.test(step.rest) || frontWords.test(step.rest) || behindWords.test(step.rest)
    if (placed && isTelling(where) && !isMoment.test(where) && !readWords(where).mentions.some(({ kind }) => kind === draft.part(first)?.kind))
      noSuchPart({ draft, gathered, step }, where)
    return
  }
  if (b !== undefined && betweenWords.test(step.rest)) {
    const [from, to] = draft.connected(b.id, a.id) && !draft.connected(a.id, b.id) ? [b, a] : [a, b]
    const [before, after] = [draft.connect(from.id, first, why), draft.connect(first, to.id, why)]
    if (before !== undefined && after !== undefined) draft.disconnect(from.id, to.id)
    else
      gathered.warnings.push(
        `"${draft.part(first)?.name ?? first}" cannot stand between "${from.name}" and "${to.name}": one of them does not take what it offers, so they stay joined.`,
      )
    return
  }
  for (const other of near) {
    const order = behindWords.test(step.rest) ? [other.id, first] : frontWords.test(step.rest) ? [first, other.id] : undefined
    const [from = '', to = ''] = order ?? []
    if (order !== undefined && (draft.connect(from, to, why) ?? draft.connect(to, from, why)) === undefined)
      gathered.warnings.push(
        `"${draft.part(first)?.name ?? first}" and "${other.name}" take nothing from each other, so it is joined to what it works with instead.`,
      )
  }
}

/** "After 90 days", "before every release" say when, not where. */
const isMoment = /\d|\b(?:release|deploy|deployment|merge|that|it|every|each|jede\p{L}*|cada|chaque)\b/iu

const betweenWords = /\b(between|zwischen|entre)\b|之间|の間/iu
const frontWords = /\b(in front of|before|vor|delante de|antes de|devant|avant)\b|前面|之前|の前/iu
const behindWords = /\b(behind|after|hinter|nach|detrás de|después de|derrière|après)\b|后面|之后|の後/iu

/** The text up to where it says what the new stands beside; in Chinese and Japanese that comes first. */
function thingIn(text: string): string {
  const signs = /^.*?(?:之间|前面|后面|之前|之后|の間に?|の前に?|の後に?)\s*(.+)$/u.exec(text)?.[1]
  if (signs !== undefined) return signs
  const before =
    /^(.+?)\s(?:between|in front of|before|behind|after|ahead of|zwischen|vor|hinter|entre|delante de|antes de|detrás de|después de|devant|avant|derrière|après)\s/iu.exec(
      text,
    )?.[1]
  return before ?? text
}

/** What the text names as a place for the new: "in front of the database", "between the app and the model". */
function anchors(draft: Draft, text: string, spoken: Spoken): Part[] {
  const behind =
    /(?:\b(?:between|zwischen|entre|in front of|before|behind|after|vor|hinter|delante de|detrás de|devant|derrière)\b)(.*)$/iu.exec(text)?.[1] ?? ''
  const after = behind !== '' ? behind : (/^(.*?)(?:之间|前面|后面|の間|の前|の後)/u.exec(text)?.[1] ?? '')
  return after === '' ? [] : targetsIn(draft, after, readWords(after), spoken)
}

/** The part of the text that names what is there already: "to the API", "in front of the database". */
const afterTo = (text: string): string =>
  /\b(?:to|in front of|before|behind|after|between|for|zum|zur|vor|hinter|zwischen|für|a la|al|a los|a las|para|entre|delante de|detrás de|pour|devant|derrière)\b(.*)$/iu.exec(
    text,
  )?.[1] ?? ''
