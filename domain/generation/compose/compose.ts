import type { Provider, Requirements } from '../../design/requirements.ts'
import type { Design } from '../../design/schema.ts'
import { type Tell, stage } from '../progress.ts'
import type { Reading } from '../read/reading.ts'
import type { Template } from '../template.ts'
import { frame, type Frames } from './boundaries.ts'
import { type Brief, briefOf } from './brief.ts'
import { close } from './closure.ts'
import { combine } from './combine.ts'
import { Draft } from './draft.ts'
import { finish } from './finish.ts'
import { copiesFor, copyTo } from './copies.ts'
import { mend } from './mend.ts'
import { accompany, exclude, forbid, place, takeIn } from './mentions.ts'
import { type Chosen, choosePatterns } from './patterns.ts'
import { completePacks } from './rewrites/compliance.ts'
import { rewrites } from './rewrites/index.ts'
import { configure } from './settings/configure.ts'
import { useCaseOf } from './settings/use-case.data.ts'
import { settle } from './sites.ts'
import { steer } from './steer.ts'
import { tokenise } from './tokenise.ts'
import { trim } from './trim.ts'
import { wire } from './wire.ts'
import { appeared } from './appeared.ts'

export type Composed = { design: Design; brief: Brief; chosen: readonly Chosen[]; frames: Frames; notes: readonly string[] }

export type ComposeOptions = {
  /** Takes the place of what the words say about providers. */
  provider?: Provider
  /** Keeps all of a pattern, however large the drawing gets; templates are made so. */
  whole?: boolean
  /** Hears of the stages and of what is placed. */
  tell?: Tell
}

/**
 * Requirements to a design, in stages: patterns, wishes, bending, needs, core, size, places, wiring, settings, frames.
 * Pure: the same reading and templates give the same bytes.
 */
export function compose(said: Reading, templates: readonly Template[], options: ComposeOptions = {}): Composed {
  const tell = options.tell ?? (() => undefined)
  tell(stage('deciding'))
  const steered = options.provider === undefined ? said : steer(said, options.provider)
  const chosen = choosePatterns(steered, templates)
  const reading = { ...steered, requirements: requirementsOf(steered, chosen) }
  const brief = briefOf(reading)
  tell(stage('composing'))
  const draft = new Draft()
  forbid(draft, brief)
  combine(draft, chosen, reading)
  exclude(draft)
  place(draft, brief)
  for (const rewrite of rewrites) {
    const cause = rewrite.when(brief, draft)
    if (cause !== undefined) rewrite.apply(draft, brief, cause === true ? undefined : cause)
  }
  exclude(draft)
  accompany(draft)
  takeIn(draft)
  close(draft, brief)
  completePacks(draft, brief)
  if (options.whole !== true) trim(draft, copiesFor(draft, brief))
  tell({ placed: draft.parts.map(appeared) })
  tell(stage('wiring'))
  wire(draft)
  tokenise(draft, brief)
  copyTo(draft, brief)
  settle(draft, brief)
  configure(draft, brief)
  tell({ joined: draft.wires.map(({ from, to, carries }) => ({ from, to, carries })) })
  const frames = frame(draft, brief)
  const design = mend(finish(draft, frames, titleOf(chosen), reading.requirements), draft.forbidden)
  return { design, brief, chosen, frames, notes: draft.notes }
}

/** What was read, and what the chosen pattern is about where the words leave that open. */
function requirementsOf(reading: Reading, [first]: readonly Chosen[]): Requirements {
  const usual = first === undefined ? undefined : useCaseOf[first.template.id]
  return {
    ...reading.requirements,
    ...(usual === undefined ? {} : { useCase: { ...usual, ...reading.requirements.useCase } }),
    ...(reading.prompt === '' ? {} : { prompt: reading.prompt.slice(0, 100_000) }),
  }
}

const titleOf = (chosen: readonly Chosen[]): string => chosen.map(({ template }) => template.title).join(' · ') || 'Design'
