import type { ComponentCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import { criticalityAtLeast } from '../facts/criticality.ts'
import { ofKind } from '../facts/kinds.ts'
import { homeOf } from '../facts/place.ts'
import { says, saysSo, silent } from '../facts/said.ts'
import { verdict } from '../outcome.ts'
import { all, not } from '../ternary.ts'

export const interruptibleTrainingUsesSpotCapacity: ComponentCheck = {
  id: 'interruptible-training-uses-spot-capacity',
  code: 'COST-001',
  title: 'Interruptible training runs on on-demand capacity',
  pillar: 'cost',
  layer: 'AI/ML Model',
  severity: 'medium',
  severityWhen: '',
  condition:
    'c.kind in {training-job,fine-tune-job,tuning-job,batch-inference} and c.interruptible == true and c.capacity == on-demand and c.checkpointing == true and D.criticality < high for c',
  remedy: 'Run it on spot capacity.',
  fixClass: 'confirm',
  why: 'Work that can pause should not pay for never pausing.',
  references: ['AWS COST07-BP01', 'AWS MLCOST04-BP06', 'AZ-WAF CO:05', 'GCP-AIML Cost'],
  on: 'component',
  examines: (facts) =>
    ofKind(facts, 'training-job', 'fine-tune-job', 'tuning-job', 'batch-inference').filter(
      // Machines of the owner's own are not bought by the hour; on somebody's cloud they may be.
      (job) => !saysSo(job, 'interruptible', false) && !(homeOf(facts, job) === 'on-premises' && silent(job, 'capacity')),
    ),
  judge: (job, facts) =>
    verdict(
      all(
        says(job, 'capacity', 'on-demand'),
        says(job, 'interruptible', true),
        says(job, 'checkpointing', true),
        not(criticalityAtLeast(facts, 'high')),
      ),
      `"${job.name}" could be interrupted, and pays on-demand prices all the same.`,
    ),
  fix: (job) => [set(job, 'capacity', 'spot')],
}
