import { said } from '#domain/design/requirements.ts'
import { block, blocks, call, json, text } from '../../../model/value.ts'
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

/** Defender looks over the services that are built, and over no others. */
function defender(it: Part): Faces {
  const { account } = it
  account.later(() => {
    const built = new Set(account.module.resources.map(({ type }) => type))
    const plans: readonly (readonly [plan: string, types: readonly string[], subplan?: string])[] = [
      ['KeyVaults', ['azurerm_key_vault']],
      ['StorageAccounts', ['azurerm_storage_account'], 'DefenderForStorageV2'],
      ['Containers', ['azurerm_kubernetes_cluster', 'azurerm_container_registry']],
      ['OpenSourceRelationalDatabases', ['azurerm_postgresql_flexible_server']],
      ['SqlServers', ['azurerm_mssql_server']],
      ['CosmosDbs', ['azurerm_cosmosdb_account']],
      ['VirtualMachines', ['azurerm_linux_virtual_machine', 'azurerm_linux_virtual_machine_scale_set'], 'P2'],
      ['AppServices', ['azurerm_linux_web_app', 'azurerm_function_app_flex_consumption']],
      ['Api', ['azurerm_api_management'], 'P1'],
      ['AI', ['azurerm_cognitive_account']],
      ['Arm', ['azurerm_resource_group']],
    ]
    for (const [resource_type, types, subplan] of plans)
      if (types.some((type) => built.has(type)))
        account.once(`defender ${resource_type}`, () =>
          it.make(
            'azurerm_security_center_subscription_pricing',
            { tier: 'Standard', resource_type, subplan },
            { suffix: resource_type.toLowerCase() },
          ),
        )
  }, 1)
  account.once('defender contact', () => {
    const mail = account.module.variable('security_email', {
      type: 'string',
      description: 'Mail address to which findings of security go.',
      default: 'security@example.com',
      validation: { condition: (value) => call('can', call('regex', '^[^@[:space:]]+@[^@[:space:]]+$', value)), message: 'Write a mail address.' },
      refuses: 'nobody',
    })
    account.module.want({ variable: 'security_email', message: 'Who hears of findings of security.' })
    return it.make(
      'azurerm_security_center_contact',
      { name: 'default', email: mail.value, alert_notifications: true, alerts_to_admins: true },
      { suffix: 'contact' },
    )
  })
  return { join: alreadyBuilt(it, 'what Defender looks over') }
}

/** Sentinel over the workspace of logs: findings of Defender become incidents. */
function sentinel(it: Part): Faces {
  const { logs } = it.place
  const onboarding = it.place.once('sentinel', () =>
    it.make('azurerm_sentinel_log_analytics_workspace_onboarding', { workspace_id: logs.get('id'), customer_managed_key_enabled: false }),
  )
  if (!it.resources.includes(onboarding)) it.resources.push(onboarding)
  it.make(
    'azurerm_sentinel_alert_rule_ms_security_incident',
    {
      name: it.name(60),
      log_analytics_workspace_id: onboarding.get('workspace_id'),
      display_name: 'Findings of Defender for Cloud',
      product_filter: 'Microsoft Defender for Cloud',
      severity_filter: ['High', 'Medium'],
      enabled: true,
    },
    { suffix: 'incidents', dependsOn: [onboarding] },
  )
  return {
    grants: {
      read: [{ role: 'Microsoft Sentinel Reader', scope: logs.get('id') }],
      write: [{ role: 'Microsoft Sentinel Contributor', scope: logs.get('id') }],
    },
    address: { word: 'WORKSPACE', value: logs.get('id') },
    join: (link, other) => other.faces.environment === undefined && alreadyBuilt(it, 'what Sentinel watches')(link),
  }
}

/** Built-in sets of rules; ids as Azure publishes them. Recalled, 2026-11-24; confidence medium for all but the first. */
const sets: Readonly<Record<string, string>> = {
  mcsb: '/providers/Microsoft.Authorization/policySetDefinitions/1f3afdf9-d0c9-4c3d-847f-89da613e70a8',
  'iso-27001': '/providers/Microsoft.Authorization/policySetDefinitions/89c6cddc-1c73-4ac1-b19c-54d1a15a42f2',
  'pci-dss': '/providers/Microsoft.Authorization/policySetDefinitions/c676748e-3af9-4e22-bc28-50feed564afb',
  'nist-800-53': '/providers/Microsoft.Authorization/policySetDefinitions/179d1daa-458f-4e47-8086-2a68d0d6c38f',
  hipaa: '/providers/Microsoft.Authorization/policySetDefinitions/a169a624-5599-4385-a696-c8d643089fab',
  fedramp: '/providers/Microsoft.Authorization/policySetDefinitions/e95f5a9f-57ad-4d03-bb0b-b1d16db93693',
}

/** Rules that Azure holds against what is built: looked at, not enforced, unless that is said. */
function policies(it: Part): Faces {
  const { account, place } = it
  const frameworks = said(account.design.requirements.frameworks) ?? []
  const wanted = ['mcsb', ...frameworks.filter((each) => sets[each] !== undefined)]
  const enforce = it.said.is('admissionPolicy', 'enforce')
  for (const each of new Set(wanted)) {
    const policy_definition_id = sets[each]
    if (policy_definition_id === undefined) continue
    account.once(`policy ${place.code} ${each}`, () =>
      it.make(
        'azurerm_resource_group_policy_assignment',
        {
          name: each,
          display_name: text`${account.prefix}: ${each}`,
          resource_group_id: place.group.get('id'),
          policy_definition_id,
          enforce,
          location: place.location,
          identity: block({ type: 'SystemAssigned' }),
        },
        { suffix: each.replaceAll('-', '_') },
      ),
    )
  }
  const regions = account.places.map((each) => each.location)
  account.once(`policy ${place.code} regions`, () =>
    it.make(
      'azurerm_resource_group_policy_assignment',
      {
        name: 'allowed-regions',
        resource_group_id: place.group.get('id'),
        // The rule "Allowed locations".
        policy_definition_id: '/providers/Microsoft.Authorization/policyDefinitions/e56962a6-4747-49cd-b67b-bf8b01975c4c',
        parameters: json({ listOfAllowedLocations: { value: [...regions, 'global'] } }),
        enforce: true,
      },
      { suffix: 'regions', comment: 'Nothing stands outside the regions of the design.' },
    ),
  )
  return { join: alreadyBuilt(it, 'the rules over it') }
}

/** Flaws in images and machines: part of Defender. */
const scanner = (it: Part): Faces => {
  it.said.hold('scanning', 'Defender looks through images when they are pushed and machines without an agent.')
  return defender(it)
}

export const security: Lowerings = {
  iam: identities,
  'secrets-manager': secrets,
  'key-management': keys,
  hsm: hardware,
  'certificate-manager': certificates,
  'audit-log': audit,
  'threat-detection': defender,
  'vulnerability-scanner': scanner,
  siem: sentinel,
  'policy-engine': policies,
  'compliance-manager': policies,
}
