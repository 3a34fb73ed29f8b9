import type { ComponentCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import { paramsB } from '../facts/model-size.ts'
import { askSetting, requires, saysSo, silent } from '../facts/said.ts'
import { trainingJobs } from '../facts/serving.ts'
import { verdict } from '../outcome.ts'
import { all, unknown } from '../ternary.ts'

export const largeModelsStartFromExistingOnes: ComponentCheck = {
  id: 'large-models-start-from-existing-ones',
  code: 'SUS-005',
  title: 'Large model is trained from scratch although a pre-trained one would do',
  pillar: 'sustainability',
  layer: 'AI/ML Model',
  severity: 'info',
  severityWhen: '',
  condition: 'training-job(fromScratch) with params >= 1e9 and useCase.domain general and no justification',
  remedy: 'Fine-tune an existing model, or look things up.',
  fixClass: 'manual',
  why: 'Someone has already paid most of that energy bill.',
  references: ['AWS MLSUS02-BP01', 'AWS MLCOST02-BP02', 'AWS GENOPS05-BP01', 'NIST AI RMF MEASURE 2.12'],
  on: 'component',
  examines: (facts) => trainingJobs(facts).filter((job) => saysSo(job, 'fromScratch') && (paramsB(facts, job) ?? 1) >= 1),
  judge(job, facts) {
    const large = paramsB(facts, job) === undefined ? unknown(askSetting(job, 'modelParamsB')) : true
    const general = requires(facts, 'useCase.domain', (value) => /^general/i.test(String(value)))
    return verdict(all(silent(job, 'justification'), large, general), `"${job.name}" learns from nothing what others have taught a model already.`)
  },
  fix: (job) => [set(job, 'fromScratch', false), set(job, 'trainingMethod', 'lora')],
}
