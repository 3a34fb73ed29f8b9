import type { Requirements } from '#domain/design/requirements.ts'
import { askEngine } from '../../state/engine.ts'
import { rememberPrompt } from '../../state/prompt-history.ts'
import type { Studio } from '../../state/studio.ts'
import { failed } from './failed.ts'
import { answerTo, fill } from './fill.ts'
import { propose } from './propose.ts'

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
        const { design, ask } = store.getState()
        const { edits, warnings } = await askEngine('rerun', { design, requirements }, signal)
        if (edits.length > 0) ask({ proposal: { title, edits, because: [], warnings, ...(settles === undefined ? {} : { settles }) } })
        else ask({ promptMessage: { text: warnings[0] ?? 'The design says that already; nothing would change.', look: 'plain' } })
      }),
  }
}
