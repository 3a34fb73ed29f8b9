import type { Resource } from '../../../model/resource.ts'
import { block, type Body, text } from '../../../model/value.ts'
import { privateEndpoint } from '../network/private-endpoint.ts'
import type { Part } from '../part.ts'
import type { Place } from '../place.ts'
import { artifacts } from './artifacts.ts'
import { insightsOf } from './insights.ts'
import { registryOf } from './registry.ts'

/** Kinds that are a workspace of their own where they are drawn; the first of them speaks for the region. */
const speakers = ['ml-pipeline', 'model-registry', 'experiment-tracking', 'notebook-workspace', 'automl']

/** The Azure ML workspace of a region: private, with outbound rules of its own, files and images of the module. */
export function mlWorkspace(place: Place): Resource {
  const parts = [...place.account.parts.values()]
  const drawn = speakers.flatMap((kind) => parts.filter((part) => part.component.kind === kind && part.place === place))[0]
  return place.once('ml workspace', () => makeWorkspace(place, drawn))
}

function makeWorkspace(place: Place, part: Part | undefined): Resource {
  const { account } = place
  const vault = place.vault(part)
  const own = part === undefined || part.encryption === 'cmk'
  const make = (type: string, body: Body, suffix?: string, dependsOn: readonly Resource[] = []) =>
    part === undefined
      ? account.module.add('resource', type, suffix === undefined ? place.named('main') : `${place.named('main')}__ml_${suffix}`, body, {
          topic: 'ai',
          origin: null,
          dependsOn,
          ...(suffix === undefined && { comment: 'Where models are trained, registered and served.' }),
        })
      : part.make(type, body, { ...(suffix !== undefined && { suffix }), dependsOn })
  const identity = make(
    'azurerm_user_assigned_identity',
    { name: text`${part?.name(110) ?? account.prefix}-ml`, ...place.here, tags: account.tags },
    'workspace',
  )
  // The workspace keeps secrets of its own and administers that vault; the vault of the design stays out of its reach.
  const secrets = make(
    'azurerm_key_vault',
    {
      name: part?.compact(24, 'ml') ?? text`ml${account.compact}${account.unique}${place.primary ? '' : place.code.slice(0, 5)}`,
      ...place.here,
      tenant_id: account.tenant,
      sku_name: 'standard',
      rbac_authorization_enabled: true,
      purge_protection_enabled: true,
      soft_delete_retention_days: 90,
      public_network_access_enabled: false,
      network_acls: block({ default_action: 'Deny', bypass: 'AzureServices' }),
      tags: account.tags,
    },
    'workspace',
  )
  const principal = { principal_id: identity.get('principal_id'), principal_type: 'ServicePrincipal' } as const
  const rights = (
    [
      ['store', artifacts(place), 'Storage Blob Data Contributor'],
      ['files', artifacts(place), 'Storage File Data Privileged Contributor'],
      ['vault', secrets, 'Key Vault Administrator'],
      ['images', registryOf(place), 'AcrPush'],
      ['traces', insightsOf(place), 'Monitoring Contributor'],
    ] as const
  ).map(([suffix, scope, role]) =>
    make('azurerm_role_assignment', { scope: scope.get('id'), role_definition_name: role, ...principal }, `ml_${suffix}`),
  )
  const workspace = make(
    'azurerm_machine_learning_workspace',
    {
      name: part?.name(33) ?? text`${account.prefix}-ml${place.tail}`,
      ...place.here,
      application_insights_id: insightsOf(place).get('id'),
      key_vault_id: secrets.get('id'),
      storage_account_id: artifacts(place).get('id'),
      container_registry_id: registryOf(place).get('id'),
      public_network_access_enabled: part?.open ?? false,
      v1_legacy_mode_enabled: false,
      high_business_impact: part?.said.is('providerDataUse', 'none') === true ? true : undefined,
      primary_user_assigned_identity: identity.get('id'),
      identity: block({ type: 'UserAssigned', identity_ids: own ? [identity.get('id'), vault.encryption.get('id')] : [identity.get('id')] }),
      encryption: own
        ? block({ key_vault_id: vault.resource.get('id'), key_id: vault.versionedKeyId, user_assigned_identity_id: vault.encryption.get('id') })
        : undefined,
      tags: part?.tags ?? account.tags,
    },
    undefined,
    [...rights, ...(own ? [vault.right] : [])],
  )
  make(
    'azurerm_monitor_diagnostic_setting',
    {
      name: 'to-log-analytics',
      target_resource_id: workspace.get('id'),
      log_analytics_workspace_id: place.logs.get('id'),
      enabled_log: block({ category_group: 'allLogs' }),
      enabled_metric: block({ category: 'AllMetrics' }),
    },
    'ml_logs',
  )
  account.later(() => {
    if (part?.open === true) return
    const made = privateEndpoint(place.network(part), {
      id: part?.id ?? null,
      address: (suffix) => part?.address(suffix) ?? `${place.named('main')}__${suffix}`,
      name: text`${part?.name(60) ?? account.prefix}-ml-in`,
      target: workspace.get('id'),
      kind: 'ml',
      tags: account.tags,
    })
    const inside = privateEndpoint(place.network(part), {
      id: part?.id ?? null,
      address: (suffix) => part?.address(`ml_${suffix}`) ?? `${place.named('main')}__ml_${suffix}`,
      name: text`${part?.name(60) ?? account.prefix}-ml-vault`,
      target: secrets.get('id'),
      kind: 'vault',
      tags: account.tags,
    })
    part?.resources.push(made, inside)
  })
  account.assume(
    part?.id ?? null,
    'Keys of storage accounts are off: once the workspace stands, say az ml workspace update --name <workspace> --system-datastores-auth-mode identity.',
  )
  return workspace
}

/** What stands in the workspace without a resource of its own: it is told where it is. */
export function inWorkspace(it: Part): Resource {
  const workspace = mlWorkspace(it.place)
  if (!it.resources.includes(workspace)) it.resources.push(workspace)
  return workspace
}
