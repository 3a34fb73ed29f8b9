import type { Edit } from '#domain/design/edit.ts'
import { graphOf } from '#domain/design/graph.ts'
import type { Studio } from '../../state/studio.ts'
import { duplicating } from '../../state/place.ts'
import { counted } from '../../ui/format.ts'
import type { Command } from './command.ts'

const mayEdit = ({ store }: Studio): boolean => store.getState().role === 'edit'
const hasSelection = (studio: Studio): boolean => mayEdit(studio) && studio.store.getState().selected.length > 0
const chosenComponents = ({ store }: Studio): string[] => {
  const { selected, design } = store.getState()
  const graph = graphOf(design)
  return selected.filter((id) => graph.component(id) !== undefined)
}

/** Removes what is selected; a toast undoes it. */
export function removeSelection(studio: Studio): void {
  const { selected, design, select, tell } = studio.store.getState()
  const components = new Set(chosenComponents(studio))
  const edits: Edit[] = design.connections
    .filter(({ id, from, to }) => selected.includes(id) && !components.has(from) && !components.has(to))
    .map(({ id }) => ({ kind: 'disconnect', connection: id }))
  for (const { id } of design.components) if (components.has(id)) edits.push({ kind: 'remove', component: id })
  for (const { id } of design.boundaries) if (selected.includes(id)) edits.push({ kind: 'unbound', boundary: id })
  if (!studio.apply(edits)) return
  select([])
  const what =
    components.size > 0
      ? counted(components.size, 'component')
      : counted(edits.length, edits[0]?.kind === 'unbound' ? 'boundary' : 'connection', edits[0]?.kind === 'unbound' ? 'boundaries' : 'connections')
  tell(`Removed ${what}`, { action: { title: 'Undo', run: studio.undo } })
}

function duplicate(studio: Studio): void {
  const { design, drawing, select } = studio.store.getState()
  const { edits, copies } = duplicating(design, chosenComponents(studio), studio.newId, drawing)
  if (studio.apply(edits, `Duplicated ${counted(copies.length, 'component')}`)) select(copies)
}

function tidy(studio: Studio): void {
  const { design, tell, camera } = studio.store.getState()
  const edits: Edit[] = Object.keys(design.positions).map((of) => ({ kind: 'position', of, at: null }))
  if (edits.length === 0) return tell('Everything stands where the layout puts it already.')
  if (studio.apply(edits)) {
    tell('Laid out afresh', { action: { title: 'Undo', run: studio.undo } })
    setTimeout(() => camera?.fit(), 320)
  }
}

const nudges: Command[] = (
  [
    ['ArrowLeft', -1, 0],
    ['ArrowRight', 1, 0],
    ['ArrowUp', 0, -1],
    ['ArrowDown', 0, 1],
  ] as const
).flatMap(([key, x, y]) =>
  (
    [
      ['', 1],
      ['Shift+', 10],
    ] as const
  ).map(([shift, step]): Command => ({
    id: `move-${key}-${step}`,
    title: `Move ${key.slice(5).toLowerCase()} by ${step}`,
    group: 'Edit',
    keys: [`${shift}${key}`],
    when: (studio) => mayEdit(studio) && chosenComponents(studio).length > 0,
    run: ({ store }) => store.getState().camera?.nudge(x * step, y * step),
  })),
)

export const editCommands: readonly Command[] = [
  { id: 'undo', title: 'Undo', group: 'Edit', keys: ['Mod+Z'], when: ({ store }) => store.getState().canUndo, run: (studio) => studio.undo() },
  {
    id: 'redo',
    title: 'Redo',
    group: 'Edit',
    keys: ['Mod+Shift+Z', 'Mod+Y'],
    when: ({ store }) => store.getState().canRedo,
    run: (studio) => studio.redo(),
  },
  {
    id: 'rename',
    title: 'Rename',
    group: 'Edit',
    keys: ['F2', 'Enter'],
    when: (studio) => mayEdit(studio) && chosenComponents(studio).length === 1,
    run: rename,
  },
  {
    id: 'connect',
    title: 'Connect to …',
    group: 'Edit',
    keys: ['C'],
    also: 'join link arrow',
    when: (studio) => mayEdit(studio) && chosenComponents(studio).length === 1,
    run: connectTo,
  },
  {
    id: 'duplicate',
    title: 'Duplicate',
    group: 'Edit',
    keys: ['Mod+D'],
    also: 'copy clone',
    when: (studio) => mayEdit(studio) && chosenComponents(studio).length > 0,
    run: duplicate,
  },
  { id: 'remove', title: 'Delete', group: 'Edit', keys: ['Delete', 'Backspace'], also: 'remove', when: hasSelection, run: removeSelection },
  ...nudges,
  { id: 'tidy', title: 'Lay out afresh', group: 'Edit', keys: ['Mod+Shift+L'], also: 'tidy arrange layout auto', when: mayEdit, run: tidy },
]

/** Leads to the list of what can be joined, beside the component. */
function connectTo({ store }: Studio): void {
  store.getState().look({ panel: 'inspect' })
  const focus = (tries: number) => {
    const list = document.getElementById('inspect-connect')
    if (list !== null) list.focus()
    else if (tries > 0) setTimeout(() => focus(tries - 1), 50)
  }
  focus(20)
}

function rename(studio: Studio): void {
  const [id] = chosenComponents(studio)
  const { look, camera, zoom } = studio.store.getState()
  if (id === undefined) return
  // In the far view a component is paint; it has to be near to be typed into.
  if (zoom < 0.45) camera?.show([id])
  setTimeout(() => look({ renaming: id }), zoom < 0.45 ? 320 : 0)
}
