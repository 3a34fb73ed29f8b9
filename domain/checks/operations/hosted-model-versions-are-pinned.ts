import type { ComponentCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import { saysSo, silent, textOf } from '../facts/said.ts'
import { modelApis } from '../facts/serving.ts'
import { prod } from '../facts/stage.ts'
import { verdict } from '../outcome.ts'
import { all, maybe } from '../ternary.ts'

export const hostedModelVersionsArePinned: ComponentCheck = {
  id: 'hosted-model-versions-are-pinned',
  code: 'OPS-018',
  title: 'Hosted model version is not pinned',
  pillar: 'operations',
  layer: 'AI/ML Model',
  severity: 'medium',
  severityWhen: '',
  condition: 'c.kind == foundation-model-api and c.modelVersion in {unset,latest,auto-upgrade} and prod(D)',
  remedy: 'Name the version, and evaluate before moving to another.',
  fixClass: 'safe',
  why: 'Silent upgrades change behaviour you already tested.',
  references: ['FINOS AIR-PREV-010', 'CCC.GenAI.CN07', 'AZ-AILZ AI.146', 'AZ-AILZ AI.117', 'NIST AI RMF MANAGE 3.2'],
  on: 'component',
  examines: (facts) => modelApis(facts).filter((model) => maybe(prod(facts, model))),
  judge: (model, facts) =>
    verdict(
      all(silent(model, 'modelVersion') || saysSo(model, 'modelVersion', ['latest', 'auto-upgrade']), prod(facts, model)),
      `"${model.name}" may change under your tests from one day to the next.`,
    ),
  fix(model) {
    // Only a name that carries its version can be pinned without asking somebody.
    const name = textOf(model, 'model')
    return name !== undefined && /\d{4}-?\d{2}-?\d{2}|v\d+/.test(name) ? [set(model, 'modelVersion', name)] : []
  },
}
