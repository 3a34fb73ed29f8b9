import { block, json, text } from '../../../model/value.ts'
import type { Faces } from '../faces.ts'
import { bucketGrants, bucketOf, objectEvents } from '../forms/bucket.ts'
import { alreadyBuilt } from '../forms/standing.ts'
import { dataset, datasetGrants, eventTable, warehouseFaces } from '../forms/warehouse.ts'
import type { Lowerings } from '../lowering.ts'
import type { Part } from '../part.ts'

/** BigQuery: a data set, a table for what streams in, and slots between two numbers where they are said. */
function warehouse(it: Part): Faces {
  const made = dataset(it)
  eventTable(it, made)
  const slots = it.said.number('vcpus') ?? it.said.number('nodes')
  if (it.said.is('billing', 'provisioned') || it.said.number('commitmentYears') !== undefined || slots !== undefined) {
    const reservation = it.make('google_bigquery_reservation', {
      name: it.name(60),
      location: it.region,
      edition: 'ENTERPRISE',
      slot_capacity: it.said.number('commitmentYears') === undefined ? 0 : Math.max(50, Math.round((slots ?? 100) / 50) * 50),
      ignore_idle_slots: false,
      autoscale: block({ max_slots: Math.max(50, Math.round((slots ?? 100) / 50) * 50) }),
    })
    it.make('google_bigquery_reservation_assignment', {
      assignee: text`projects/${it.project.id}`,
      job_type: 'QUERY',
      reservation: reservation.get('id'),
    })
  }
  return warehouseFaces(it, made)
}

/** Objects in Cloud Storage, under the rights of Dataplex. */
function lake(it: Part): Faces {
  const { bucket } = bucketOf(it)
  const made = it.make('google_dataplex_lake', {
    name: it.name(60),
    location: it.region,
    display_name: it.description(90),
    description: it.description(),
    labels: it.labels,
  })
  for (const [zone, type] of [
    ['raw', 'RAW'],
    ['curated', 'CURATED'],
  ] as const)
    it.make(
      'google_dataplex_zone',
      {
        name: it.name(50, `-${zone}`),
        lake: made.get('name'),
        location: it.region,
        type,
        labels: it.labels,
        discovery_spec: block({ enabled: true, schedule: '0 3 * * *' }),
        resource_spec: block({ location_type: 'SINGLE_REGION' }),
      },
      { suffix: zone },
    )
  it.make('google_dataplex_asset', {
    name: it.name(50),
    lake: made.get('name'),
    dataplex_zone: it.resources.find(({ name }) => name === it.address('raw'))?.get('name') ?? null,
    location: it.region,
    labels: it.labels,
    discovery_spec: block({ enabled: true }),
    resource_spec: block({ type: 'STORAGE_BUCKET', name: text`projects/${it.project.id}/buckets/${bucket.get('name')}` }),
  })
  const faces = bucketGrants(bucket)
  const name = bucket.get('name')
  return {
    grants: faces,
    address: { word: 'BUCKET', value: name },
    emits: objectEvents(it, name),
    takes: {
      kind: 'bucket',
      bucket: name,
      grants: [
        ...(faces.write ?? []),
        { role: 'roles/storage.legacyBucketReader', on: { type: 'google_storage_bucket_iam_member', target: { bucket: name } } },
      ],
    },
  }
}

/** Iceberg tables of BigQuery over objects of one's own bucket. */
function lakehouse(it: Part): Faces {
  const { bucket } = bucketOf(it)
  const made = dataset(it, 'tables')
  const connection = it.make('google_bigquery_connection', {
    connection_id: it.name(60),
    location: it.region,
    friendly_name: it.description(100),
    cloud_resource: block({}),
  })
  it.admitMember(
    text`serviceAccount:${connection.get('cloud_resource', 0, 'service_account_id')}`,
    { role: 'roles/storage.objectUser', on: { type: 'google_storage_bucket_iam_member', target: { bucket: bucket.get('name') } } },
    'tables',
  )
  it.make(
    'google_bigquery_table',
    {
      dataset_id: made.get('dataset_id'),
      table_id: 'rows',
      deletion_protection: it.protected,
      labels: it.labels,
      schema: json([
        { name: 'id', type: 'STRING' },
        { name: 'at', type: 'TIMESTAMP' },
        { name: 'payload', type: 'STRING' },
      ]),
      biglake_configuration: block({
        connection_id: connection.get('name'),
        storage_uri: text`gs://${bucket.get('name')}/rows`,
        file_format: 'PARQUET',
        table_format: 'ICEBERG',
      }),
    },
    { suffix: 'rows' },
  )
  const both = datasetGrants(made)
  const objects = bucketGrants(bucket)
  return {
    grants: {
      read: [...(both.read ?? []), ...(objects.read ?? [])],
      write: [...(both.write ?? []), ...(objects.write ?? [])],
      admin: both.admin ?? [],
    },
    address: { word: 'DATASET', value: made.get('dataset_id') },
  }
}

/** Questions over what lies elsewhere: a connection of BigQuery with an account of its own. */
function queries(it: Part): Faces {
  const made = dataset(it)
  const connection = it.make('google_bigquery_connection', {
    connection_id: it.name(60),
    location: it.region,
    friendly_name: it.description(100),
    cloud_resource: block({}),
  })
  const member = text`serviceAccount:${connection.get('cloud_resource', 0, 'service_account_id')}`
  const faces = warehouseFaces(it, made)
  return {
    ...faces,
    grants: { ...faces.grants, call: datasetGrants(made).read ?? [] },
    join: (link, other, end) => {
      const bucket = other.resources.find(({ type }) => type === 'google_storage_bucket')
      if (end !== 'to' || bucket === undefined || other.faces.identity !== undefined) return false
      link.resources.push(
        it.admitMember(
          member,
          { role: 'roles/storage.objectViewer', on: { type: 'google_storage_bucket_iam_member', target: { bucket: bucket.get('name') } } },
          link.address(),
        ),
      )
      return true
    },
  }
}

/** A clean room: others ask, and see no single row. */
function cleanRoom(it: Part): Faces {
  const made = dataset(it)
  const exchange = it.make('google_bigquery_analytics_hub_data_exchange', {
    data_exchange_id: it.snake(90),
    location: it.region,
    display_name: it.description(60),
    description: it.description(),
    sharing_environment_config: block({ dcr_exchange_config: block({}) }),
  })
  it.assume(
    'What of the data set is listed in the clean room, and under which rule of analysis, is chosen by its owner (a view with a privacy policy).',
  )
  const faces = warehouseFaces(it, made)
  return { ...faces, holder: exchange }
}

/** Looker where it is said, else the data sets that a board of Looker Studio reads, with memory for them. */
function boards(it: Part): Faces {
  const identity = it.identity()
  it.permit({ role: 'roles/bigquery.jobUser' }, { role: 'roles/bigquery.readSessionUser' })
  if (/^looker$|looker core|looker \(google/i.test(it.said.text('engine') ?? '')) {
    const key = it.key('looker')
    const instance = it.make('google_looker_instance', {
      name: it.name(60),
      region: it.region,
      platform_edition: 'LOOKER_CORE_STANDARD_ANNUAL',
      private_ip_enabled: true,
      public_ip_enabled: false,
      consumer_network: it.network.peered,
      encryption_config: key === undefined ? undefined : block({ kms_key_name: key }),
      oauth_config: block({
        client_id: secretVariable(it, 'looker_client_id', 'Id of the OAuth client of Looker.'),
        client_secret: secretVariable(it, 'looker_client_secret', 'Secret of the OAuth client of Looker.'),
      }),
    })
    return { identity, holder: instance, address: { word: 'LOOKER', value: instance.get('looker_uri') } }
  }
  const memory = it.make('google_bigquery_bi_reservation', {
    location: it.region,
    size: Math.max(1, Math.round(it.said.number('memoryGB') ?? 2)) * 2 ** 30,
  })
  it.assume('Boards are drawn in Looker Studio, which needs no resource; they read as the account of this component.')
  return {
    identity,
    holder: memory,
    address: { word: 'ACCOUNT', value: identity.get('email') },
    join: (link, other) => (other.faces.grants === undefined ? alreadyBuilt(it, 'boards')(link) : false),
  }
}

const secretVariable = (it: Part, name: string, description: string) =>
  it.project.module.variable(name, { type: 'string', description, default: null, sensitive: true }).value

/** Answers of people, one row each. */
function feedback(it: Part): Faces {
  const made = dataset(it)
  eventTable(it, made)
  return warehouseFaces(it, made)
}

export const analytics: Lowerings = {
  'data-warehouse': warehouse,
  'data-lake': lake,
  'lakehouse-table-format': lakehouse,
  'query-engine': queries,
  'data-clean-room': cleanRoom,
  'bi-dashboard': boards,
  'feedback-store': feedback,
}
