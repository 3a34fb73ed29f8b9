import type { Answer } from '#domain/generation/answer.ts'
import type { News } from '#domain/generation/progress.ts'
import type { Requirements } from '#domain/design/requirements.ts'
import type { Problem, Result } from '#domain/design/problem.ts'
import { generate } from '../../api/generate.ts'
import { askEngine } from '../../state/engine.ts'
import { rememberPrompt } from '../../state/prompt-history.ts'
import { laneOrderOf } from '../../state/reveal.ts'
import type { Studio } from '../../state/studio.ts'
import { counted } from '../../ui/format.ts'
import { filling } from './filling.ts'

export type Asker = {
  /** Sends what stands in the box. */
  submit: () => Promise<void>
  /** Draws requirements that no words say; for an empty canvas. */
  draw: (requirements: Requirements) => Promise<void>
  /** Proposes what changes when the requirements become these. */
  rerun: (requirements: Requirements, title: string, settles?: string) => Promise<void>
  /** At once: nothing of the running request is seen any more. */
  cancel: () => void
}

const askers = new WeakMap<Studio, Asker>()

/** The one asker of a studio: one question at a time. */
export function askerOf(studio: Studio): Asker {
  const known = askers.get(studio)
  if (known !== undefined) return known
  const made = asker(studio)
  askers.set(studio, made)
  return made
}

function asker(studio: Studio): Asker {
  const { store } = studio
  const now: { running: AbortController | null } = { running: null }
  const cancel = () => {
    now.running?.abort()
    now.running = null
    if (store.getState().stages.length > 0) store.getState().ask({ stages: [], appeared: [] })
  }
  const run = async (first: string, work: (signal: AbortSignal) => Promise<void>) => {
    cancel()
    const control = new AbortController()
    now.running = control
    store.getState().ask({ stages: [{ name: first, parts: 0 }], appeared: [], proposal: null, promptMessage: null, trail: null })
    try {
      await work(control.signal)
    } catch (error) {
      if (!control.signal.aborted)
        failed({ message: `The engine stopped: ${error instanceof Error ? error.message : 'no reason given'}.`, hint: 'Try again.' }, studio)
    } finally {
      if (now.running === control) cancel()
    }
  }
  return {
    cancel,
    submit: () => {
      const { prompt, design } = store.getState()
      rememberPrompt(prompt)
      return design.components.length === 0
        ? run('Sending the words', (signal) => fill((hear) => answerTo(prompt, signal, hear), signal, studio))
        : run('Reading the words against the design', (signal) => propose(prompt, signal, studio))
    },
    draw: (requirements) =>
      run('Composing the design', (signal) =>
        fill(async () => ({ ok: true, value: await askEngine('generate', { requirements }, signal) }), signal, studio),
      ),
    rerun: (requirements, title, settles) =>
      run('Working out what changes', async (signal) => {
        const { design } = store.getState()
        const { edits, warnings } = await askEngine('rerun', { design, requirements }, signal)
        store
          .getState()
          .ask(
            edits.length === 0
              ? nothing(warnings)
              : { proposal: { title, edits, because: [], warnings, ...(settles === undefined ? {} : { settles }) } },
          )
      }),
  }
}

const nothing = (warnings: readonly string[]) =>
  ({ promptMessage: { text: warnings[0] ?? 'The design says that already, or the words name nothing that can change.', look: 'plain' } }) as const

/** The server's answer, which a language model may have had a hand in; without a line the engine here does it. */
async function answerTo(prompt: string, signal: AbortSignal, hear: (news: News) => void): Promise<Result<Answer>> {
  const answer = await generate(prompt, signal, hear)
  if (answer.ok || answer.problems[0]?.code !== 'api/no-connection') return answer
  return { ok: true, value: await askEngine('generate', { requirements: { prompt } }, signal) }
}

function heard(news: News, { store }: Studio): void {
  const { ask, stages, appeared } = store.getState()
  if ('stage' in news)
    ask({
      stages: [...stages.map((each, at) => (at === stages.length - 1 ? { ...each, parts: appeared.length } : each)), { name: news.says, parts: 0 }],
    })
  else if ('placed' in news) {
    const again = new Map(news.placed.map((each) => [each.id, each]))
    ask({ appeared: [...appeared.filter(({ id }) => !again.has(id)), ...news.placed] })
  } else if ('removed' in news) ask({ appeared: appeared.filter(({ id }) => !news.removed.includes(id)) })
}

async function fill(work: (hear: (news: News) => void) => Promise<Result<Answer>>, signal: AbortSignal, studio: Studio): Promise<void> {
  const { store, apply } = studio
  const { ask } = store.getState()
  const started = performance.now()
  const answer = await work((news) => {
    if (!signal.aborted) heard(news, studio)
  })
  if (signal.aborted) return
  if (!answer.ok) return failed(answer.problems[0], studio)
  const { behaviour, design, conflicts, message } = answer.value
  if (behaviour !== 'generate' || design === null) {
    ask({ promptMessage: { text: message ?? 'A little more is needed to draw something useful.', look: 'plain' } })
    return
  }
  const { stages } = store.getState()
  const stop = store.subscribe(({ drawing, drawnRevision, revision }) => {
    if (drawing === null || drawing.components.size === 0 || drawnRevision < revision) return
    stop()
    const order = laneOrderOf(drawing)
    store.setState({ revealing: order, ...(innerWidth > 900 && store.getState().panel === null ? { panel: 'inspect' } : {}) })
    setTimeout(() => store.setState({ revealing: null }), order.length * 40 + 900)
    store.getState().camera?.fit()
  })
  const made = `${counted(design.components.length, 'component')}, ${counted(design.connections.length, 'connection')}`
  if (!apply(filling(store.getState().design, design), `Drawn: ${made}`)) return stop()
  ask({
    prompt: '',
    trail: { stages, ms: performance.now() - started, made },
    promptMessage:
      conflicts.length === 0 ? null : { text: conflicts.map(({ what, relaxation }) => `${what} ${relaxation}`).join(' '), look: 'plain' },
  })
}

async function propose(instruction: string, signal: AbortSignal, { store }: Studio): Promise<void> {
  const { ask, design, selected } = store.getState()
  const { edits, warnings } = await askEngine('revise', { design, instruction, selection: selected }, signal)
  if (signal.aborted) return
  const title = instruction.length > 60 ? `${instruction.slice(0, 59)}…` : instruction
  ask(edits.length === 0 ? nothing(warnings) : { proposal: { title, edits, because: [], warnings } })
}

const failed = (problem: Pick<Problem, 'message' | 'hint'> | undefined, { store }: Studio): void =>
  store.getState().ask({ promptMessage: { text: problem === undefined ? 'No answer came.' : `${problem.message} ${problem.hint}`, look: 'bad' } })
