import { block, blocks, text } from '../../../model/value.ts'
import type { Resource } from '../../../model/resource.ts'
import type { Faces } from '../faces.ts'
import { makeCertificate } from '../forms/certificate.ts'
import { makeStorage } from '../forms/storage.ts'
import { alreadyBuilt } from '../forms/standing.ts'
import type { Lowerings } from '../lowering.ts'
import type { Part } from '../part.ts'

/** Rights over keys and secrets of one vault. */
const vaultFaces = (
  it: Part,
  scope: ReturnType<Resource['get']>,
  uri: ReturnType<Resource['get']>,
  word: string,
  roles: { read: string; write: string },
): Faces => ({
  grants: {
    read: [{ role: roles.read, scope }],
    call: [{ role: roles.read, scope }],
    write: [{ role: roles.write, scope }],
    admin: [{ role: 'Key Vault Administrator', scope }],
  },
  door: { subnet: 'endpoints', port: 443, tls: true },
  address: { word, value: uri },
  join: (link, other) =>
    other.faces.identity === undefined && other.faces.environment === undefined ? alreadyBuilt(it, 'the vault behind it')(link) : false,
})

/** The vault whose key encrypts what the design keeps. */
function keys(it: Part): Faces {
  const { vault } = it
  void vault.keyId
  return vaultFaces(it, vault.resource.get('id'), vault.resource.get('vault_uri'), 'VAULT', {
    read: 'Key Vault Crypto User',
    write: 'Key Vault Crypto Officer',
  })
}

/** A vault of secrets: its values are put in by hand or by whoever turns them, never by the code. */
function secrets(it: Part): Faces {
  const { account } = it
  const vault = it.make('azurerm_key_vault', {
    name: it.compact(24, 'kv'),
    ...it.here,
    tenant_id: account.tenant,
    sku_name: it.said.is('fipsValidated', true) ? 'premium' : 'standard',
    rbac_authorization_enabled: true,
    purge_protection_enabled: true,
    soft_delete_retention_days: 90,
    public_network_access_enabled: false,
    network_acls: block({ default_action: 'Deny', bypass: 'AzureServices' }),
  })
  it.endpoint(vault, 'vault')
  it.diagnose(vault, { logs: 'audit' })
  it.said.hold('versioning', 'Every secret keeps its former values.')
  return {
    ...vaultFaces(it, vault.get('id'), vault.get('vault_uri'), 'SECRETS', { read: 'Key Vault Secrets User', write: 'Key Vault Secrets Officer' }),
    alarms: [
      {
        metric: 'Availability',
        namespace: 'Microsoft.KeyVault/vaults',
        scope: vault.get('id'),
        aggregation: 'Average',
        under: 99,
        what: 'answers fewer than 99 of 100 requests',
      },
    ],
  }
}

/** A module of hardware for keys: it answers once three people have opened it. */
function hardware(it: Part): Faces {
  const { account } = it
  const people = account.group('hsm_admin_group_id', 'Object id of the Entra group that administers the hardware security module.')
  const made = it.make('azurerm_key_vault_managed_hardware_security_module', {
    name: it.compact(24, 'hs'),
    ...it.here,
    sku_name: 'Standard_B1',
    tenant_id: account.tenant,
    admin_object_ids: [people],
    purge_protection_enabled: true,
    soft_delete_retention_days: 90,
    public_network_access_enabled: it.open,
    network_acls: block({ bypass: 'AzureServices', default_action: 'Deny' }),
  })
  it.endpoint(made, 'hsm')
  it.diagnose(made, { logs: 'audit' })
  it.assume('The module answers once its security domain is taken down by three holders of keys: az keyvault security-domain download.')
  const scope = made.get('id')
  return {
    grants: { read: [{ role: 'Reader', scope }], call: [{ role: 'Reader', scope }] },
    door: { subnet: 'endpoints', port: 443, tls: true },
    address: { word: 'HSM', value: made.get('hsm_uri') },
    join: (link, other) => other.faces.identity === undefined && alreadyBuilt(it, 'the hardware of its keys')(link),
  }
}

function certificates(it: Part): Faces {
  const made = it.place.once(`certificate ${it.id}`, () => makeCertificate(it))
  return {
    grants: { read: [{ role: 'Key Vault Certificate User', scope: it.vault.resource.get('id') }] },
    door: { subnet: 'endpoints', port: 443, tls: true },
    address: { word: 'CERTIFICATE', value: made.get('versionless_secret_id') },
    join: (link, other) => other.faces.environment === undefined && alreadyBuilt(it, 'its certificate')(link),
  }
}

/** Roles of the design: identities are made where somebody acts; a role of its own stands here for people. */
function identities(it: Part): Faces {
  const { place, account } = it
  const role = it.make('azurerm_role_definition', {
    name: it.name(100, '-operator'),
    scope: place.group.get('id'),
    description: text`Looks at everything of ${account.prefix} and changes nothing.`,
    assignable_scopes: [place.group.get('id')],
    permissions: block({
      actions: [
        'Microsoft.Insights/*/read',
        'Microsoft.OperationalInsights/workspaces/query/read',
        'Microsoft.Resources/subscriptions/resourceGroups/read',
      ],
      not_actions: [],
    }),
  })
  const people = account.group('operator_group_id', 'Object id of the Entra group that may look at everything.')
  it.make(
    'azurerm_role_assignment',
    { scope: place.group.get('id'), role_definition_id: role.get('role_definition_resource_id'), principal_id: people, principal_type: 'Group' },
    { suffix: 'people' },
  )
  it.said.hold('rbac', 'Every workload acts as an identity of its own; each connection adds a role on one scope.')
  if (it.said.is('permissionBoundary', 'scoped', 'read-only'))
    it.said.hold('permissionBoundary', 'No identity of the module holds a role beyond its own resource group.')
  return { address: { word: 'ROLE', value: role.get('role_definition_resource_id') }, join: alreadyBuilt(it, 'the roles of the design') }
}

/** What anybody did: the activity of the subscription and of every service, in the workspace and in a store that cannot be changed. */
function audit(it: Part): Faces {
  const { account, container, ...faces } = makeStorage(it, { container: 'audit' })
  it.make(
    'azurerm_monitor_diagnostic_setting',
    {
      name: it.name(60, '-activity'),
      target_resource_id: text`/subscriptions/${it.account.subscription}`,
      log_analytics_workspace_id: it.place.logs.get('id'),
      storage_account_id: account.get('id'),
      enabled_log: blocks(['Administrative', 'Security', 'Policy', 'Alert'].map((category) => ({ category }))),
    },
    { suffix: 'activity', topic: 'observability', comment: 'Who changed what in the subscription.' },
  )
  it.make(
    'azurerm_log_analytics_data_export_rule',
    {
      name: 'audit',
      resource_group_name: it.place.group.get('name'),
      workspace_resource_id: it.place.logs.get('id'),
      destination_resource_id: account.get('id'),
      table_names: ['AzureDiagnostics', 'AzureActivity'],
      enabled: true,
    },
    { suffix: 'export', topic: 'observability' },
  )
  if (it.said.flag('immutable') !== true) it.assume('Nothing says that the audit log must not be changed; say immutable to lock its store.')
  void container
  return {
    ...faces,
    address: { word: 'AUDIT', value: account.get('id') },
    join: (link, other) => other.faces.identity === undefined && alreadyBuilt(it, 'the log of what is done')(link),
  }
}

export const security: Lowerings = {
  iam: identities,
  'secrets-manager': secrets,
  'key-management': keys,
  hsm: hardware,
  'certificate-manager': certificates,
  'audit-log': audit,
}
