import type { ComponentCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import { sensitive } from '../facts/data-classes.ts'
import { saysSo, silent } from '../facts/said.ts'
import { modelApis } from '../facts/serving.ts'
import { verdict } from '../outcome.ts'
import { all, maybe } from '../ternary.ts'

export const modelProvidersDoNotLearnFromOurData: ComponentCheck = {
  id: 'model-providers-do-not-learn-from-our-data',
  code: 'DATA-019',
  title: 'Provider may train on or share submitted data',
  pillar: 'data-governance',
  layer: 'Application & Serving',
  severity: 'high',
  severityWhen: '',
  condition: 'c.kind == foundation-model-api and sensitive(inbound) and c.providerDataUse in {unset,train,share}',
  remedy: 'Agree with the provider that it neither keeps nor learns from your data, and say so.',
  fixClass: 'manual',
  why: 'Eligibility of the platform does not decide what the model vendor keeps.',
  references: ['FINOS AIR-RC-001', 'OWASP LLM02', 'GDPR Art.28', 'NIST AI RMF GOVERN 6.1', 'HIPAA 164.314(a)'],
  on: 'component',
  examines: (facts) => modelApis(facts).filter((model) => maybe(sensitive(facts, model))),
  judge: (model, facts) =>
    verdict(
      all(silent(model, 'providerDataUse') || saysSo(model, 'providerDataUse', ['train', 'share']), sensitive(facts, model)),
      `Nobody excluded that the provider of "${model.name}" keeps or learns from what it is sent.`,
    ),
  fix: (model) => [set(model, 'providerDataUse', 'none')],
}
