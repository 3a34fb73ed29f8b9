import { block, text, type Value } from '../../../model/value.ts'
import type { Faces } from '../faces.ts'
import type { Part } from '../part.ts'
import { type Lowerings, nothing } from '../lowering.ts'
import { imageOf } from '../forms/registry.ts'
import { alreadyBuilt } from '../forms/standing.ts'
import type { Resource } from '../../../model/resource.ts'
import { arcMachines } from './compute.ts'

/** Units of a hub by the messages of a day. Recalled from the quotas of IoT Hub, 2026-11-24; confidence high. */
const perUnit = { S1: 400_000, S2: 6_000_000, S3: 300_000_000 } as const

/** The hub of a region: the broker that is drawn, else one of the module. */
function hubOf(it: Part): Resource {
  const { place, account } = it
  const drawn = [...account.parts.values()].find(({ component, place: at }) => component.kind === 'iot-broker' && at === place)
  return place.once('iot hub', () => makeHub(drawn ?? it))
}

function makeHub(it: Part): Resource {
  const { said } = it
  const daily = (said.number('messagesPerSecond') ?? it.requestsPerSecond ?? 1) * 86_400
  const sku = daily > 10 * perUnit.S2 ? 'S3' : daily > 2 * perUnit.S1 ? 'S2' : 'S1'
  const identity = it.identity()
  const hub = it.make(
    'azurerm_iothub',
    {
      name: it.global(45),
      ...it.here,
      sku: block({ name: sku, capacity: Math.max(1, Math.min(sku === 'S3' ? 10 : 200, Math.ceil(daily / perUnit[sku]))) }),
      local_authentication_enabled: said.is('deviceIdentity', 'shared-key'),
      // Devices come from outside; what is behind it is reached inside.
      public_network_access_enabled: !said.is('exposure', 'private'),
      event_hub_partition_count: it.within('partitions', 2, 32) ?? 4,
      event_hub_retention_in_days: it.within('retentionDays', 1, 7) ?? 1,
      identity: block({ type: 'UserAssigned', identity_ids: [identity.get('id')] }),
      cloud_to_device: block({ max_delivery_count: 10, default_ttl: 'PT1H' }),
    },
    { suffix: it.component.kind === 'iot-broker' ? 'hub' : 'iot_hub' },
  )
  it.endpoint(hub, 'iothub')
  it.diagnose(hub, { suffix: 'hub_logs', logs: ['Connections', 'DeviceTelemetry', 'D2CTwinOperations', 'Routes'] })
  it.said.hold('deviceIdentity', 'Devices sign in with certificates unless shared keys are said.')
  return hub
}

/** What devices send goes on by a route of the hub, for each connection. */
function broker(it: Part): Faces {
  const hub = hubOf(it)
  const identity = it.identity()
  const scope = hub.get('id')
  const resource_group_name = it.place.group.get('name')
  return {
    grants: {
      read: [
        { role: 'IoT Hub Data Reader', scope },
        {
          own: ({ caller, make }) =>
            make('azurerm_iothub_consumer_group', {
              name: caller.id.slice(0, 50),
              iothub_name: hub.get('name'),
              eventhub_endpoint_name: 'events',
              resource_group_name,
            }),
        },
      ],
      write: [{ role: 'IoT Hub Data Contributor', scope }],
      call: [{ role: 'IoT Hub Data Contributor', scope }],
      admin: [{ role: 'IoT Hub Registry Contributor', scope }],
    },
    door: { subnet: 'endpoints', port: 8883, tls: true },
    address: { word: 'HUB', value: hub.get('hostname') },
    emits: { source: scope, topic: 'Microsoft.Devices.IoTHubs', types: ['Microsoft.Devices.DeviceTelemetry'] },
    alarms: [
      {
        metric: 'd2c.telemetry.ingress.sendThrottle',
        namespace: 'Microsoft.Devices/IotHubs',
        scope,
        aggregation: 'Total',
        over: 10,
        what: 'turns away messages',
      },
    ],
    join: (link, other, end) => {
      const stream = other.resources.find(({ type }) => type === 'azurerm_eventhub')
      const namespace = other.resources.find(({ type }) => type === 'azurerm_eventhub_namespace')
      if (end !== 'from' || stream === undefined || namespace === undefined) return false
      const suffix = link.address()
      const word = link.id.replace(/[^a-z0-9]/gi, '').slice(0, 60)
      const right = it.make(
        'azurerm_role_assignment',
        {
          scope: stream.get('id'),
          role_definition_name: 'Azure Event Hubs Data Sender',
          principal_id: identity.get('principal_id'),
          principal_type: 'ServicePrincipal',
        },
        { suffix, topic: 'security' },
      )
      const endpoint = it.make(
        'azurerm_iothub_endpoint_eventhub',
        {
          name: word,
          iothub_id: scope,
          resource_group_name,
          authentication_type: 'identityBased',
          identity_id: identity.get('id'),
          endpoint_uri: text`sb://${namespace.get('name')}.servicebus.windows.net`,
          entity_path: stream.get('name'),
        },
        { suffix, dependsOn: [right] },
      )
      const route = it.make(
        'azurerm_iothub_route',
        {
          name: word,
          iothub_name: hub.get('name'),
          resource_group_name,
          source: 'DeviceMessages',
          condition: 'true',
          endpoint_names: [endpoint.get('name')],
          enabled: true,
        },
        { suffix },
      )
      link.resources.push(right, endpoint, route)
      return true
    },
  }
}

/** Many devices of one sort: they sign up by themselves, with a certificate of their maker. */
function devices(it: Part): Faces {
  const hub = hubOf(it)
  const { place } = it
  const service = it.account.once(`provisioning ${place.code}`, () => {
    const made = it.make('azurerm_iothub_dps', {
      name: it.global(50),
      ...it.here,
      allocation_policy: 'Hashed',
      public_network_access_enabled: !it.said.is('exposure', 'private'),
      sku: block({ name: 'S1', capacity: 1 }),
    })
    it.diagnose(made)
    return made
  })
  if (!it.resources.includes(service)) it.resources.push(service)
  if (!it.resources.includes(hub)) it.resources.push(hub)
  it.assume(
    'The hub is bound to the provisioning service once, by its identity: az iot dps linked-hub create. Groups of devices sign up with a certificate.',
  )
  return {
    address: { word: 'SCOPE', value: service.get('id_scope') },
    grants: { read: [{ role: 'IoT Hub Data Reader', scope: hub.get('id') }], write: [{ role: 'IoT Hub Data Contributor', scope: hub.get('id') }] },
    join: (link, other) =>
      other.resources.includes(hub)
        ? alreadyBuilt(it, 'its hub')(link)
        : other.faces.identity === undefined && alreadyBuilt(it, 'devices that sign up')(link),
  }
}

/** New programs reach devices in rings, and are taken back where they fail. */
function fleetManager(it: Part): Faces {
  const hub = hubOf(it)
  const account = it.make('azurerm_iothub_device_update_account', {
    name: it.global(24),
    ...it.here,
    sku: 'Standard',
    public_network_access_enabled: it.open,
    identity: block({ type: 'SystemAssigned' }),
  })
  const instance = it.make(
    'azurerm_iothub_device_update_instance',
    {
      name: it.id.slice(0, 36).padEnd(3, 'x'),
      device_update_account_id: account.get('id'),
      iothub_id: hub.get('id'),
      diagnostic_enabled: false,
      tags: it.tags,
    },
    { suffix: 'instance' },
  )
  const scope = account.get('id')
  return {
    address: { word: 'UPDATES', value: instance.get('id') },
    grants: {
      admin: [{ role: 'Device Update Administrator', scope }],
      write: [{ role: 'Device Update Content Administrator', scope }],
      start: [{ role: 'Device Update Deployments Administrator', scope }],
    },
    join: (link, other) => other.faces.identity === undefined && alreadyBuilt(it, 'the updates of its devices')(link),
  }
}

/** A gateway at the edge: programs of IoT Edge, as a deployment that devices with its tag take on. */
function gateway(it: Part): Faces {
  const faces = devices(it)
  const { module } = it.account
  const modules: Value = {
    modulesContent: {
      $edgeAgent: {
        'properties.desired': {
          schemaVersion: '1.1',
          runtime: { type: 'docker', settings: { minDockerVersion: 'v1.25' } },
          systemModules: {
            edgeAgent: { type: 'docker', settings: { image: 'mcr.microsoft.com/azureiotedge-agent:1.5' } },
            edgeHub: { type: 'docker', status: 'running', restartPolicy: 'always', settings: { image: 'mcr.microsoft.com/azureiotedge-hub:1.5' } },
          },
          modules: { [it.id]: { version: '1.0', type: 'docker', status: 'running', restartPolicy: 'always', settings: { image: imageOf(it) } } },
        },
      },
      $edgeHub: {
        'properties.desired': {
          schemaVersion: '1.1',
          routes: { up: 'FROM /messages/* INTO $upstream' },
          storeAndForwardConfiguration: { timeToLiveSecs: it.said.flag('offlineMode') === false ? 7200 : 604_800 },
        },
      },
    },
  }
  const local = module.local(`edge_${it.word}`, () => modules, 'application')
  module.output({
    name: `${it.word}_edge_deployment`,
    description: `Programs of ${it.id}: terraform output -json ${it.word}_edge_deployment > edge.json; az iot edge deployment create --content edge.json --target-condition "tags.component='${it.id}'"`,
    value: local.value,
  })
  it.said.hold('offlineMode', 'What cannot be sent is kept at the edge for a week.')
  return faces
}

const outside = (what: string) => nothing(`${what} stands outside the cloud; its connections say by which identity it comes in.`)

export const edge: Lowerings = {
  'iot-broker': broker,
  'edge-device': devices,
  'edge-gateway': gateway,
  'industrial-data-collector': gateway,
  'edge-inference-runtime': gateway,
  'edge-fleet-manager': fleetManager,
  'federated-learning-client': arcMachines,
  'iot-sensor': outside('A sensor'),
  camera: outside('A camera'),
  'vehicle-fleet': outside('A fleet of vehicles'),
  'source-system': outside('A source system'),
  'third-party-api': outside('The service of another company'),
  'client-user': outside('A person'),
  'mobile-client': outside('An app on a telephone'),
  'on-device-inference': outside('A model on a device'),
  'local-actuator': outside('An actuator'),
  'air-gap-transfer': nothing('Media that people carry are no resource of a cloud; write down the way they take.'),
}
