import { kindOf, settingsOf } from '../../catalog/catalog.ts'
import { ConnectionId, ComponentId, freshId } from '../../design/ids.ts'
import type { Provider } from '../../design/requirements.ts'
import type { Design } from '../../design/schema.ts'
import { settingSchema, type SettingValue } from '../../design/settings/vocabulary.ts'
import { canonical } from '../../design/canonical.ts'
import { frame } from '../compose/boundaries.ts'
import { briefOf, reason } from '../compose/brief.ts'
import { Draft, type Part, portFor } from '../compose/draft.ts'
import { finish } from '../compose/finish.ts'
import { settle } from '../compose/sites.ts'
import type { Mention, Reading } from '../read/reading.ts'
import { connectionStatements, statements } from './flaws.data.ts'
import { type Flow, flowsIn } from './flows.ts'
import { occurrences } from './occurrences.ts'
import { type Sentence, sentencesOf } from './sentences.ts'

/**
 * Draws what the text says is there, with the flaws it states, and adds nothing: no provider, no region, no connection that is not said.
 * For reviewing what exists.
 */
export function describe(reading: Reading): Design {
  const draft = new Draft()
  const drawn = occurrences(
    reading.prompt,
    reading.mentions.filter(({ stance }) => stance !== 'excluded'),
  )
  const idOf = new Map<object, string>()
  const named = new Map<string, Provider>()
  for (const mention of drawn) {
    const part = partFor(draft, mention)
    if (part === undefined) continue
    idOf.set(mention, part.id)
    if (mention.provider !== undefined) named.set(part.id, mention.provider)
  }
  const brief = briefOf(reading)
  settle(draft, brief)
  for (const part of draft.parts) {
    part.because = part.because.filter((each) => 'span' in each)
    if (!brief.providerAssumed) continue
    const own = named.get(part.id)
    if (own === undefined) delete part.provider
    else part.provider = own
    part.site = 'outside'
  }
  const flows: Flow[] = []
  let last: readonly string[] = []
  for (const sentence of sentencesOf(reading.prompt, drawn)) {
    const said = flowsIn(sentence, idOf, last)
    flows.push(...said.flows)
    state(draft, sentence, idOf, last)
    last = said.last
  }
  const frames = frame(draft, brief)
  const stated = new Set(reading.regions.map(({ region }) => region))
  const known = frames.assumedRegion === undefined || stated.size > 0
  const design = finish(draft, known ? frames : { ...frames, boundaries: [], holding: new Map() }, 'As described', {
    ...reading.requirements,
    prompt: reading.prompt.slice(0, 100_000),
  })
  return canonical({ ...design, connections: connectionsOf(draft, flows) })
}

/** The same words for the same kind mean one thing; another product of the kind is another thing. */
function partFor(draft: Draft, { kind, evidence, service, stance }: Mention): Part | undefined {
  if (kindOf(kind) === undefined) return undefined
  const called = (service ?? '').toLowerCase()
  const twin = draft
    .ofKind(kind)
    .find((part) => called === '' || part.settings['service'] === undefined || String(part.settings['service']).toLowerCase() === called)
  const part = twin ?? draft.add(kind, [reason(evidence)], { another: true, name: capital(evidence.words), stated: stance !== 'preferred' })
  if (part === undefined) return undefined
  if (twin !== undefined && part.because.length < 12) part.because.push(reason(evidence))
  if (service !== undefined && part.settings['service'] === undefined) part.settings['service'] = service
  return part
}

const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1, 200)

/** Says of the nearest part before the words, else after them, what the words state. */
function state(draft: Draft, sentence: Sentence, idOf: ReadonlyMap<object, string>, before: readonly string[]): void {
  for (const { words, set } of statements) {
    const found = words.exec(sentence.text)
    if (found === null) continue
    const at = sentence.start + Array.from(sentence.text.slice(0, found.index)).length
    const near = sentence.mentions
      .flatMap((mention) => {
        const id = idOf.get(mention)
        const part = id === undefined ? undefined : draft.part(id)
        return part === undefined
          ? []
          : [{ part, away: mention.evidence.span[0] <= at ? at - mention.evidence.span[0] : (mention.evidence.span[0] - at) * 1.5 }]
      })
      .toSorted((a, b) => a.away - b.away)
      .map(({ part }) => part)
    const candidates = [...near, ...before.flatMap((id) => draft.part(id) ?? [])]
    for (const [name, value] of Object.entries(set)) {
      const part = candidates.find((each) => fits(each, name))
      if (part !== undefined) part.settings[name] = part.settings[name] ?? value
    }
  }
}

const fits = ({ kind }: Part, name: string): boolean =>
  settingsOf(kind).some((each) => each.name === name) && (name !== 'encryptionAtRest' || kindOf(kind)?.category !== 'client')

function connectionsOf(draft: Draft, flows: readonly Flow[]): Design['connections'] {
  const taken = new Set<string>()
  const pairs = new Set<string>()
  return flows.flatMap(({ from, to, words, because }) => {
    const [source, target] = [draft.part(from), draft.part(to)]
    if (source === undefined || target === undefined || pairs.has(`${from}>${to}`)) return []
    pairs.add(`${from}>${to}`)
    const id = freshId(`${from}-${to}`, taken)
    taken.add(id)
    const settings: Record<string, SettingValue> = {}
    for (const { words: pattern, set } of connectionStatements)
      if (pattern.test(words))
        for (const [name, value] of Object.entries(set)) if (settingSchema('connection', name) !== undefined) settings[name] ??= value
    return [
      {
        id: ConnectionId.parse(id),
        from: ComponentId.parse(from),
        to: ComponentId.parse(to),
        carries: portFor(source.kind, target.kind) ?? kindOf(source.kind)?.offers[0] ?? 'http',
        settings,
        because,
      },
    ]
  })
}
