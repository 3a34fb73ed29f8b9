import type { Answer } from '#domain/generation/answer.ts'
import type { News } from '#domain/generation/progress.ts'
import type { Result } from '#domain/design/problem.ts'
import { generate } from '../../api/generate.ts'
import { askEngine } from '../../state/engine.ts'
import { modelIsAsked } from '../../state/language-model.ts'
import { laneOrderOf } from '../../state/reveal.ts'
import type { Studio } from '../../state/studio.ts'
import { counted } from '../../ui/format.ts'
import { engineWords } from '../engine/engine-words.ts'
import { examplePrompts } from './examples.data.ts'
import { failed } from './failed.ts'
import { filling } from './filling.ts'
import { heard } from './hearing.ts'

/** The server's answer, which a language model may have had a hand in; without a line the engine here does it. */
export async function answerTo(prompt: string, signal: AbortSignal, hear: (news: News) => void): Promise<Result<Answer>> {
  const answer = await generate(prompt, (await modelIsAsked()) ? 'model' : 'embedded', signal, hear)
  if (answer.ok || answer.problems[0]?.code !== 'api/no-connection') return answer
  return { ok: true, value: await askEngine('generate', { requirements: { prompt } }, signal) }
}

/** Draws an answer on an empty canvas, as one undo step; what cannot be drawn is said. */
export async function fill(work: (hear: (news: News) => void) => Promise<Result<Answer>>, signal: AbortSignal, studio: Studio): Promise<void> {
  const { store, apply } = studio
  const { ask } = store.getState()
  const started = performance.now()
  const answer = await work((news) => {
    if (!signal.aborted) heard(news, studio)
  })
  if (signal.aborted) return
  if (!answer.ok) return failed(answer.problems[0], studio)
  const { behaviour, design, conflicts, questions, message, engine } = answer.value
  if (behaviour !== 'generate' || design === null) {
    const ways = examplePrompts.slice(0, 3).map(({ title, prompt }) => ({ title, prompt }))
    ask({ promptMessage: { text: `${message ?? 'A little more is needed to draw something useful.'} For example:`, look: 'plain', ways } })
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
  const by = engine === undefined ? null : engineWords(engine)
  ask({
    prompt: '',
    trail: { stages, ms: performance.now() - started, made, by: engine?.used === 'model' ? by : null },
    promptMessage: engine?.used === 'embedded' && by !== null ? { text: by, look: 'plain' } : null,
    // Wishes that cannot hold together come first, with their ways out.
    ...(conflicts.length === 0
      ? {}
      : { tray: 'questions', understanding: { wishes: [], questions, conflicts: conflicts.map((each) => ({ ...each, ways: [] })) } }),
  })
}
