import type { ModelRevision } from '#domain/generation/model/end.ts'
import type { Result } from '#domain/design/problem.ts'
import { revise } from '../../api/generate.ts'
import { askEngine } from '../../state/engine.ts'
import { modelIsAsked } from '../../state/language-model.ts'
import type { PromptMessage } from '../../state/proposal-slice.ts'
import type { Studio } from '../../state/studio.ts'
import { engineWords } from '../engine/engine-words.ts'
import { failed } from './failed.ts'
import { filledIn } from './filled-in.ts'
import { heard } from './hearing.ts'

/** Proposes what an instruction means for the design and for what is selected in it, or says what is not clear. */
export async function propose(instruction: string, signal: AbortSignal, studio: Studio): Promise<void> {
  const { ask } = studio.store.getState()
  const answer = await revisionOf(instruction, signal, studio)
  if (signal.aborted) return
  if (!answer.ok) return failed(answer.problems[0], studio)
  const { edits, warnings, questions, message, engine } = answer.value
  const by = engine === undefined ? {} : { engine: { text: engineWords(engine), used: engine.used } }
  const title = instruction.length > 60 ? `${instruction.slice(0, 59)}…` : instruction
  if (edits.length === 0) return ask({ promptMessage: unclear(instruction, answer.value, studio) })
  // What was not understood beside what was is said with it.
  const because = [...(message === undefined ? [] : [message]), ...questions.map(({ ask: asked }) => asked)]
  ask({ proposal: { title, edits, because: because.filter((each) => !warnings.includes(each)), warnings, ...by } })
}

async function revisionOf(instruction: string, signal: AbortSignal, studio: Studio): Promise<Result<ModelRevision>> {
  const { design, selected: selection } = studio.store.getState()
  if (await modelIsAsked()) {
    const answer = await revise({ design, instruction, selection }, signal, (news) => {
      if (!signal.aborted) heard(news, studio)
    })
    if (answer.ok || answer.problems[0]?.code !== 'api/no-connection') return answer
  }
  return { ok: true, value: await askEngine('revise', { design, instruction, selection }, signal) }
}

/** Nothing to propose: what is asked back, with answers to choose from, or why nothing changes. */
function unclear(instruction: string, { questions, message, warnings, engine }: ModelRevision, { store }: Studio): PromptMessage {
  const [question] = questions
  const { components } = store.getState().design
  const nameOf = (option: string): string => components.find(({ id }) => option === `@${id}`)?.name ?? option
  const text = question?.ask ?? message ?? warnings[0] ?? 'The design says that already, or the words name nothing that can change.'
  return {
    text: engine === undefined ? text : `${text} (${engineWords(engine)})`,
    look: 'plain',
    ways: (question?.options ?? [])
      .filter((option) => !option.includes('…'))
      .map((option) => ({ title: nameOf(option), prompt: question === undefined ? option : filledIn(instruction, question, option) })),
  }
}
