import type { ComponentCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import { ofKind } from '../facts/kinds.ts'
import { silent } from '../facts/said.ts'
import { verdict } from '../outcome.ts'

export const notebooksStopWhenIdle: ComponentCheck = {
  id: 'notebooks-stop-when-idle',
  code: 'COST-004',
  title: 'Notebook or workstation has no idle shutdown',
  pillar: 'cost',
  layer: 'Infrastructure',
  severity: 'medium',
  severityWhen: '',
  condition: 'c.kind == notebook and c.autoShutdownMinutes unset',
  remedy: 'Stop it after an hour without use.',
  fixClass: 'safe',
  why: 'Notebooks are started for an hour and billed for a quarter.',
  references: ['AWS MLCOST04-BP08', 'AWS MLSUS03-BP01', 'AZ-AILZ AI.19', 'AZ-WAF CO:08'],
  on: 'component',
  examines: (facts) => ofKind(facts, 'notebook'),
  judge: (notebook) => verdict(silent(notebook, 'autoShutdownMinutes'), `"${notebook.name}" runs on when nobody uses it.`),
  fix: (notebook) => [set(notebook, 'autoShutdownMinutes', 60)],
}
