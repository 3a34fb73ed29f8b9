import type { Edit } from '#domain/design/edit.ts'
import type { Requirements } from '#domain/design/requirements.ts'
import type { Design } from '#domain/design/schema.ts'
import { alternatives } from '#domain/generation/alternatives.ts'
import { type Compared, comparedOf } from '#domain/generation/alternatives/compared.ts'
import type { Alternative, Answer } from '#domain/generation/answer.ts'
import { answer } from '#domain/generation/generate.ts'
import { measure } from '#domain/generation/measure.ts'
import { read } from '#domain/generation/read/read.ts'
import { revise } from '#domain/generation/revise/revise.ts'
import type { Template } from '#domain/generation/template.ts'
import { words } from '../../ui/format.ts'
import { corrected } from './corrected.ts'
import { editsBetween, fittingEdits, requirementEdits } from './edits-between.ts'

/** A design from requirements: from the words of their prompt, and what was said by hand. */
export const answerFor = (requirements: Requirements, templates: readonly Template[]): Answer =>
  answer(corrected(read(requirements.prompt ?? ''), requirements), templates)

export type Rerun = { edits: readonly Edit[]; warnings: readonly string[] }

/**
 * What changes in a design when its requirements become others. What the engine makes of the old ones is compared with what it makes of
 * the new ones, and only the difference is proposed: what people did by hand since then stays.
 */
export function rerun(design: Design, wanted: Requirements, templates: readonly Template[]): Rerun {
  const [was, is] = [answerFor(design.requirements, templates), answerFor(wanted, templates)]
  const asked = requirementEdits(design.requirements, wanted)
  if (is.design === null) return { edits: fittingEdits(design, asked), warnings: is.message === undefined ? [] : [is.message] }
  const made = was.design === null || !isOf(design, was.design) ? undefined : editsBetween(was.design, is.design)
  // A design that did not come from words, such as a template, is changed by what the new requirement says in words.
  const edits = made ?? revise(design, spokenDifference(asked)).edits
  const others = edits.filter(({ kind }) => kind !== 'require' && kind !== 'title')
  return {
    edits: fittingEdits(design, [...asked, ...others]),
    // What clashed before is told elsewhere.
    warnings: is.conflicts
      .filter(({ what }) => !was.conflicts.some((each) => each.what === what))
      .map(({ what, relaxation }) => `${what} ${relaxation}`),
  }
}

/** Did the design grow out of what the engine makes of its requirements? */
function isOf(design: Design, made: Design): boolean {
  const ids = new Set<string>(design.components.map(({ id }) => id))
  return made.components.filter(({ id }) => ids.has(id)).length >= made.components.length / 2
}

/** Requirements as an instruction: "requests per second 8000, frameworks hipaa". */
function spokenDifference(edits: readonly Edit[]): string {
  return edits
    .flatMap((edit) => {
      if (edit.kind !== 'require' || edit.value === null) return []
      const value = words(edit.value).replaceAll(', ', ' and ')
      if (edit.at === 'frameworks') return [`make it ${value} compliant`]
      if (edit.at === 'providers' || edit.at === 'regions') return [`move it to ${value}`]
      if (edit.at === 'demand.requestsPerSecond') return [`scale it to ${value} requests a second`]
      if (edit.at === 'demand.users') return [`scale it to ${value} users`]
      return []
    })
    .join('. ')
}

export type Way = Pick<Alternative, 'id' | 'title' | 'summary' | 'design' | 'compared' | 'edits' | 'changes' | 'better'>

/** Three other ways to do the same work, each with what would change here, and what the design as it is compares at. */
export function waysFor(design: Design, today: string): { now: Compared; ways: readonly Way[] } {
  const before = measure(design, today)
  return { now: comparedOf(design, before), ways: alternatives(design, { today, before }) }
}
