import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import type { Facts } from '../facts/facts.ts'
import { isA } from '../facts/kinds.ts'
import { stepsFrom } from '../facts/movement.ts'
import { leadingTo } from '../facts/paths.ts'
import { says, saysSo } from '../facts/said.ts'
import { trainingJobs } from '../facts/serving.ts'
import { allStores, keepsByproducts, stores } from '../facts/stores.ts'
import { verdict } from '../outcome.ts'

const versions = (facts: Facts, store: Component): boolean =>
  saysSo(store, 'format', ['delta', 'iceberg', 'hudi']) ||
  facts.neighbours(store.id).some((each) => isA(each, 'dataset version') || each.kind === 'lakehouse-table-format') ||
  store.kind === 'lakehouse-table-format'

/** Stores that training reads, straight or through what only passes on. */
const feeders = (facts: Facts): readonly Component[] => {
  const before = leadingTo(facts, trainingJobs(facts), 'data', stores)
  const near = new Set([...trainingJobs(facts).map(({ id }) => id as string), ...before.components.map(({ id }) => id as string)])
  return allStores(facts).filter((store) => !keepsByproducts(store) && stepsFrom(facts, 'data', store.id).some(({ to }) => near.has(to.id)))
}

export const trainingDataIsVersioned: ComponentCheck = {
  id: 'training-data-is-versioned',
  code: 'DATA-004',
  title: 'Training data is not versioned',
  pillar: 'data-governance',
  layer: 'Data Pipeline',
  severity: 'medium',
  severityWhen: '',
  condition: 'store feeds training-job and c.versioning == false and no data-version tool (dvc, delta, iceberg, lakefs)',
  remedy: 'Keep versions of the training data.',
  fixClass: 'safe',
  why: 'Reproducing a model starts with the exact rows it saw.',
  references: ['AWS MLOPS03-BP02', 'AZ-AILZ AI.1', 'CCC.ObjStor.CN05', 'ISO42001 A.7.2', 'EU AI Act Art.10(2)'],
  on: 'component',
  examines: (facts) => feeders(facts),
  judge: (store, facts) =>
    verdict(versions(facts, store) ? false : says(store, 'versioning', false), `Nobody can tell which rows of "${store.name}" a model has seen.`),
  fix: (store) => [set(store, 'versioning', true)],
}
