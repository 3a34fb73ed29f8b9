import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import type { Facts } from '../facts/facts.ts'
import { ofKind } from '../facts/kinds.ts'
import { silent, textOf } from '../facts/said.ts'
import { isServing } from '../facts/serving.ts'
import { verdict } from '../outcome.ts'

const trainers = (facts: Facts): readonly Component[] => ofKind(facts, 'training-job', 'fine-tune-job', 'tuning-job')
const shared = (facts: Facts, serving: Component): boolean => {
  const own = textOf(serving, 'identityRef')
  return own !== undefined && trainers(facts).some((job) => textOf(job, 'identityRef') === own)
}

export const trainingAndServingHaveTheirOwnIdentities: ComponentCheck = {
  id: 'training-and-serving-have-their-own-identities',
  code: 'SEC-012',
  title: 'Training and serving share one workload identity',
  pillar: 'security',
  layer: 'Cross-layer',
  severity: 'medium',
  severityWhen: '',
  condition: 'exists training component t and serving component s with t.identityRef == s.identityRef != null',
  remedy: 'Give training and serving an identity each.',
  fixClass: 'safe',
  why: 'A compromised endpoint should not inherit the right to read the raw training set.',
  references: ['AWS MLSEC03-BP01', 'AWS GENSEC01-BP03', 'NIST 800-53 AC-6', 'CCC.MARefArc.CN11'],
  on: 'component',
  examines: (facts) =>
    trainers(facts).some((job) => !silent(job, 'identityRef'))
      ? facts.design.components.filter((each) => isServing(each) && !silent(each, 'identityRef'))
      : [],
  judge: (serving, facts) => verdict(shared(facts, serving), `"${serving.name}" serves with the identity that trains.`),
  fix: (serving) => [set(serving, 'identityRef', `${textOf(serving, 'identityRef') ?? serving.id}-serve`)],
}
