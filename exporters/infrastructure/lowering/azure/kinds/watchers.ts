import { said } from '#domain/design/requirements.ts'
import { block, call, json, text } from '../../../model/value.ts'
import type { Faces } from '../faces.ts'
import { alreadyBuilt } from '../forms/standing.ts'
import type { Lowerings } from '../lowering.ts'
import type { Part } from '../part.ts'

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
      product_filter: 'Azure Security Center',
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

export const watchers: Lowerings = {
  'threat-detection': defender,
  'vulnerability-scanner': scanner,
  siem: sentinel,
  'policy-engine': policies,
  'compliance-manager': policies,
}
