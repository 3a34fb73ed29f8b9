import { createStore } from 'zustand'
import { engines } from '../api/engines.ts'
import { preferences } from './preferences.ts'

/** unknown: not asked yet; absent: the server has none; ready: it can be asked; away: the server did not answer. */
export type LanguageModel = { state: 'unknown' | 'absent' | 'away' } | { state: 'ready'; name: string }

/** The language model of the server. It makes answers better, not possible: all of it works where none is there. */
export const languageModel = createStore<{ model: LanguageModel }>(() => ({ model: { state: 'unknown' } }))

export async function lookForModel(): Promise<LanguageModel> {
  const found = await engines()
  const model: LanguageModel = !found.ok
    ? { state: 'away' }
    : found.value.model === null
      ? { state: 'absent' }
      : { state: 'ready', name: found.value.model }
  languageModel.setState({ model })
  return model
}

/** Is a language model to be asked? Chosen by the person, and there. */
export async function modelIsAsked(): Promise<boolean> {
  if (preferences.getState().engine !== 'model') return false
  const { model } = languageModel.getState()
  return (model.state === 'ready' ? model : await lookForModel()).state === 'ready'
}

/** How a model is set up, for whoever runs the server. */
export const howToSetUp =
  'Whoever runs this server sets OPENAI_MODEL and OPENAI_API_KEY, or OPENAI_BASE_URL for a server of their own such as vLLM, Ollama or Azure, and starts it again.'
