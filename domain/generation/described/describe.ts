import { kindOf, portsBetween, settingsOf } from '../../catalog/catalog.ts'
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
import type { Evidence, Mention, Reading } from '../read/reading.ts'
import { connectionStatements, general, inUse, notInUse, statements } from './flaws.data.ts'
import { type Flow, flowsIn } from './flows.ts'
import { named as namedIn } from './named.ts'
import { occurrences } from './occurrences.ts'
import { type Sentence, sentencesOf } from './sentences.ts'
import { attributes } from './terraform.data.ts'
import { type Block, blocksIn, withoutBlocks } from './terraform.ts'

/**
 * Draws what the text says is there, with the flaws it states, and adds nothing: no provider, no region, no connection that is not said.
 * For reviewing what exists.
 */
export function describe(reading: Reading): Design {
  const draft = new Draft()
  const blocks = blocksIn(reading.prompt)
  const text = blocks.length === 0 ? reading.prompt : withoutBlocks(reading.prompt)
  const drawn = occurrences(
    text,
    namedIn(
      text,
      reading.mentions.filter(({ stance, evidence }) => stance !== 'excluded' && inside(text, evidence)),
    ),
  )
  const idOf = new Map<object, string>()
  const named = new Map<string, Provider>()
  const resources = new Map(blocks.map((block) => [block, placeBlock(draft, block)]))
  for (const [{ mention }, part] of resources) if (part !== undefined && mention.provider !== undefined) named.set(part.id, mention.provider)
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
  let heads: readonly string[] = []
  const later: { part: string; set: Readonly<Record<string, SettingValue>> }[] = []
  for (const sentence of sentencesOf(text, drawn)) {
    const said = flowsIn(sentence, idOf, last, { heads, kindOfPart: (id) => draft.part(id)?.kind })
    flows.push(...said.flows)
    state(draft, sentence, idOf, last)
    if (said.flows.length === 0) later.push(...ofAllLines(sentence, idOf))
    last = said.last
    heads = said.heads
  }
  flows.push(...references(resources))
  const frames = frame(draft, brief)
  const stated = new Set(reading.regions.map(({ region }) => region))
  const known = frames.assumedRegion === undefined || stated.size > 0
  const design = finish(draft, known ? frames : { ...frames, boundaries: [], holding: new Map() }, 'As described', {
    ...reading.requirements,
    ...environmentOf(reading),
    prompt: reading.prompt.slice(0, 100_000),
  })
  const connections = connectionsOf(draft, flows).map((connection) => ({
    ...connection,
    settings: later
      .filter(({ part }) => part === connection.from || part === connection.to)
      .reduce((all, { set }) => ({ ...set, ...all }), connection.settings),
  }))
  return canonical({ ...design, connections })
}

/** Does evidence stand in a text that was blanked in places? */
const inside = (text: string, { words, span }: Evidence): boolean => Array.from(text).slice(span[0], span[1]).join('').trim() === words.trim()

/** What people use is in production unless the text says otherwise. */
function environmentOf({ prompt, requirements }: Reading): Design['requirements'] {
  const words = notInUse.test(prompt) ? undefined : inUse.exec(prompt)?.[0]
  return requirements.environment !== undefined || words === undefined ? {} : { environment: { value: 'production', from: words } }
}

/** A resource with what its attributes state. */
function placeBlock(draft: Draft, { mention, name, body }: Block): Part | undefined {
  const part = draft.add(mention.kind, [reason(mention.evidence)], { another: true, name, stated: true })
  if (part === undefined) return undefined
  for (const { words, set } of attributes)
    if (words.test(body)) for (const [setting, value] of Object.entries(set)) if (fits(part, setting)) part.settings[setting] ??= value
  const kept = stores.has(kindOf(part.kind)?.category ?? '')
  for (const { words, set } of statements)
    if (kept && set['dataClass'] !== undefined && words.test(`${name.replaceAll(/[_-]/g, ' ')} ${body}`))
      part.settings['dataClass'] ??= set['dataClass']
  return part
}

/** A resource that names another one's address is joined with it. */
const references = (resources: ReadonlyMap<Block, Part | undefined>): Flow[] =>
  [...resources].flatMap(([{ body, mention }, from]) =>
    [...resources].flatMap(([other, to]): Flow[] =>
      from === undefined || to === undefined || from === to || !body.includes(other.address)
        ? []
        : [{ from: from.id, to: to.id, words: '', because: [reason(mention.evidence)] }],
    ),
  )

/** "Kafka (no TLS)": said of a part, it holds of all its connections. */
function ofAllLines(sentence: Sentence, idOf: ReadonlyMap<object, string>): { part: string; set: Readonly<Record<string, SettingValue>> }[] {
  const part = sentence.mentions.map((mention) => idOf.get(mention)).find((id) => id !== undefined)
  return part === undefined
    ? []
    : connectionStatements.flatMap(({ words, set }) => (words.test(sentence.text) && 'encryptedInTransit' in set ? [{ part, set }] : []))
}

/** The same words for the same kind mean one thing; another product of the kind is another thing. */
function partFor(draft: Draft, { kind, evidence, service, stance }: Mention): Part | undefined {
  if (kindOf(kind) === undefined) return undefined
  const called = (service ?? '').toLowerCase()
  const twin = draft
    .ofKind(kind)
    .find((part) => called === '' || part.settings['service'] === undefined || alike(String(part.settings['service']).toLowerCase(), called))
  const part = twin ?? draft.add(kind, [reason(evidence)], { another: true, name: capital(evidence.words), stated: stance !== 'preferred' })
  if (part === undefined) return undefined
  if (twin !== undefined && part.because.length < 12) part.because.push(reason(evidence))
  if (
    twin !== undefined &&
    service !== undefined &&
    part.settings['service'] === undefined &&
    !part.because.some((each) => 'words' in each && each.words?.startsWith('resource ') === true)
  )
    part.name = capital(evidence.words)
  if (service !== undefined && part.settings['service'] === undefined) part.settings['service'] = service
  return part
}

/** "Blob Storage" and "Azure Blob Storage" are one. */
const alike = (a: string, b: string): boolean => a.includes(b) || b.includes(a)

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
    const about = (pronoun.test(sentence.text) && !thereIs.test(sentence.text)) || !Object.keys(set).every((name) => general.has(name))
    const candidates = near.length > 0 || about ? [...near, ...before.flatMap((id) => draft.part(id) ?? [])] : []
    if (candidates.length === 0) {
      for (const part of draft.parts)
        for (const [name, value] of Object.entries(set)) if (fits(part, name) && holdsOf(part, name)) part.settings[name] ??= value
      continue
    }
    for (const [name, value] of Object.entries(set)) {
      // Data is kept by the store that the sentence names, whoever writes it there.
      const keeps = name === 'dataClass' ? near.find((each) => stores.has(kindOf(each.kind)?.category ?? '')) : undefined
      const part = keeps ?? candidates.find((each) => fits(each, name))
      if (part !== undefined) part.settings[name] = part.settings[name] ?? value
    }
  }
}

const pronoun = /^\s*(?:it|they|this|these|that|the|all|es|sie|dies\p{L}*|das|esto|est[ea]|ell[oa]s?|il|elle|ils|elles|ce|cela)(?![\p{L}])/iu

const thereIs = /^\s*(?:il (?:n'y a|y a)|es gibt|there (?:is|are)|no hay)(?![\p{L}])/iu

const programs: ReadonlySet<string> = new Set(['compute', 'application', 'container-platform', 'genai-orchestration', 'serving'])
const stores: ReadonlySet<string> = new Set(['storage', 'streaming', 'retrieval', 'features', 'processing'])

/** What is said of everything is said of what it can be meant of: backups of what keeps data, secrets of what runs code. */
const holdsOf = ({ kind }: Part, setting: string): boolean => {
  const category = kindOf(kind)?.category ?? ''
  if (category === 'client') return false
  if (setting === 'backup' || setting === 'encryptionAtRest') return stores.has(category) && category !== 'processing'
  return setting === 'secrets' ? programs.has(category) : true
}

const fits = ({ kind }: Part, name: string): boolean =>
  settingsOf(kind).some((each) => each.name === name) && (name !== 'encryptionAtRest' || kindOf(kind)?.category !== 'client')

function connectionsOf(draft: Draft, flows: readonly Flow[]): Design['connections'] {
  const taken = new Set<string>()
  const pairs = new Set<string>()
  return flows.flatMap(({ from, to, words, because, carries }) => {
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
        carries:
          (carries !== undefined && portsBetween(source.kind, target.kind).includes(carries) ? carries : undefined) ??
          portFor(source.kind, target.kind) ??
          kindOf(source.kind)?.offers[0] ??
          'http',
        settings,
        because,
      },
    ]
  })
}
