import { block, text } from '../../../model/value.ts'
import type { Faces, Grant } from '../faces.ts'
import type { Part } from '../part.ts'

const graphTables = [
  'CREATE TABLE Node (id STRING(64) NOT NULL, label STRING(MAX), properties JSON) PRIMARY KEY (id)',
  'CREATE TABLE Edge (id STRING(64) NOT NULL, to_id STRING(64) NOT NULL, label STRING(MAX), properties JSON, CONSTRAINT EdgeStart FOREIGN KEY (id) REFERENCES Node (id), CONSTRAINT EdgeEnd FOREIGN KEY (to_id) REFERENCES Node (id)) PRIMARY KEY (id, to_id)',
  'CREATE PROPERTY GRAPH Design NODE TABLES (Node) EDGE TABLES (Edge SOURCE KEY (id) REFERENCES Node (id) DESTINATION KEY (to_id) REFERENCES Node (id))',
]

/** Spanner in one region, which spans three zones; a graph over tables where one is wanted. */
export function makeSpanner(it: Part, shape: 'tables' | 'graph' = 'tables'): Faces {
  const { said } = it
  const units = Math.max(1000, (it.sizing?.instances ?? 1) * 1000)
  const min = Math.max(1000, (it.within('replicasMin', 1, 100) ?? 1) * 1000)
  const instance = it.make('google_spanner_instance', {
    name: it.name(30),
    display_name: it.name(30),
    config: text`regional-${it.region}`,
    edition: 'ENTERPRISE',
    default_backup_schedule_type: it.backedUp ? 'AUTOMATIC' : 'NONE',
    labels: it.labels,
    force_destroy: !it.protected,
    autoscaling_config: block({
      autoscaling_limits: block({
        min_processing_units: min,
        max_processing_units: Math.max(min, units, (it.within('replicasMax', 1, 100) ?? 3) * 1000),
      }),
      autoscaling_targets: block({
        high_priority_cpu_utilization_percent: Math.round(Math.max(0.1, Math.min(0.9, said.number('targetUtilization') ?? 0.65)) * 100),
        storage_utilization_percent: 90,
      }),
    }),
  })
  said.hold('autoscaling', 'Processing units follow the load between their numbers.')
  said.hold('zones', 'A regional instance of Spanner spans three zones.')
  const key = it.key('spanner')
  const database = it.make('google_spanner_database', {
    name: 'app',
    instance: instance.get('name'),
    database_dialect: 'GOOGLE_STANDARD_SQL',
    version_retention_period: it.said.is('backup', 'continuous') || it.careful ? '7d' : '1d',
    deletion_protection: it.protected,
    enable_drop_protection: it.protected,
    ddl: shape === 'graph' ? graphTables : undefined,
    encryption_config: key === undefined ? undefined : block({ kms_key_name: key }),
  })
  if (it.backedUp)
    it.make('google_spanner_backup_schedule', {
      name: it.name(60),
      instance: instance.get('name'),
      database: database.get('name'),
      retention_duration: `${(it.within('retentionDays', 1, 366) ?? 14) * 86_400}s`,
      spec: block({ cron_spec: block({ text: '0 2 * * *' }) }),
      full_backup_spec: block({}),
    })
  const on = { type: 'google_spanner_database_iam_member', target: { instance: instance.get('name'), database: database.get('name') } }
  const role = (name: string): readonly Grant[] => [{ role: `roles/spanner.${name}`, on }]
  return {
    grants: { read: role('databaseReader'), write: role('databaseUser'), admin: role('databaseAdmin') },
    address: { word: 'DATABASE', value: database.get('id') },
    alarms: [
      {
        metric: 'spanner.googleapis.com/instance/cpu/utilization_by_priority',
        resource: 'spanner_instance',
        labels: { 'resource.labels.instance_id': instance.get('name'), 'metric.labels.priority': 'high' },
        align: 'ALIGN_MEAN',
        over: 0.85,
        what: 'runs out of processors',
      },
    ],
  }
}
