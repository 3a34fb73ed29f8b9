import { block, text, type Value } from '../../../model/value.ts'
import type { Faces } from '../faces.ts'
import { acceleratorsIn, machineOf } from '../machine.ts'
import type { Part } from '../part.ts'
import { artifacts } from './artifacts.ts'
import { registryOf } from './registry.ts'

/** A pool of Azure Batch: machines come with the tasks that wait and go with the last. */
export function makeBatch(it: Part, usual: { machine: string }): Faces {
  const { network, place, said } = it
  const identity = it.identity()
  const machine = machineOf(it, { type: usual.machine })
  const store = artifacts(place)
  const rights = it.permit(
    'host',
    { role: 'Storage Blob Data Contributor', scope: store.get('id') },
    { role: 'AcrPull', scope: registryOf(place).get('id') },
  )
  const account = it.make(
    'azurerm_batch_account',
    {
      name: it.compact(24, 'ba'),
      ...it.here,
      pool_allocation_mode: 'BatchService',
      allowed_authentication_modes: ['AAD', 'TaskAuthenticationToken'],
      public_network_access_enabled: it.open,
      storage_account_id: store.get('id'),
      storage_account_authentication_mode: 'BatchAccountManagedIdentity',
      storage_account_node_identity: identity.get('id'),
      identity: block({ type: 'UserAssigned', identity_ids: [identity.get('id')] }),
    },
    { dependsOn: rights },
  )
  it.endpoint(account, 'batch')
  it.endpoint(account, 'batchnodes')
  it.diagnose(account)
  const most = Math.max(1, machine.max)
  const accelerated = acceleratorsIn(machine.type) > 0
  const formula: Value = [
    `most = ${most};`,
    'waiting = $PendingTasks.GetSamplePercent(180 * TimeInterval_Second) < 70 ? $PendingTasks.GetSample(1) : avg($PendingTasks.GetSample(180 * TimeInterval_Second));',
    `${machine.spot ? '$TargetLowPriorityNodes' : '$TargetDedicatedNodes'} = min(most, waiting);`,
    '$NodeDeallocationOption = taskcompletion;',
    '',
  ].join('\n')
  const pool = it.make(
    'azurerm_batch_pool',
    {
      name: it.id.slice(0, 60),
      resource_group_name: place.group.get('name'),
      account_name: account.get('name'),
      vm_size: machine.type,
      node_agent_sku_id: 'batch.node.ubuntu 22.04',
      max_tasks_per_node: 1,
      inter_node_communication: said.is('interconnect', 'infiniband', 'rdma') ? 'Enabled' : 'Disabled',
      target_node_communication_mode: 'Simplified',
      auto_scale: block({ evaluation_interval: 'PT5M', formula }),
      storage_image_reference: block(
        accelerated
          ? { publisher: 'microsoft-dsvm', offer: 'ubuntu-hpc', sku: '2204', version: 'latest' }
          : { publisher: 'microsoft-azure-batch', offer: 'ubuntu-server-container', sku: '22-04-lts', version: 'latest' },
      ),
      container_configuration: block({
        type: 'DockerCompatible',
        container_registries: [
          { registry_server: registryOf(place).get('login_server'), user_assigned_identity_id: identity.get('id'), user_name: null, password: null },
        ],
        container_image_names: [],
      }),
      disk_encryption: block({ disk_encryption_target: 'TemporaryDisk' }),
      node_placement: block({ policy: it.zoneCount > 1 && !accelerated ? 'Zonal' : 'Regional' }),
      network_configuration: block({
        subnet_id: network.subnet('compute').get('id'),
        public_address_provisioning_type: 'NoPublicIPAddresses',
        accelerated_networking_enabled: true,
      }),
      identity: block({ type: 'UserAssigned', identity_ids: [identity.get('id')] }),
    },
    { suffix: 'pool' },
  )
  said.hold('scaleToZero', 'Machines come with the tasks that wait.')
  said.hold('autoscaling', 'A formula of the pool follows the tasks that wait.')
  const scope = account.get('id')
  const start = [{ role: 'Azure Batch Job Submitter', scope }]
  return {
    identity,
    from: 'compute',
    grants: { start, call: start, write: start },
    address: { word: 'POOL', value: text`${account.get('account_endpoint')}/${pool.get('name')}` },
  }
}
