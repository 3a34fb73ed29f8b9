import { block, text, type Value } from '../../../model/value.ts'
import type { Resource } from '../../../model/resource.ts'
import type { Faces } from '../faces.ts'
import { machineOf } from '../machine.ts'
import type { Part } from '../part.ts'
import { cronOf } from './schedule.ts'
import { tellLater } from './told.ts'

/** The Databricks workspace of a region: the one that is drawn, else that of the first component that runs in it. */
export function databricksOf(it: Part): { workspace: Resource; connector: Resource } {
  const { place, account } = it
  const drawn = [...account.parts.values()].find(({ component, place: at }) => component.kind === 'databricks-platform' && at === place)
  return place.once('databricks', () => makeWorkspace(drawn ?? it))
}

/** A workspace in the network of the owner: no public addresses, keys of the owner, and an identity for the lake. */
function makeWorkspace(it: Part): { workspace: Resource; connector: Resource } {
  const { network } = it
  const own = it.encryption === 'cmk'
  const binding = (word: 'spark_public' | 'spark_private') => {
    network.subnet(word)
    return it.account.module.resources.find(
      ({ type, name }) => type === 'azurerm_subnet_network_security_group_association' && name.endsWith(`__${word}`),
    )
  }
  const [hosts, containers] = [binding('spark_public'), binding('spark_private')]
  const classes = it.said.list('dataClass')
  const standards = [...(classes.includes('phi') ? ['HIPAA'] : []), ...(classes.includes('pci') ? ['PCI_DSS'] : [])]
  const regulated = standards.length > 0
  const identity = it.make('azurerm_user_assigned_identity', { name: it.name(110, '-lake'), ...it.here }, { suffix: 'lake', topic: 'security' })
  const connector = it.make(
    'azurerm_databricks_access_connector',
    { name: it.name(60, '-lake'), ...it.here, identity: block({ type: 'UserAssigned', identity_ids: [identity.get('id')] }) },
    { suffix: 'lake' },
  )
  const workspace = it.make('azurerm_databricks_workspace', {
    name: it.name(60),
    ...it.here,
    sku: 'premium',
    public_network_access_enabled: it.open,
    network_security_group_rules_required: it.open ? 'AllRules' : 'NoAzureDatabricksRules',
    infrastructure_encryption_enabled: true,
    customer_managed_key_enabled: own,
    managed_services_cmk_key_vault_key_id: own ? it.vault.versionedKeyId : undefined,
    managed_disk_cmk_key_vault_key_id: own ? it.vault.versionedKeyId : undefined,
    managed_disk_cmk_rotation_to_latest_version_enabled: own ? true : undefined,
    default_storage_firewall_enabled: true,
    access_connector_id: connector.get('id'),
    custom_parameters: block({
      no_public_ip: true,
      virtual_network_id: network.resource.get('id'),
      public_subnet_name: network.subnet('spark_public').get('name'),
      private_subnet_name: network.subnet('spark_private').get('name'),
      public_subnet_network_security_group_association_id: hosts?.get('id'),
      private_subnet_network_security_group_association_id: containers?.get('id'),
    }),
    enhanced_security_compliance: regulated
      ? block({
          automatic_cluster_update_enabled: true,
          compliance_security_profile_enabled: true,
          compliance_security_profile_standards: standards,
          enhanced_security_monitoring_enabled: true,
        })
      : undefined,
  })
  it.endpoint(workspace, 'databricks')
  it.diagnose(workspace, { metrics: false })
  if (own)
    it.assume(
      'Databricks keeps its control plane with the key of the vault: its enterprise application needs Key Vault Crypto Service Encryption User once.',
    )
  return { workspace, connector }
}

/** What runs in Databricks: the workspace, and the cluster and job that its program asks for, for the Databricks CLI. */
export function makeSpark(it: Part, command: 'main.py' | 'stream.py'): Faces {
  const { workspace, connector } = databricksOf(it)
  if (!it.resources.includes(workspace)) it.resources.push(workspace)
  const identity = it.identity()
  const scope = workspace.get('id')
  const machine = machineOf(it, { type: 'Standard_D8s_v5', count: 2 })
  const { module } = it.account
  const told: Record<string, Value> = {}
  const environment = tellLater(it, workspace, (values) => {
    for (const [name, value] of values) told[name] = value
  })
  const cron = cronOf(it)
  const job = module.local(
    `job_${it.word}`,
    () => ({
      name: it.id,
      tasks: [
        {
          task_key: 'main',
          spark_python_task: { python_file: command },
          new_cluster: {
            spark_version: '16.4.x-scala2.12',
            node_type_id: machine.type,
            autoscale: { min_workers: Math.max(1, Math.min(machine.min, machine.max)), max_workers: Math.max(1, machine.max) },
            azure_attributes: { availability: machine.spot ? 'SPOT_WITH_FALLBACK_AZURE' : 'ON_DEMAND_AZURE', first_on_demand: 1 },
            enable_local_disk_encryption: true,
            data_security_mode: 'SINGLE_USER',
            spark_env_vars: told,
            custom_tags: { Component: it.id },
          },
        },
      ],
      ...(cron !== undefined && { schedule: { quartz_cron_expression: quartz(cron), timezone_id: 'UTC' } }),
      // A stream never ends; the job begins anew where it breaks.
      ...(command === 'stream.py' && { continuous: { pause_status: 'UNPAUSED' } }),
      tags: { Component: it.id },
    }),
    'ai',
  )
  module.output({
    name: `${it.word}_job`,
    description: `Job of ${it.id}: terraform output -json ${it.word}_job > job.json; databricks jobs create --json @job.json`,
    value: job.value,
  })
  it.permit('jobs', { role: 'Contributor', scope })
  it.said.hold('scaleToZero', 'The cluster of a job ends with it.')
  return {
    identity,
    from: 'spark_private',
    environment,
    holder: workspace,
    grants: { start: [{ role: 'Contributor', scope }], call: [{ role: 'Contributor', scope }], read: [{ role: 'Reader', scope }] },
    door: { subnet: 'endpoints', port: 443, tls: true },
    address: { word: 'WORKSPACE', value: text`https://${workspace.get('workspace_url')}` },
    join: (link, other) => {
      // The lake is read as the connector of the workspace, whose identity Unity Catalog keeps.
      const container = other.resources.find(({ type }) => type === 'azurerm_storage_container')
      if (container === undefined || other.faces.identity !== undefined) return false
      const { account } = it
      const sign = `connector ${connector.address.join('.')} ${container.address.join('.')}`
      const known = account.given.get(sign)
      if (known !== undefined) {
        link.traces.push(`the right that ${known} gave`)
        return true
      }
      account.given.set(sign, link.id)
      const owner = account.module.resources.find(({ type, name }) => type === 'azurerm_user_assigned_identity' && name === connector.name)
      if (owner === undefined) return false
      link.resources.push(
        it.make(
          'azurerm_role_assignment',
          {
            scope: container.get('id'),
            role_definition_name: 'Storage Blob Data Contributor',
            principal_id: owner.get('principal_id'),
            principal_type: 'ServicePrincipal',
          },
          { suffix: link.address(), topic: 'security', comment: `${it.label} works on ${other.label} as the connector of its workspace.` },
        ),
      )
      return true
    },
  }
}

/** Quartz puts seconds first and asks for one of the two days to be open. */
const quartz = (cron: string): string => {
  const [minute = '0', hour = '*', day = '*', month = '*', weekday = '*'] = cron.split(' ')
  return weekday === '*' ? `0 ${minute} ${hour} ${day} ${month} ?` : `0 ${minute} ${hour} ? ${month} MON`
}
