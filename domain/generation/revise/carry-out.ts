import { kindOf } from '../../catalog/catalog.ts'
import { said } from '../../design/requirements.ts'
import { read } from '../read/read.ts'
import { add } from './add.ts'
import { oneOfGroup } from '../compose/roles.data.ts'
import type { Change } from './change.ts'
import { comply } from './comply.ts'
import { hasten, isAboutSpeed } from './hasten.ts'
import { connect, disconnect } from './links.ts'
import { move } from './move.ts'
import { remove } from './remove.ts'
import { rename } from './rename.ts'
import { replace } from './replace.ts'
import { save } from './save.ts'
import { isAboutSaving } from './saving.ts'
import { addsRegion, scale } from './scale.ts'
import { bends, make, statesIn } from './set.ts'
import { unset } from './unset.ts'
import { tell } from './values.ts'
import { insteadLast, insteadWords } from './verbs.data.ts'
import { moveWithin } from './within.ts'

/** Does one step. What is said besides the verb may tell better what is meant: a law, money, one thing instead of another. @returns the ids concerned */
export function carryOut(change: Change): string[] {
  const { step, reading } = change
  if (addsRegion(change)) return [...scale(change), ...comply(change, said(reading.requirements.frameworks) ?? [])]
  if (!['remove', 'rename', 'connect', 'disconnect'].includes(step.intent)) {
    const told = tell(change)
    if (told !== undefined) return told
  }
  if (step.intent !== 'rename' && isAboutSpeed(change)) return hasten(change)
  const parts = reading.mentions.some(({ strength }) => strength === 'named')
  if ((step.intent !== 'add' || wishes(step.verb)) && step.intent !== 'rename' && !parts && isAboutSaving(step.words)) return save(change)
  if ((insteadWords.test(step.words) || insteadLast.test(step.words)) && step.intent !== 'rename')
    return reading.mentions.length === 0 && reading.providers.length > 0 ? move(change) : replace(withoutInstead(change))
  if (lawful(change) && step.intent !== 'remove' && step.intent !== 'rename') return make(change)
  // "XをYにして" turns one thing into another.
  if (step.intent === 'set' && /を.+に(?:して|する|変)/u.test(step.words) && reading.mentions.some(({ service }) => service !== undefined))
    return replace(change)
  const joint = joins.test(step.words)
  if (joint && step.intent === 'remove') return disconnect(joinless(change))
  if (joint && (step.intent === 'add' || step.intent === 'set')) return connect(joinless(change))
  if (
    step.intent === 'set' &&
    reading.providers.length > 0 &&
    reading.mentions.every(({ strength }) => strength === 'implied') &&
    statesIn(change).length === 0
  )
    return move(change)
  switch (step.intent) {
    case 'add':
      return saysMore(change) || statesIn(change).length > 0 || reading.mentions.some(({ stance }) => stance === 'excluded') || rivalled(change)
        ? make(change)
        : add(change)
    case 'remove':
      return unset(change) ?? remove(change)
    case 'replace':
      return reading.mentions.length === 0 && reading.providers.length > 0 ? move(change) : replace(change)
    case 'move':
      return swapsParts(change) ? replace(change) : (moveWithin(change) ?? (isState(change) ? make(change) : move(change)))
    case 'connect':
      return connect(change)
    case 'disconnect':
      return disconnect(change)
    case 'rename':
      return rename(change)
    case 'save':
      return save(change)
    case 'scale':
      return statesIn(change).length > 0 ? make(change) : scale(change)
    case 'set':
    case 'keep':
      return make(change)
  }
}

/** "The connection between A and B", "a link from A to B". */
const joins =
  /\b(?:connections?|links?|lines?|verbindung(?:en)?|conexi[oó]n(?:es)?|enlaces?|connexions?|liens?|liaisons?)\s+(?:between|from|zwischen|von|entre|de|desde)\b|之间的连接|间的连接|間の接続|との接続/iu
const joinless = (change: Change): Change => {
  const rest = change.step.rest
    .replace(
      /^.*?\b(?:connections?|links?|lines?|verbindung(?:en)?|conexi[oó]n(?:es)?|enlaces?|connexions?|liens?|liaisons?)\s+(?:between|from|zwischen|von|entre|de|desde)\s+/iu,
      '',
    )
    .replace(/之间的连接|间的连接|間の接続/u, '')
  return { ...change, step: { ...change.step, rest } }
}

/** "Qdrant instead": what it comes in place of is for the design to say. */
const withoutInstead = (change: Change): Change => {
  const rest = change.step.rest.replace(insteadLast, ' ').trim()
  return { ...change, step: { ...change.step, rest }, reading: read(rest) }
}

/** "Passe le calcul en spot": a verb of moving, and no place but a property. */
const isState = (change: Change): boolean =>
  statesIn(change).length > 0 &&
  change.reading.placements.length === 0 &&
  change.reading.providers.length === 0 &&
  change.reading.regions.length === 0

/** "Switch from Kafka to Kinesis" names two parts and no place. */
const swapsParts = (change: Change): boolean => {
  const { reading, step } = change
  const [, fresh = ''] = /(?:^|\s)(?:to|auf|zu|nach|a|à|vers)\s+(.+)$/iu.exec(step.rest) ?? []
  const product = read(fresh)
  const named = product.mentions.filter(({ strength }) => strength === 'named')
  const switches = /\bswitch|wechs|passe|cambia|change/i.test(step.verb) ? named.length > 0 : named.some(({ service }) => service !== undefined)
  return (switches && product.regions.length === 0 && product.providers.length === 0 && reading.placements.length === 0) || twoKinds(change)
}

const twoKinds = ({ reading, step }: Change): boolean =>
  reading.placements.length === 0 &&
  (/\bfrom\b|\bvon\b|\bde\b|从/i.test(step.rest) || /\bswitch|wechs|passe|cambia/i.test(step.verb)) &&
  new Set(reading.mentions.filter(({ strength }) => strength === 'named').map(({ kind }) => kind)).size > 1

/** "Bring it in line with the EU AI Act": a law, and no part that the verb could be about. */
const lawful = ({ reading }: Change): boolean =>
  (said(reading.requirements.frameworks) ?? []).length > 0 && reading.mentions.every(({ strength }) => strength === 'implied')

/** A wish says what should be, not that something is put beside what is there. */
const wishes = (verb: string): boolean =>
  /want|need|like|^use|möcht|woll|brauch|verwend|nutz|quer|quiero|^usa|utili|veux|voul|要|欲|使用|采用|使[っう]|ほしい/i.test(verb)

/** "We want Llama", where another model answers and one is enough: a wish, not one more. */
const rivalled = ({ draft, reading, step }: Change): boolean =>
  wishes(step.verb) &&
  reading.mentions.some(({ kind, strength }) => {
    const group = kindOf(kind)?.alternatives
    return (
      strength === 'named' &&
      group != null &&
      oneOfGroup.has(group) &&
      !draft.has(kind) &&
      draft.parts.some((part) => kindOf(part.kind)?.alternatives === group)
    )
  })

/** "Use serverless", "turn on autoscaling": nothing of the catalogue, but a way of running. */
const saysMore = ({ reading }: Change): boolean => reading.mentions.every(({ strength }) => strength === 'implied') && bends(reading)
