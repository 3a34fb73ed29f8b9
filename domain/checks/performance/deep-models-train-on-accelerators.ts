import type { ComponentCheck } from '../check.ts'
import { sizedOf } from '../facts/figures.ts'
import { set } from '../edits/set.ts'
import { acceleratorOf, deepFamilies, modelFamilyOf } from '../facts/hosting.ts'
import { askSetting } from '../facts/said.ts'
import { trainingJobs } from '../facts/serving.ts'
import { verdict } from '../outcome.ts'
import { all, unknown } from '../ternary.ts'

export const deepModelsTrainOnAccelerators: ComponentCheck = {
  id: 'deep-models-train-on-accelerators',
  code: 'PERF-001',
  title: 'Deep learning is trained on CPU only',
  pillar: 'performance',
  layer: 'AI/ML Model',
  severity: 'high',
  severityWhen: '',
  condition: 'c.kind in {training-job,fine-tune-job} and c.modelFamily in {llm,vision,deep,rl,speech} and accelerator(c or host) == none',
  remedy: 'Give it the smallest accelerator that fits.',
  fixClass: 'confirm',
  why: 'Deep training on CPU trades a bill for a calendar.',
  references: ['AWS MLPERF04-BP01', 'AWS PERF02-BP06', 'AZ-WAF PE:03', 'GCP-AIML Performance'],
  on: 'component',
  examines: (facts) =>
    trainingJobs(facts).filter((job) => {
      const family = modelFamilyOf(facts, job)
      return family === undefined || deepFamilies.has(family)
    }),
  judge(job, facts) {
    const accelerator = acceleratorOf(facts, job)
    const family = modelFamilyOf(facts, job) === undefined ? unknown(askSetting(job, 'modelFamily')) : true
    const bare = accelerator === undefined ? unknown(askSetting(job, 'accelerator')) : accelerator === 'none'
    return verdict(all(bare, family), `"${job.name}" trains a deep model without an accelerator.`)
  },
  fix(job, facts) {
    const sized = sizedOf(facts, job.id)
    return sized?.accelerator == null ? [] : [set(job, 'accelerator', sized.accelerator), set(job, 'acceleratorCount', Math.max(1, sized.count))]
  },
}
