import type { Design } from '#domain/design/schema.ts'
import type { Studio } from '../../state/studio.ts'
import type { Tray } from '../../state/proposal-slice.ts'
import { nameOfKind } from '../../ui/kinds.ts'

export type Completion = { id: string; title: string; note: string; kind?: string } & ({ insert: string } | { run: (studio: Studio) => void })

/** The word being typed that asks for a list: `@` and letters anywhere, `/` at the very beginning. */
export function openWord(text: string, caret: number): { sign: '@' | '/'; from: number; query: string } | undefined {
  const before = text.slice(0, caret)
  const mention = /(?:^|\s)@([\p{L}\p{N}_-]*)$/u.exec(before)
  if (mention !== null) return { sign: '@', from: caret - (mention[1] ?? '').length - 1, query: mention[1] ?? '' }
  const slash = /^\/(\p{L}*)$/u.exec(before)
  return slash === null ? undefined : { sign: '/', from: 0, query: slash[1] ?? '' }
}

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')

/** Components by name, id or kind; the ones that begin so first. */
export function componentsLike(query: string, { components }: Design): Completion[] {
  const wanted = plain(query)
  return components
    .flatMap(({ id, name, kind }) => {
      const words = plain(`${name} ${id} ${nameOfKind(kind)}`)
      const at = words.indexOf(wanted)
      return at < 0 ? [] : [{ at: at === 0 ? 0 : words.includes(` ${wanted}`) ? 1 : 2, id, name, kind }]
    })
    .toSorted((a, b) => a.at - b.at || (a.name < b.name ? -1 : 1))
    .slice(0, 7)
    .map(({ id, name, kind }) => ({ id, title: name, note: nameOfKind(kind), kind, insert: `@${id} ` }))
}

const tray =
  (which: Tray) =>
  ({ store }: Studio) =>
    store.getState().ask({ tray: which })

const slashes: readonly (Completion & { run: (studio: Studio) => void })[] = [
  { id: 'understood', title: 'understood', note: 'What was understood, to correct', run: tray('understood') },
  { id: 'questions', title: 'questions', note: 'What is still open', run: tray('questions') },
  { id: 'ways', title: 'alternatives', note: 'Cheapest, fastest, most resilient', run: ({ store }) => store.getState().look({ overlay: 'ways' }) },
  { id: 'guide', title: 'guide', note: 'Say it step by step, layer by layer', run: ({ store }) => store.getState().look({ overlay: 'guide' }) },
  {
    id: 'engine',
    title: 'engine',
    note: 'Who answers: the built-in engine, or a language model with it',
    // Its door is there again once the list of commands is gone.
    run: () => setTimeout(() => document.querySelector<HTMLButtonElement>('.prompt-engine')?.click()),
  },
  { id: 'history', title: 'history', note: 'What you asked before, and examples', run: tray('history') },
]

export const slashesLike = (query: string): Completion[] => slashes.filter(({ title }) => title.startsWith(query.toLowerCase()))
