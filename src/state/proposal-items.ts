import type { Edit } from '#domain/design/edit.ts'
import { graphOf } from '#domain/design/graph.ts'
import type { Design } from '#domain/design/schema.ts'
import { changesBy } from './changes.ts'
import { describeEdit } from './describe-edit.ts'

/** What a person says yes or no to as one thing: a component with its connections, a change of one, something that goes. */
export type ProposalItem = {
  key: string
  look: 'add' | 'change' | 'cut'
  title: string
  /** What exactly changes, a line each. */
  details: readonly string[]
  edits: readonly Edit[]
}

type Group = { edits: Edit[]; look: ProposalItem['look'] }

/** Edits in the order they apply, as things to say yes or no to. */
export function itemsOf(edits: readonly Edit[], design: Design): ProposalItem[] {
  const placed = new Set<string>(edits.flatMap((edit) => (edit.kind === 'place' ? [edit.component.id] : [])))
  const groups = new Map<string, Group>()
  for (const edit of edits) {
    const key = keyOf(edit, placed)
    const group = groups.get(key) ?? { edits: [], look: 'change' }
    group.edits.push(edit)
    if (edit.kind === 'place' || edit.kind === 'bound') group.look = 'add'
    else if (edit.kind === 'remove' || edit.kind === 'unbound' || edit.kind === 'disconnect') group.look = 'cut'
    else if (edit.kind === 'connect' && group.edits.length === 1) group.look = 'add'
    groups.set(key, group)
  }
  const changes = changesBy(edits, design)
  return [...groups].flatMap(([key, { edits: own, look }]) => {
    const lines = own.map((edit) => describeEdit(edit, design)).filter((line) => line !== null)
    // Edits that only say why travel with the rest and are nothing to choose.
    if (lines.length === 0) return [{ key, look, title: '', details: [], edits: own }]
    const title = titleOf(own, design) ?? lines[0]?.text ?? ''
    const details = changes.get(key) ?? lines.map(({ text }) => text).filter((text) => text !== title)
    return [{ key, look, title, details: details.map((text) => text.replace(/^Requirement /, '')), edits: own }]
  })
}

function keyOf(edit: Edit, placed: ReadonlySet<string>): string {
  switch (edit.kind) {
    case 'place':
      return edit.component.id
    case 'remove':
    case 'rename':
    case 'replace':
    case 'provide':
    case 'enclose':
    case 'configure':
    case 'explain':
      return edit.component
    case 'connect': {
      const { from, to, id } = edit.connection
      return placed.has(to) ? to : placed.has(from) ? from : id
    }
    case 'disconnect':
    case 'reconnect':
    case 'carry':
    case 'label':
    case 'configure-connection':
      return edit.connection
    case 'bound':
      return edit.boundary.id
    case 'unbound':
    case 'rename-boundary':
    case 'enclose-boundary':
    case 'configure-boundary':
      return edit.boundary
    case 'position':
      return edit.of
    case 'title':
    case 'require':
      return 'requirements'
    case 'waive':
      return `waiver ${edit.waiver.check}`
    case 'withdraw':
      return `waiver ${edit.check}`
  }
}

function titleOf([first]: readonly Edit[], design: Design): string | undefined {
  if (first === undefined) return undefined
  if (first.kind === 'require' || first.kind === 'title') return 'Requirements'
  if (first.kind === 'place') return describeEdit(first, design)?.text
  if ('component' in first && typeof first.component === 'string') return graphOf(design).component(first.component)?.name
  return undefined
}

/**
 * The edits of what was not refused, in their order. What cannot be without something refused goes with it: a connection with its end.
 * A boundary stays as long as something that is wanted stands in it.
 */
export function acceptedEdits(items: readonly ProposalItem[], refused: ReadonlySet<string>, edits: readonly Edit[]): Edit[] {
  if (refused.size === 0) return [...edits]
  const kept = new Set(items.filter(({ key }) => !refused.has(key)).flatMap((item) => item.edits))
  const missing = new Set<string>(
    items.filter(({ key }) => refused.has(key)).flatMap((item) => item.edits.flatMap((edit) => (edit.kind === 'place' ? [edit.component.id] : []))),
  )
  const needed = neededBoundaries(edits, kept)
  return edits.filter((edit) => {
    if (edit.kind === 'bound' && needed.has(edit.boundary.id)) return true
    if (!kept.has(edit)) return false
    if (edit.kind === 'connect') return !missing.has(edit.connection.from) && !missing.has(edit.connection.to)
    return edit.kind !== 'reconnect' || (!missing.has(edit.from) && !missing.has(edit.to))
  })
}

function neededBoundaries(edits: readonly Edit[], kept: ReadonlySet<Edit>): ReadonlySet<string> {
  const bounds = new Map<string, string | undefined>(
    edits.flatMap((edit) => (edit.kind === 'bound' ? [[edit.boundary.id, edit.boundary.in] as const] : [])),
  )
  const needed = new Set<string>()
  for (const edit of kept) {
    let at = edit.kind === 'place' ? edit.component.in : 'in' in edit ? (edit.in ?? undefined) : undefined
    for (let id: string | undefined = at; id !== undefined && !needed.has(id); id = at) {
      needed.add(id)
      at = bounds.get(id) as typeof at
    }
  }
  return needed
}
