import { block, text } from '../../../model/value.ts'
import type { Faces } from '../faces.ts'
import { makeFactory } from '../forms/data-factory.ts'
import { makeSpark } from '../forms/databricks.ts'
import { makeKusto } from '../forms/kusto.ts'
import { makeMlJob } from '../forms/ml-job.ts'
import { alreadyBuilt } from '../forms/standing.ts'
import { makeStorage } from '../forms/storage.ts'
import { makeStreamJob } from '../forms/stream-analytics.ts'
import { makeSynapse } from '../forms/synapse.ts'
import { onKubernetes } from '../forms/cluster-of.ts'
import { makeWorkload } from '../forms/workload.ts'
import { type Lowerings, nothing } from '../lowering.ts'
import type { Part } from '../part.ts'

/** Purview of a tenant: one account serves the catalogue, its lineage, its rules of quality and its labels. */
function purview(it: Part): Faces {
  const account = it.account.once('purview', () => {
    const drawn = ['data-catalog', 'data-lineage', 'data-quality', 'data-loss-prevention', 'model-governance'].flatMap((kind) =>
      [...it.account.parts.values()].filter(({ component }) => component.kind === kind),
    )[0]
    const owner = drawn ?? it
    const made = owner.make('azurerm_purview_account', {
      name: owner.global(60),
      ...owner.here,
      public_network_enabled: owner.open,
      managed_event_hub_enabled: false,
      identity: block({ type: 'SystemAssigned' }),
    })
    owner.endpoint(made, 'purview')
    owner.diagnose(made)
    return made
  })
  if (!it.resources.includes(account)) it.resources.push(account)
  it.assume('Collections, scans and who may see what are kept in Purview itself; the code holds the account and what it may read.')
  return {
    door: { subnet: 'endpoints', port: 443, tls: true },
    address: { word: 'CATALOG', value: account.get('catalog_endpoint') },
    join: (link, other) => {
      const container = other.resources.find(({ type }) => type === 'azurerm_storage_container')
      if (container === undefined || other.faces.identity !== undefined) {
        if (other.faces.environment !== undefined) return false
        return alreadyBuilt(it, 'the catalogue')(link)
      }
      const sign = `purview ${container.address.join('.')}`
      const known = it.account.given.get(sign)
      if (known !== undefined) {
        link.traces.push(`the right that ${known} gave`)
        return true
      }
      it.account.given.set(sign, link.id)
      link.resources.push(
        it.make(
          'azurerm_role_assignment',
          {
            scope: container.get('id'),
            role_definition_name: 'Storage Blob Data Reader',
            principal_id: account.get('identity', 0, 'principal_id'),
            principal_type: 'ServicePrincipal',
          },
          { suffix: link.address(), topic: 'security', comment: `Scans of ${it.label} read ${other.label}.` },
        ),
      )
      return true
    },
  }
}

/** A capacity of Microsoft Fabric, in the size that is said; what lies in it is kept in Fabric. */
export function fabricCapacity(it: Part): Faces {
  const people = it.account.module.variable('fabric_administrators', {
    type: 'list(string)',
    description: 'Names of those who administer the capacity, as Entra knows them.',
    default: ['data-admin@example.com'],
  })
  it.account.module.want({ variable: 'fabric_administrators', message: 'Who administers the capacity of Fabric.' })
  const volume = it.said.number('volumeTB') ?? 1
  const sku = volume > 100 ? 'F256' : volume > 20 ? 'F64' : it.place.careful ? 'F16' : 'F2'
  const capacity = it.make('azurerm_fabric_capacity', {
    name: it.compact(60, 'fc'),
    ...it.here,
    administration_members: people.value,
    sku: block({ name: sku, tier: 'Fabric' }),
  })
  it.assume(`Nothing says how large the capacity is; ${sku} is taken. Workspaces and lakehouses are made in Fabric.`)
  return {
    address: { word: 'CAPACITY', value: capacity.get('id') },
    join: (link, other) => other.faces.environment === undefined && alreadyBuilt(it, 'the capacity that it works in')(link),
  }
}

/** Tables of an open format lie in a lake; Databricks or Fabric works on them. */
function lakehouse(it: Part): Faces {
  const { account, container, ...faces } = makeStorage(it, { folders: true, container: 'tables' })
  void account
  void container
  return faces
}

const warehouse = (it: Part): Faces =>
  /fabric/i.test(`${it.said.text('engine') ?? ''}${it.said.text('service') ?? ''}`) ? fabricCapacity(it) : makeSynapse(it, { pool: true })

const spark = (it: Part): Faces =>
  onKubernetes(it) ? makeWorkload(it) : /synapse/i.test(it.said.text('engine') ?? '') ? makeSynapse(it, { spark: true }) : makeSpark(it, 'main.py')

/** What a job of Stream Analytics reads and writes as itself. */
const reachable = new Set([
  'event-stream',
  'kafka',
  'object-storage',
  'data-lake',
  'archive-storage',
  'iot-broker',
  'log-analytics',
  'metrics-monitoring',
  'alerting',
  'vpc',
  'key-management',
])

/** Stream Analytics between streams and stores; Spark where it must reach what Stream Analytics does not. */
const streaming = (it: Part): Faces => {
  if (onKubernetes(it)) return makeWorkload(it)
  const far = it.account.graph.neighbours(it.id).some(({ kind }) => !reachable.has(kind))
  if (!far && !/spark|databricks|flink/i.test(it.said.text('engine') ?? '')) return makeStreamJob(it)
  if (far) it.assume('It reaches what Stream Analytics does not; a streaming job of Databricks does the work.')
  return makeSpark(it, 'stream.py')
}

/** Records of health in the forms of FHIR and DICOM. */
function health(it: Part): Faces {
  const { account } = it
  const workspace = it.make('azurerm_healthcare_workspace', { name: it.compact(24, 'hw'), ...it.here })
  const fhir = it.make(
    'azurerm_healthcare_fhir_service',
    {
      name: 'fhir',
      ...it.here,
      workspace_id: workspace.get('id'),
      kind: 'fhir-R4',
      authentication: block({
        authority: text`https://login.microsoftonline.com/${account.tenant}`,
        audience: text`https://${workspace.get('name')}-fhir.fhir.azurehealthcareapis.com`,
      }),
      identity: block({ type: 'SystemAssigned' }),
    },
    { suffix: 'fhir' },
  )
  const key = it.key
  const dicom = it.make(
    'azurerm_healthcare_dicom_service',
    {
      name: 'dicom',
      workspace_id: workspace.get('id'),
      location: it.place.location,
      public_network_access_enabled: it.open,
      identity: key === undefined ? block({ type: 'SystemAssigned' }) : block({ type: 'UserAssigned', identity_ids: [key.identity.get('id')] }),
      encryption_key_url: key?.id,
      tags: it.tags,
    },
    { suffix: 'dicom', dependsOn: key?.after ?? [] },
  )
  it.endpoint(workspace, 'health')
  it.diagnose(fhir)
  const scope = fhir.get('id')
  const images = dicom.get('id')
  return {
    grants: {
      read: [
        { role: 'FHIR Data Reader', scope },
        { role: 'DICOM Data Reader', scope: images },
      ],
      write: [
        { role: 'FHIR Data Contributor', scope },
        { role: 'DICOM Data Owner', scope: images },
      ],
    },
    door: { subnet: 'endpoints', port: 443, tls: true },
    address: { word: 'FHIR', value: text`https://${workspace.get('name')}-fhir.fhir.azurehealthcareapis.com` },
  }
}

/** Twins of things and how they hang together. */
function twins(it: Part): Faces {
  const made = it.make('azurerm_digital_twins_instance', { name: it.global(60), ...it.here, identity: block({ type: 'SystemAssigned' }) })
  it.endpoint(made, 'twins')
  it.diagnose(made)
  const scope = made.get('id')
  return {
    principal: made.get('identity', 0, 'principal_id'),
    grants: { read: [{ role: 'Azure Digital Twins Data Reader', scope }], write: [{ role: 'Azure Digital Twins Data Owner', scope }] },
    door: { subnet: 'endpoints', port: 443, tls: true },
    address: { word: 'TWINS', value: text`https://${made.get('host_name')}` },
  }
}

/** Files that are kept in step between sites and the cloud. */
function transfer(it: Part): Faces {
  const sync = it.make(
    'azurerm_storage_sync',
    { name: it.name(60), ...it.here, incoming_traffic_policy: it.open ? 'AllowAllTraffic' : 'AllowVirtualNetworksOnly' },
    { suffix: 'sync' },
  )
  const group = it.make('azurerm_storage_sync_group', { name: it.id.slice(0, 60), storage_sync_id: sync.get('id') }, { suffix: 'group' })
  const { account, container, ...faces } = makeStorage(it, { container: 'incoming' })
  void container
  void account
  it.assume('Servers of the site are registered with the sync service by its agent; the group stands ready.')
  return { ...faces, address: { word: 'GROUP', value: group.get('id') } }
}

/** Rooms where parties work on data that none of them may see. */
const room = nothing(
  'Azure Confidential Clean Rooms has no resource in the provider or in public templates yet; join the parties by confidential machines and a shared key policy.',
)

const quality = (it: Part): Faces => (onKubernetes(it) ? makeWorkload(it) : makeMlJob(it, { machine: 'Standard_D4s_v5', command: 'python check.py' }))

/** Video that is understood: words, faces, scenes. */
function video(it: Part): Faces {
  const identity = it.identity()
  const { account, container, ...store } = makeStorage(it, { container: 'videos' })
  void container
  void store
  const right = it.permit('videos', { role: 'Storage Blob Data Contributor', scope: account.get('id') })
  const indexer = it.make(
    'azurerm_video_indexer_account',
    {
      name: it.name(60),
      ...it.here,
      public_network_access: it.open ? 'Enabled' : 'Disabled',
      storage: block({ storage_account_id: account.get('id'), user_assigned_identity_id: identity.get('id') }),
      identity: block({ type: 'UserAssigned', identity_ids: [identity.get('id')] }),
    },
    { suffix: 'indexer', dependsOn: right },
  )
  const scope = indexer.get('id')
  return { grants: { call: [{ role: 'Contributor', scope }], write: [{ role: 'Contributor', scope }] }, address: { word: 'INDEXER', value: scope } }
}

export const data: Lowerings = {
  'databricks-platform': (it) => makeSpark(it, 'main.py'),
  'spark-processing': spark,
  'stream-processor': streaming,
  'etl-service': makeFactory,
  'cdc-connector': makeFactory,
  'file-transfer': transfer,
  'data-warehouse': warehouse,
  'query-engine': (it) => makeSynapse(it, {}),
  'olap-store': makeKusto,
  'time-series-database': makeKusto,
  'lakehouse-table-format': lakehouse,
  'data-catalog': purview,
  'data-lineage': purview,
  'data-loss-prevention': purview,
  'model-governance': purview,
  'data-quality': quality,
  'data-clean-room': room,
  'health-data-store': health,
  'digital-twin-graph': twins,
  'bi-dashboard': fabricCapacity,
  'video-analytics-service': video,
}
