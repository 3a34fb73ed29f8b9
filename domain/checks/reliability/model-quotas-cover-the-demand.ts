import type { Component } from '../../design/schema.ts'
import type { SettingValue } from '../../design/settings/vocabulary.ts'
import type { ComponentCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import type { Facts } from '../facts/facts.ts'
import { numberOf, requiredNumber, says, saysSo } from '../facts/said.ts'
import { modelApis } from '../facts/serving.ts'
import { verdict } from '../outcome.ts'
import { any } from '../ternary.ts'

type Need = { setting: 'quotaTokensPerMinute' | 'quotaRequestsPerMinute'; amount: number }

/** What the design asks of a model in a minute. */
function needs(facts: Facts, model: Component): readonly Need[] {
  const rps = numberOf(model, 'requestsPerSecond') ?? requiredNumber(facts, 'demand.requestsPerSecond')
  const size =
    (requiredNumber(facts, 'demand.inputTokens') ?? numberOf(model, 'inputTokens') ?? 0) +
    (requiredNumber(facts, 'demand.outputTokens') ?? numberOf(model, 'outputTokens') ?? 0)
  const tokens = requiredNumber(facts, 'demand.tokensPerMinute') ?? (rps !== undefined && size > 0 ? rps * 60 * size : undefined)
  return [
    ...(tokens === undefined ? [] : [{ setting: 'quotaTokensPerMinute' as const, amount: tokens }]),
    ...(rps === undefined ? [] : [{ setting: 'quotaRequestsPerMinute' as const, amount: rps * 60 }]),
  ]
}
const least =
  ({ amount }: Need) =>
  (value: SettingValue) =>
    typeof value === 'number' && value < amount

export const modelQuotasCoverTheDemand: ComponentCheck = {
  id: 'model-quotas-cover-the-demand',
  code: 'REL-009',
  title: 'Expected token or request demand exceeds the configured model quota',
  pillar: 'reliability',
  layer: 'Application & Serving',
  severity: 'medium',
  severityWhen: '',
  condition: 'foundation-model-api.quotaTpm < demandTpm(D) or quotaRpm < demandRpm(D)',
  remedy: 'Raise the quota to the demand with a third to spare, or let another target take the rest.',
  fixClass: 'confirm',
  why: 'Throttling is the outage most GenAI systems actually have.',
  references: ['AWS GENREL01-BP01', 'AWS REL01-BP06', 'AZ-AILZ AI.10', 'AZ-AILZ AI.137', 'AZ-APRL 0c193899-da60-4a52-b4a0-77d75ac8c5c5'],
  on: 'component',
  examines: (facts) => modelApis(facts).filter((model) => needs(facts, model).length > 0),
  judge: (model, facts) =>
    verdict(
      any(...needs(facts, model).map((each) => says(model, each.setting, least(each)))),
      `"${model.name}" is asked for more than its quota: ${needs(facts, model)
        .map(({ setting, amount }) => `${Math.round(amount)} of ${setting}`)
        .join(', ')}.`,
    ),
  fix: (model, facts) =>
    needs(facts, model)
      .filter((each) => saysSo(model, each.setting, least(each)))
      .map(({ setting, amount }) => set(model, setting, Math.ceil(amount * 1.3))),
}
