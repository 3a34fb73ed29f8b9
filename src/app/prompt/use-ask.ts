import { useMemo } from 'react'
import type { Edit } from '#domain/design/edit.ts'
import type { Design } from '#domain/design/schema.ts'
import { generate, revise } from '../../api/generate.ts'
import { laneOrderOf } from '../../state/reveal.ts'
import { type Studio, useStudio } from '../../state/studio.ts'

/** The edits that fill an empty design with another's content: one undo step. */
export const filling = (empty: Design, { name, requirements, boundaries, components, connections }: Design): Edit[] => {
  const inside = new Map(boundaries.map((each) => [each.id, each]))
  const depth = (id: (typeof boundaries)[number]['id'] | undefined, steps = 0): number =>
    id === undefined || steps > 50 ? 0 : 1 + depth(inside.get(id)?.in, steps + 1)
  const requires = Object.entries(requirements).flatMap(([key, value]): Edit[] =>
    typeof value === 'object' && value !== null && !Array.isArray(value) && !('from' in value)
      ? Object.entries(value).map(([inner, each]) => ({ kind: 'require', at: `${key}.${inner}`, value: each }) as Edit)
      : [{ kind: 'require', at: key, value } as Edit],
  )
  return [
    ...(empty.name === name ? [] : [{ kind: 'title', name } satisfies Edit]),
    ...requires,
    ...boundaries.toSorted((a, b) => depth(a.in) - depth(b.in)).map((boundary): Edit => ({ kind: 'bound', boundary })),
    ...components.map((component): Edit => ({ kind: 'place', component })),
    ...connections.map((connection): Edit => ({ kind: 'connect', connection })),
  ]
}

/** Asks the engine: an empty canvas is filled, a design gets a proposal. One question at a time. */
function asker(studio: Studio): { submit: () => Promise<void>; cancel: () => void } {
  const { store } = studio
  const now: { running: AbortController | null } = { running: null }
  const stop = () => {
    now.running?.abort()
    now.running = null
    store.getState().ask({ stages: [] })
  }
  return {
    async submit() {
      stop()
      const { prompt, ask, design } = store.getState()
      const control = new AbortController()
      now.running = control
      ask({ stages: ['Sending the words'], proposal: null, promptMessage: null, questions: [], conflicts: [] })
      try {
        if (design.components.length === 0) await fill(prompt, control.signal, studio)
        else await propose(prompt, control.signal, studio)
      } catch (error) {
        if (!control.signal.aborted) throw error
      } finally {
        if (now.running === control) stop()
      }
    },
    cancel: stop,
  }
}

export function useAsk(): { submit: () => Promise<void>; cancel: () => void } {
  const studio = useStudio()
  return useMemo(() => asker(studio), [studio])
}

async function fill(prompt: string, signal: AbortSignal, { store, apply }: Studio): Promise<void> {
  const { ask } = store.getState()
  const answer = await generate(prompt, signal, (stage) => ask({ stages: [...store.getState().stages, stage] }))
  if (!answer.ok) return failed(answer.problems[0], store)
  const { behaviour, design, questions, conflicts, message } = answer.value
  if (behaviour !== 'generate' || design === null) {
    ask({ questions, promptMessage: { text: message ?? 'A little more is needed to draw something useful.', look: 'plain' } })
    return
  }
  const stop = store.subscribe(({ drawing, drawnRevision, revision }) => {
    if (drawing === null || drawing.components.size === 0 || drawnRevision < revision) return
    stop()
    const order = laneOrderOf(drawing)
    store.setState({ revealing: order })
    setTimeout(() => store.setState({ revealing: null }), order.length * 40 + 900)
  })
  if (!apply(filling(store.getState().design, design), `Drawn: ${design.components.length} components`)) stop()
  else
    ask({
      prompt: '',
      conflicts,
      promptMessage:
        conflicts.length === 0 ? null : { text: conflicts.map(({ what, relaxation }) => `${what} ${relaxation}`).join(' '), look: 'plain' },
    })
}

async function propose(prompt: string, signal: AbortSignal, { store }: Studio): Promise<void> {
  const { ask, design } = store.getState()
  ask({ stages: ['Reading the words against the design'] })
  const revision = await revise(design, prompt, signal)
  if (!revision.ok) return failed(revision.problems[0], store)
  const { edits, because, warnings } = revision.value
  if (edits.length === 0)
    ask({ promptMessage: { text: warnings[0] ?? 'The design says that already, or the words name nothing that can change.', look: 'plain' } })
  else ask({ proposal: { title: prompt.length > 60 ? `${prompt.slice(0, 59)}…` : prompt, edits, because, warnings } })
}

function failed(problem: { message: string; hint: string } | undefined, store: Studio['store']): void {
  store.getState().ask({ promptMessage: { text: problem === undefined ? 'No answer came.' : `${problem.message} ${problem.hint}`, look: 'bad' } })
}
