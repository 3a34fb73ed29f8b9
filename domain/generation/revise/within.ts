import type { Boundary } from '../../design/schema.ts'
import { BoundaryId, ComponentId } from '../../design/ids.ts'
import { serviceOf } from '../../catalog/catalog.ts'
import { ownSettings } from '../retarget/settings.ts'
import { read } from '../read/read.ts'
import type { Change } from './change.ts'
import { move, requireProviders } from './move.ts'
import { noSuchPart, whichOf } from './puzzled.ts'
import { plain, targetsIn, unclear } from './targets.ts'

const into =
  /(?:^|\s)(?:into|inside|within|to|in|onto|on|at|am|ins?|nach|zu[rm]?|auf|a|al|en|dans|vers|sur)\s+(?:the |our |das |die |den |der |dem |unser\w* |el |la |le |l')?(.+?)[\s.!]*$/iu

/** Moves parts into a boundary that is drawn already, by its name or id: "move the trainer into the plant". @returns undefined where no boundary is named */
export function moveWithin(change: Change): string[] | undefined {
  const { design, draft, step, spoken, gathered } = change
  const found = into.exec(step.rest)
  const home = found === null ? undefined : boundaryCalled(design.boundaries, found[1] ?? '')
  if (found !== null && home === undefined && edgeWords.test(plain(found[1] ?? ''))) return toEdge(change, step.rest.slice(0, found.index).trim())
  if (found === null || home === undefined) return undefined
  const words = step.rest.slice(0, found.index).trim()
  const parts = targetsIn(draft, words === '' ? 'it' : words, read(words), spoken)
  if (parts.length === 0) {
    if (home.kind === 'region' || home.kind === 'provider-account') return undefined
    noSuchPart(change, words)
    return []
  }
  if (unclear(parts, words)) {
    whichOf(change, parts, words)
    return []
  }
  if (home.kind === 'on-premises-site' && parts.some(({ provider }) => provider !== 'self-hosted')) {
    const rest = `${words} to our own data centre`
    return move({ ...change, step: { ...step, rest }, reading: read(rest) })
  }
  for (const part of parts) {
    const was = design.components.find(({ id }) => id === part.id)
    if (was?.in === home.id) gathered.settled.push(`"${part.name}" stands in "${home.name ?? home.id}" already.`)
    else gathered.more.push({ kind: 'enclose', component: ComponentId.parse(part.id), in: BoundaryId.parse(home.id) })
    if (home.provider !== undefined && part.provider !== undefined && home.provider !== part.provider) part.provider = home.provider
  }
  return parts.map(({ id }) => id)
}

/** Where the devices are, whatever that place is called on the drawing. */
const edgeWords =
  /^(?:(?:far |near )?edge(?: sites?| devices?| locations?| servers?)?|rand|netzwerkrand|borde|périphérie|bord)$|^(?:边缘(?:侧|端|设备)?|エッジ(?:側)?)/u

/** To the devices: the part runs on machines of one's own there. @returns the ids that moved */
function toEdge(change: Change, words: string): string[] {
  const { draft, spoken, brief, gathered } = change
  const parts = targetsIn(draft, words === '' ? 'it' : words, read(words), spoken)
  if (parts.length === 0) {
    noSuchPart(change, words)
    return []
  }
  if (unclear(parts, words)) {
    whichOf(change, parts, words)
    return []
  }
  for (const part of parts) {
    if (part.site === 'edge') {
      gathered.settled.push(`"${part.name}" stands at the edge already.`)
      continue
    }
    part.site = 'edge'
    part.provider = 'self-hosted'
    for (const setting of [...ownSettings, 'zones', 'capacity']) delete part.settings[setting]
    if (serviceOf(part.kind, 'self-hosted') === undefined)
      gathered.warnings.push(`"${part.name}" has no counterpart outside a cloud; it has to be replaced.`)
    gathered.moved.add(part.id)
  }
  requireProviders(change, [...brief.providers, 'self-hosted'])
  return parts.map(({ id }) => id)
}

function boundaryCalled(boundaries: readonly Boundary[], words: string): Boundary | undefined {
  const said = plain(words.replace(/^@/, ''))
  const bare = (text: string): string => plain(text).replace(/^(?:the|our|das|die|der|el|la|le) /u, '')
  return boundaries.find(({ id, name }) => [id, name ?? ''].some((each) => each !== '' && (plain(each) === said || bare(each) === bare(said))))
}
