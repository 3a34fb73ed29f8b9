/** Why a language model has no part in an answer, or not the whole of it, as a person reads it. Never words of a server. */
export const faults = {
  absent: 'No language model is set up.',
  unreachable: 'The language model could not be reached.',
  slow: 'The language model did not answer in time.',
  busy: 'The server of the language model asks to wait.',
  failed: 'The server of the language model failed.',
  rejected: 'The server of the language model does not accept the key.',
  unsupported: 'The server of the language model does not know the model, or cannot be asked this way.',
  unreadable: 'The answer of the language model could not be read.',
  'too-large': 'The answer of the language model was larger than is read.',
  cancelled: 'Nobody waited for the language model any more.',
  'over-cap': 'The spending cap for the language model is reached.',
  refused: 'The language model would not answer.',
  loop: 'The language model went in circles.',
  rounds: 'The language model came to no end.',
  repairs: 'The language model did not mend what was wrong with its proposals.',
  'too-long': 'The conversation with the language model became too long.',
  unsound: 'What the language model proposed does not make a sound design.',
  nothing: 'There was nothing that a language model could be asked about.',
  described: 'A text that is drawn as described gets nothing added, so no language model was asked.',
} as const
export type Fault = keyof typeof faults
