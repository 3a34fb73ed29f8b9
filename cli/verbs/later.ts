import { refuse } from '../io.ts'
import type { Verb } from '../verb.ts'

/** Verbs that have a name already and come with a later version: they say so instead of pretending. */
const later = (name: string, instead: string): Verb => ({
  usage: name, options: {},
  async run() {
    throw refuse('cli/later', name, `"strata ${name}" comes with a later version.`, instead)
  },
})

export const docs = later('docs', 'Use `strata export markdown FILE -o report.md` for the report.')
