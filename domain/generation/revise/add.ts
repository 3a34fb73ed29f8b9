import { kindOf } from '../../catalog/catalog.ts'
import { accompany } from '../compose/mentions.ts'
import { say } from '../compose/settings/say.ts'
import type { Mention } from '../read/reading.ts'
import type { Change } from './change.ts'
import { lookUp } from '../lookup.ts'
import { targetsIn } from './targets.ts'
import { another } from './verbs.data.ts'

/** Places what is asked for with what it does not work without. @returns the ids of what is new or was meant */
export function add(change: Change): string[] {
  const { draft, step, reading, why, warnings } = change
  const read = reading.mentions.filter(
    ({ kind, stance, strength }) => stance !== 'excluded' && (strength === 'named' || (!draft.has(kind) && kindOf(kind)?.category !== 'client')),
  )
  const unread = lookUp(step.rest).filter(({ kind, evidence }) =>
    read.every((each) => each.kind !== kind && !evidence.words.includes(each.evidence.words)),
  )
  const mentions = [...read, ...unread].map((each) => nuanced(change, each))
  if (mentions.length === 0) warnings.push(`Nothing of the catalogue is meant by "${step.rest}".`)
  const beside =
    mentions.length > 1
      ? new Set(targetsIn(draft, afterTo(step.rest), { ...reading, mentions: mentions.slice(1) }, change.spoken).map(({ kind }) => kind))
      : new Set<string>()
  const before = new Set(draft.parts.map(({ id }) => id))
  const meant: string[] = []
  mentions.forEach(({ kind, service: called }, nth) => {
    const service = called !== undefined && /[A-Z]/.test(called) ? called : undefined
    if (nth > 0 && beside.has(kind)) return
    const known = draft.first(kind)
    if (known !== undefined && !another.test(step.rest)) {
      meant.push(known.id)
      if (service !== undefined && known.settings['service'] === undefined) say(known, { service })
      else warnings.push(`"${known.name}" (${kindOf(kind)?.name ?? kind}) is there already; nothing was added.`)
      return
    }
    const part = draft.add(kind, why, { another: true, ...(service === undefined ? {} : { name: service }) })
    if (part === undefined) return
    if (service !== undefined) say(part, { service })
    meant.push(part.id)
  })
  accompany(draft, new Set(draft.parts.flatMap(({ id }) => (before.has(id) ? [] : [id]))))
  return meant
}

/** A cache of answers is another thing than a cache of data. */
function nuanced({ draft, step }: Change, mention: Mention): Mention {
  const answers =
    mention.kind === 'in-memory-cache' && /\b(answers?|responses?|prompts?|questions?|antworten|respuestas|réponses)\b|答案|回答/i.test(step.rest)
  return answers && draft.has('llm-gateway', 'rag-orchestrator') ? { ...mention, kind: 'semantic-cache' } : mention
}

/** The part of the text that names what is there already: "to the API", "in front of the database". */
const afterTo = (text: string): string =>
  /\b(?:to|in front of|before|behind|after|between|for|zum|zur|vor|hinter|a|delante de|devant|derrière)\b(.*)$/iu.exec(text)?.[1] ?? ''
