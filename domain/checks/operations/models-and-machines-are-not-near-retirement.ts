import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { retirements } from '../facts/retirements.data.ts'
import { textOf } from '../facts/said.ts'
import { notEvaluated, verdict } from '../outcome.ts'

const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000

/** The retirement of what it names, if a list of ours has one. */
function retirementOf(component: Component) {
  const words = ['model', 'modelVersion', 'accelerator', 'instanceType'].flatMap((key) => textOf(component, key)?.toLowerCase() ?? [])
  return retirements.find(({ is }) =>
    words.some((word) => is.some((each) => word === each || word.startsWith(`${each}-`) || word.startsWith(`${each}.`))),
  )
}
const names = (component: Component): boolean =>
  ['model', 'accelerator', 'instanceType'].some((key) => textOf(component, key) !== undefined && textOf(component, key) !== 'none')

export const modelsAndMachinesAreNotNearRetirement: ComponentCheck = {
  id: 'models-and-machines-are-not-near-retirement',
  code: 'OPS-020',
  title: 'Chosen model or accelerator is near retirement',
  pillar: 'operations',
  layer: 'AI/ML Model',
  severity: 'low',
  severityWhen: '',
  condition: 'catalog(model or sku).retirementDate < today + 180 days',
  remedy: 'Plan the move to a successor.',
  fixClass: 'manual',
  why: 'Migrations are easier before the deadline picks the date.',
  references: ['AZ-AILZ AI.117', 'AZ-APRL 6e2af91f-477d-46a5-b8ce-6cd1b8176550', 'AWS PERF05-BP06', 'NIST AI RMF GOVERN 1.7'],
  on: 'component',
  examines: (facts) => facts.design.components.filter(names),
  judge(component, facts) {
    const end = retirementOf(component)
    const today = facts.beside.today
    if (end === undefined || today === undefined) return notEvaluated('No list here says when it will be retired.')
    const left = days(today, end.on)
    return verdict(
      left < 180,
      `"${component.name}" uses ${end.what}, which ${left < 0 ? 'was' : 'will be'} retired on ${end.on}.`,
      end.successor === undefined ? {} : { remedy: `Move to ${end.successor}.` },
    )
  },
}
