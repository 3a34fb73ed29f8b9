import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { insertInto } from '../edits/insert.ts'
import { classesOn, eff, has, holds } from '../facts/data-classes.ts'
import type { Facts } from '../facts/facts.ts'
import { ofKind } from '../facts/kinds.ts'
import { stepsTo } from '../facts/movement.ts'
import { reachedFrom } from '../facts/paths.ts'
import type { Reached } from '../facts/reached.ts'
import { listOf } from '../facts/said.ts'
import { verdict } from '../outcome.ts'

const users = (facts: Facts): readonly Component[] => ofKind(facts, 'training-job', 'fine-tune-job', 'warehouse', 'data-lake', 'vector-db')

/** Card data stands at the beginning of what comes here, whatever was done to it on the way. */
const concerned = (facts: Facts): Reached =>
  facts.once(concerned, () =>
    reachedFrom(
      facts,
      facts.design.components.filter((each) => has(eff(facts, each), 'pci')),
      'data',
    ),
  )

export const cardDataIsTokenisedBeforeAnalysis: ComponentCheck = {
  id: 'card-data-is-tokenised-before-analysis',
  code: 'DATA-026',
  title: 'Cardholder data enters a training or analytics path untokenised',
  pillar: 'data-governance',
  layer: 'Data Pipeline',
  severity: 'critical',
  severityWhen: '',
  condition: 'pci in eff(training-job, warehouse or vector-db) and no kind == tokenize on the path',
  remedy: 'Replace card numbers by tokens where the data comes in.',
  fixClass: 'confirm',
  why: 'One card number in the lake pulls the whole lake into assessment scope.',
  references: ['PCI 3.5.1', 'PCI 12.5.2', 'AWS MLSEC02-BP01', 'NIST 800-53 SI-19'],
  on: 'component',
  examines: (facts) => users(facts).filter((each) => has(eff(facts, each), 'pci') || concerned(facts).has(each.id)),
  judge: (component, facts) => verdict(holds(facts, component, 'pci'), `Card numbers reach "${component.name}" as they are.`),
  fix(component, facts) {
    const steps = stepsTo(facts, 'data', component.id).filter(({ by }) => has(classesOn(facts, by), 'pci'))
    const [step] = steps
    if (step === undefined || listOf(component, 'dataClass').includes('pci')) return []
    return insertInto(
      facts,
      steps.map(({ by }) => by),
      {
        kind: 'pii-redaction',
        name: 'Tokenisation',
        beside: step.from,
        code: 'DATA-026',
        settings: { deidentification: 'tokenize' },
      },
    )
  },
}
