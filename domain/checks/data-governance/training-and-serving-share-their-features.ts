import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { insert } from '../edits/insert.ts'
import { eff } from '../facts/data-classes.ts'
import type { Facts } from '../facts/facts.ts'
import { categoryOf, ofKind } from '../facts/kinds.ts'
import { stepsTo } from '../facts/movement.ts'
import { named } from '../facts/names.ts'
import { leadingTo } from '../facts/paths.ts'
import { trainingJobs } from '../facts/serving.ts'
import { verdict } from '../outcome.ts'

const makers = new Set(['features', 'processing', 'storage', 'streaming', 'preparation'])

/** What gives it features or tables. */
const givers = (facts: Facts, component: Component): readonly Component[] => {
  const known = facts.once(givers, () => new Map<string, readonly Component[]>())
  const found = known.get(component.id) ?? findGivers(facts, component)
  known.set(component.id, found)
  return found
}
const findGivers = (facts: Facts, component: Component): readonly Component[] =>
  stepsTo(facts, 'data', component.id)
    .filter(({ by, from }) => makers.has(categoryOf(from) ?? '') && by.carries !== 'http' && by.carries !== 'event')
    .map(({ from }) => from)

/** Feature stores and transforms that lead to it, itself included. */
const roots = (facts: Facts, components: readonly Component[]): ReadonlySet<string> => {
  const before = [...components, ...leadingTo(facts, components, 'data').components]
  return new Set(before.filter(transforms).map(({ id }) => id as string))
}
/** Makes something else of what passes. */
const transforms = (each: Component): boolean => categoryOf(each) === 'features' || categoryOf(each) === 'processing'

/** What training is given, what passes on to that unchanged, and what it is made by; the same for everything that serves. */
const training = (facts: Facts) =>
  facts.once(training, () => {
    const learnt = [...new Set(trainingJobs(facts).flatMap((job) => givers(facts, job)))]
    return { learnt: new Set(learnt), copies: leadingTo(facts, learnt, 'data', transforms), shared: roots(facts, learnt) }
  })

const apart = (facts: Facts, serving: Component): boolean => {
  const asked = givers(facts, serving)
  const { learnt, copies, shared } = training(facts)
  if (asked.some((each) => learnt.has(each) || copies.has(each.id))) return false
  return ![...roots(facts, asked)].some((id) => shared.has(id))
}

export const trainingAndServingShareTheirFeatures: ComponentCheck = {
  id: 'training-and-serving-share-their-features',
  code: 'DATA-020',
  title: 'Training and serving compute features differently',
  pillar: 'data-governance',
  layer: 'Data Pipeline',
  severity: 'medium',
  severityWhen: '',
  condition: 'training features from A and online serving features from B, A != B, and no shared feature-store or shared transform',
  remedy: 'Let training and serving take features from one feature store or one transform.',
  fixClass: 'manual',
  why: 'Training-serving skew degrades models that passed every offline test.',
  references: ['AWS MLREL03-BP02', 'AWS MLCOST03-BP04', 'AZ-WAF PE:08'],
  on: 'component',
  examines: (facts) =>
    trainingJobs(facts).some((job) => givers(facts, job).length > 0)
      ? ofKind(facts, 'inference-endpoint').filter((each) => givers(facts, each).length > 0)
      : [],
  judge: (serving, facts) =>
    verdict(apart(facts, serving), `"${serving.name}" gets its features from ${named(givers(facts, serving))}, and training makes its own.`),
  fix(serving, facts) {
    const job = trainingJobs(facts).find((each) => givers(facts, each).length > 0)
    if (job === undefined) return []
    const classes = [...new Set([...eff(facts, job), ...eff(facts, serving)])].sort()
    return insert(
      facts,
      {
        kind: 'feature-store',
        name: 'Features',
        beside: serving,
        code: 'DATA-020',
        settings: {
          ...(classes.length > 0 ? { dataClass: classes } : { dataClass: ['internal'] }),
          encryptionAtRest: 'cmk',
          versioning: true,
          rbac: true,
          retentionDays: 365,
          backup: 'continuous',
        },
      },
      { from: givers(facts, job), to: [job, serving], carries: 'feature', settings: { encryptedInTransit: true } },
    )
  },
}
