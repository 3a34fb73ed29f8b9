/** What a conversation with a language model may take, whoever runs the model. */
export const limits = {
  /** Times the model is asked for one answer, tools and repairs together. */
  rounds: 12,
  /** Times the validator's problems go back. */
  repairs: 3,
  /** Tool calls of one round that are carried out. */
  callsPerRound: 60,
  /** Edits of one answer. */
  edits: 200,
  /** Components the model may add to what is there. */
  added: 40,
  /** The share of the draft's components that the model may take away; three at least. */
  removed: 0.2,
  /** Characters of one answer of the model, text and arguments together. */
  answerCharacters: 400_000,
  /** Characters of everything that is sent in one question; more is not asked. */
  questionCharacters: 300_000,
  /** The same call with the same words this often is a model that goes in circles. */
  sameCall: 3,
  /** Problems that are sent back at once. */
  problems: 20,
  /** Kinds that a search lists. */
  found: 10,
} as const
