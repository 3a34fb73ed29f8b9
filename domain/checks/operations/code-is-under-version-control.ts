import type { Component } from '../../design/schema.ts'
import type { DesignCheck } from '../check.ts'
import { insert } from '../edits/insert.ts'
import type { Facts } from '../facts/facts.ts'
import { ofKind } from '../facts/kinds.ts'
import { named } from '../facts/names.ts'
import { verdict } from '../outcome.ts'

const written = (facts: Facts): readonly Component[] => ofKind(facts, 'pipeline', 'training-job', 'ci-cd')

export const codeIsUnderVersionControl: DesignCheck = {
  id: 'code-is-under-version-control',
  code: 'OPS-004',
  title: 'Code or pipeline definitions are not in version control',
  pillar: 'operations',
  layer: 'Orchestration & MLOps',
  severity: 'medium',
  severityWhen: '',
  condition: 'exists pipeline, training-job or ci-cd and no c.kind == source-repo',
  remedy: 'Add a source repository.',
  fixClass: 'safe',
  why: 'Reproducibility begins with knowing which code ran.',
  references: ['AWS OPS05-BP01', 'AWS MLOPS03-BP02', 'NIST 800-53 CM-2', 'ISO27001 A.8.4', 'SOC2 CC8.1'],
  on: 'design',
  examines: (facts) => (written(facts).length > 0 ? [facts.design] : []),
  judge: (_design, facts) =>
    verdict(ofKind(facts, 'source-repo').length === 0, `Nothing keeps the versions of the code behind ${named(written(facts))}.`),
  fix(_design, facts) {
    const [target] = [...ofKind(facts, 'ci-cd'), ...ofKind(facts, 'pipeline'), ...written(facts)]
    return target === undefined
      ? []
      : insert(facts, { kind: 'source-repo', name: 'Source code', beside: target, code: 'OPS-004' }, { to: [target], carries: 'code' })
  },
}
