import type { Problem } from '#domain/design/problem.ts'
import type { Studio } from '../../state/studio.ts'

/** Says what went wrong, where it was asked; the words stay. */
export const failed = (problem: Pick<Problem, 'message' | 'hint'> | undefined, { store }: Studio): void =>
  store.getState().ask({ promptMessage: { text: problem === undefined ? 'No answer came.' : `${problem.message} ${problem.hint}`, look: 'bad' } })
