import { graphOf } from '#domain/design/graph.ts'
import { nearestTowards } from '../../state/neighbours.ts'
import type { Studio } from '../../state/studio.ts'
import type { Command } from './command.ts'

const towards: Command[] = (
  [
    ['ArrowLeft', -1, 0],
    ['ArrowRight', 1, 0],
    ['ArrowUp', 0, -1],
    ['ArrowDown', 0, 1],
  ] as const
).map(([key, x, y]) => ({
  id: `towards-${key}`,
  title: `Go to the next component ${{ ArrowLeft: 'on the left', ArrowRight: 'on the right', ArrowUp: 'above', ArrowDown: 'below' }[key]}`,
  group: 'Select',
  keys: [`Mod+${key}`],
  when: ({ store }) => store.getState().drawing !== null,
  run: (studio) => goTowards(studio, x, y),
}))

function goTowards({ store }: Studio, x: number, y: number): void {
  const { drawing, selected, select, announce, camera, design } = store.getState()
  if (drawing === null) return
  const next = nearestTowards(drawing, selected.at(-1), [x, y])
  if (next === undefined) return
  select([next])
  announce(graphOf(design).component(next)?.name ?? next)
  camera?.reveal(next)
}

export const selectCommands: readonly Command[] = [
  {
    id: 'select-all',
    title: 'Select all',
    group: 'Select',
    keys: ['Mod+A'],
    run: ({ store }) => store.getState().select(store.getState().design.components.map(({ id }) => id)),
  },
  {
    id: 'select-none',
    title: 'Select nothing',
    group: 'Select',
    keys: ['Escape'],
    when: ({ store }) => store.getState().selected.length > 0,
    run: ({ store }) => store.getState().select([]),
  },
  {
    id: 'select-same',
    title: 'Select all of the same kind',
    group: 'Select',
    when: ({ store }) => store.getState().selected.length > 0,
    run: ({ store }) => {
      const { design, selected, select } = store.getState()
      const kinds = new Set(design.components.filter(({ id }) => selected.includes(id)).map(({ kind }) => kind))
      select(design.components.filter(({ kind }) => kinds.has(kind)).map(({ id }) => id))
    },
  },
  ...towards,
]
