import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import { saysSo, silent } from '../facts/said.ts'
import { verdict } from '../outcome.ts'

const ends = (store: Component): boolean =>
  (!silent(store, 'retentionDays') && !saysSo(store, 'retentionDays', 'unlimited')) ||
  saysSo(store, 'lifecycleTiering') ||
  !silent(store, 'keepVersions')

export const checkpointsDoNotStayForever: ComponentCheck = {
  id: 'checkpoints-do-not-stay-forever',
  code: 'SUS-008',
  title: 'Training artefacts and checkpoints are kept forever',
  pillar: 'sustainability',
  layer: 'Data Pipeline',
  severity: 'low',
  severityWhen: '',
  condition: 'checkpoint or artefact store without retention',
  remedy: 'Keep the last three and the best.',
  fixClass: 'safe',
  why: 'Checkpoints are large, numerous and almost never read again.',
  references: ['AWS MLSUS04-BP03', 'AWS MLSUS03-BP02', 'AWS COST04-BP05'],
  on: 'component',
  examines: (facts) => facts.design.components.filter(({ kind }) => kind === 'checkpoint-store' || kind === 'artifact-repository'),
  judge: (store) => verdict(!ends(store), `"${store.name}" keeps everything for ever.`),
  fix: (store) => [set(store, 'retentionDays', 30)],
}
