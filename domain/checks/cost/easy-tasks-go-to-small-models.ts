import type { ComponentCheck } from '../check.ts'
import type { Facts } from '../facts/facts.ts'
import { ofKind } from '../facts/kinds.ts'
import { says, saysSo } from '../facts/said.ts'
import { languageModels, modelApis } from '../facts/serving.ts'
import { calledBy } from '../facts/traffic.ts'
import { verdict } from '../outcome.ts'
import { all } from '../ternary.ts'

const routed = (facts: Facts): boolean =>
  ofKind(facts, 'llm-gateway').some((gate) => calledBy(facts, gate).filter((each) => languageModels(facts).includes(each)).length > 1)

export const easyTasksGoToSmallModels: ComponentCheck = {
  id: 'easy-tasks-go-to-small-models',
  code: 'COST-016',
  title: 'Every request goes to the largest model',
  pillar: 'cost',
  layer: 'Application & Serving',
  severity: 'low',
  severityWhen: '',
  condition: 'one foundation-model-api with tier == frontier serves >= 2 task types with complexity low and no router',
  remedy: 'Route easy tasks to a smaller model.',
  fixClass: 'manual',
  why: 'Most traffic is easier than the hardest prompt.',
  references: ['AWS GENCOST01-BP01', 'AWS AGENTCOST02-BP01', 'AZ-AILZ AI.142', 'AZ-WAF CO:07'],
  on: 'component',
  examines: (facts) => modelApis(facts).filter((model) => saysSo(model, 'modelTier', 'frontier')),
  judge: (model, facts) =>
    verdict(
      all(
        !routed(facts),
        says(model, 'taskTypes', (value) => Array.isArray(value) && value.length >= 2),
        says(model, 'taskComplexity', 'low'),
      ),
      `"${model.name}" does easy work that a smaller model could do.`,
    ),
}
