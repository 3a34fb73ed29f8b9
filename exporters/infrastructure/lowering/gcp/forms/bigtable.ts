import { block, blocks } from '../../../model/value.ts'
import type { Faces, Grant } from '../faces.ts'
import type { Part } from '../part.ts'

/** Bigtable: a cluster in each zone that is said, nodes between two numbers, a table whose rows end when they are said to. */
export function makeBigtable(it: Part): Faces {
  const { said } = it
  const zones = said.number('zones') === undefined ? (it.careful ? 2 : 1) : it.zoneCount
  const min = Math.max(1, it.within('replicasMin', 1, 1000) ?? it.sizing?.instances ?? 1)
  const key = it.key('bigtable')
  const instance = it.make('google_bigtable_instance', {
    name: it.name(33),
    display_name: it.name(30),
    deletion_protection: it.protected,
    labels: it.labels,
    cluster: blocks(
      Array.from({ length: zones }, (_, at) => ({
        cluster_id: it.name(30, `-${at + 1}`),
        zone: it.place.zone(at),
        storage_type: said.is('storageTier', 'infrequent', 'archive') ? 'HDD' : 'SSD',
        kms_key_name: key,
        autoscaling_config: block({
          min_nodes: min,
          max_nodes: Math.max(min, it.within('replicasMax', 1, 1000) ?? min * 3),
          cpu_target: Math.round(Math.max(0.1, Math.min(0.8, said.number('targetUtilization') ?? 0.6)) * 100),
        }),
      })),
    ),
  })
  said.hold('autoscaling', 'Each cluster follows the load between its numbers of nodes.')
  const table = it.make('google_bigtable_table', {
    name: 'data',
    instance_name: instance.get('name'),
    deletion_protection: it.protected ? 'PROTECTED' : 'UNPROTECTED',
    change_stream_retention: said.is('backup', 'continuous') ? '168h0m0s' : undefined,
    column_family: blocks([{ family: 'd' }]),
    automated_backup_policy: it.backedUp ? block({ retention_period: '168h0m0s', frequency: '24h0m0s' }) : undefined,
  })
  const days = it.within('retentionDays', 1, 36_500)
  if (days !== undefined)
    it.make('google_bigtable_gc_policy', {
      instance_name: instance.get('name'),
      table: table.get('name'),
      column_family: 'd',
      max_age: block({ duration: `${days * 24}h` }),
    })
  const on = { type: 'google_bigtable_instance_iam_member', target: { instance: instance.get('name') } }
  const role = (name: string): readonly Grant[] => [{ role: `roles/bigtable.${name}`, on }]
  return {
    grants: { read: role('reader'), write: role('user'), admin: role('admin') },
    address: { word: 'INSTANCE', value: instance.get('name') },
    alarms: [
      {
        metric: 'bigtable.googleapis.com/cluster/cpu_load',
        resource: 'bigtable_cluster',
        labels: { 'resource.labels.instance': instance.get('name') },
        align: 'ALIGN_MEAN',
        over: 0.9,
        what: 'runs out of processors',
      },
    ],
  }
}
