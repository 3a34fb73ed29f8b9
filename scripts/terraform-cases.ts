import fc from 'fast-check'
import { said } from '#domain/design/requirements.ts'
import type { Design } from '#domain/design/schema.ts'
import { generate } from '#domain/generation/generate.ts'
import { retarget } from '#domain/generation/retarget.ts'
import { anyWorkload } from '#exporters/infrastructure/any-workload.ts'
import { everyKind } from '#exporters/infrastructure/fixtures.ts'
import { templates } from '#templates/index.ts'
import { sentences } from './terraform-prompts.data.ts'

export type Case = { id: string; stage: string; design: Design }

const stages = ['production', 'development'] as const

/** Every template on a cloud, in production and in development. */
export function* templateCases(named: readonly string[]): Generator<Case> {
  for (const { id, design } of templates) {
    if (named.length > 0 && !named.includes(id)) continue
    const moved = retarget(design, 'aws').design
    for (const stage of stages) yield { id, stage, design: { ...moved, requirements: { ...moved.requirements, environment: stage } } }
  }
}

/** What the engine makes of sentences that it was not built on. */
export function* sentenceCases(): Generator<Case> {
  for (const [at, sentence] of sentences.entries()) {
    const { design } = generate(sentence, templates, { provider: 'aws' })
    if (design !== null) yield { id: `sentence ${at + 1}`, stage: said(design.requirements.environment) ?? '', design }
  }
}

/** Random valid designs of any kinds with any settings, and one design with all kinds. */
export function* randomCases(count: number, seed: number): Generator<Case> {
  yield { id: 'every kind', stage: 'production', design: everyKind() }
  for (const [at, design] of fc.sample(anyWorkload('aws'), { numRuns: count, seed }).entries())
    yield { id: `random ${seed}/${at}`, stage: said(design.requirements.environment) ?? '', design }
}
