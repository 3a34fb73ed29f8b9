import type { Resource } from '../../../model/resource.ts'
import { block, text, type Value } from '../../../model/value.ts'
import type { Faces } from '../faces.ts'
import type { Part } from '../part.ts'
import { insightsOf } from './insights.ts'
import { imageTag, mayPull, registryOf } from './registry.ts'
import { tellLater } from './told.ts'

/** A web app in containers: it calls out from a subnet of its own and is called by a private endpoint, or by the internet where that is said. */
export function makeWebApp(it: Part): Faces {
  const { said, place } = it
  const identity = it.identity()
  const pull = mayPull(it)
  const min = Math.max(1, Math.min(30, it.within('replicasMin', 1, 30) ?? (place.careful ? 2 : 1)))
  const zones = it.zoneCount > 1 && min > 1
  const cores = said.number('vcpus') ?? 2
  const plan = it.make(
    'azurerm_service_plan',
    {
      name: it.name(40),
      ...it.here,
      os_type: 'Linux',
      sku_name: cores > 4 ? 'P3v3' : cores > 2 ? 'P2v3' : place.careful ? 'P1v3' : 'P0v3',
      worker_count: zones ? Math.max(min, it.zoneCount) : min,
      zone_balancing_enabled: zones,
    },
    { suffix: 'plan' },
  )
  const base: Readonly<Record<string, Value>> = {
    APPLICATIONINSIGHTS_CONNECTION_STRING: insightsOf(place).get('connection_string'),
    AZURE_CLIENT_ID: identity.get('client_id'),
    WEBSITES_PORT: '8080',
  }
  const app = it.make(
    'azurerm_linux_web_app',
    {
      name: it.global(60),
      ...it.here,
      service_plan_id: plan.get('id'),
      https_only: true,
      public_network_access_enabled: it.open,
      client_certificate_enabled: said.is('auth', 'mtls') ? true : undefined,
      ftp_publish_basic_authentication_enabled: false,
      webdeploy_publish_basic_authentication_enabled: false,
      virtual_network_subnet_id: it.network.subnet('web').get('id'),
      vnet_image_pull_enabled: true,
      key_vault_reference_identity_id: identity.get('id'),
      identity: block({ type: 'UserAssigned', identity_ids: [identity.get('id')] }),
      app_settings: { ...base },
      site_config: block({
        always_on: true,
        http2_enabled: true,
        ftps_state: 'Disabled',
        minimum_tls_version: '1.2',
        vnet_route_all_enabled: true,
        health_check_path: '/health',
        health_check_eviction_time_in_min: 5,
        container_registry_use_managed_identity: true,
        container_registry_managed_identity_client_id: identity.get('client_id'),
        application_stack: block({
          docker_registry_url: text`https://${registryOf(place).get('login_server')}`,
          docker_image_name: text`${it.id}:${imageTag(it)}`,
        }),
      }),
      logs: block({ http_logs: block({ file_system: block({ retention_in_days: 7, retention_in_mb: 35 }) }) }),
    },
    { dependsOn: pull },
  )
  if (said.is('auth', 'oidc', 'saml')) signIn(it, app)
  it.endpoint(app, 'sites')
  it.diagnose(app)
  const most = it.within('replicasMax', 1, 30) ?? (said.flag('autoscaling') === true ? Math.min(30, min * 4) : undefined)
  if (most !== undefined && most > min)
    it.make(
      'azurerm_monitor_autoscale_setting',
      {
        name: it.name(60, '-scale'),
        ...it.here,
        target_resource_id: plan.get('id'),
        enabled: true,
        profile: block({
          name: 'load',
          capacity: block({ minimum: min, maximum: most, default: min }),
          rule: block({
            metric_trigger: block({
              metric_name: 'CpuPercentage',
              metric_resource_id: plan.get('id'),
              time_grain: 'PT1M',
              statistic: 'Average',
              time_window: 'PT5M',
              time_aggregation: 'Average',
              operator: 'GreaterThan',
              threshold: Math.round((said.number('targetUtilization') ?? 0.7) * 100),
            }),
            scale_action: block({ direction: 'Increase', type: 'ChangeCount', value: 1, cooldown: 'PT5M' }),
          }),
        }),
      },
      { suffix: 'scale' },
    )
  const environment = tellLater(it, app, (told) => app.set('app_settings', { ...base, ...Object.fromEntries(told) }))
  const domain = app.get('default_hostname')
  return {
    identity,
    from: 'web',
    environment,
    holder: app,
    door: { subnet: 'endpoints', port: 443, tls: true },
    address: { word: 'URL', value: text`https://${domain}` },
    front: { kind: 'site', domain, resource: app, link: { id: app.get('id'), target: 'sites' } },
    alarms: [{ metric: 'Http5xx', namespace: 'Microsoft.Web/sites', scope: app.get('id'), aggregation: 'Total', over: 10, what: 'fails' }],
  }
}

/** People sign in with Entra before they see a page. */
function signIn(it: Part, app: Resource): void {
  const client = it.account.module.variable('sign_in_client_id', {
    type: 'string',
    description: 'Client id of the application in Entra with which people sign in.',
    default: '00000000-0000-0000-0000-000000000000',
  })
  it.account.module.want({ variable: 'sign_in_client_id', message: 'The application in Entra with which people sign in.' })
  app.set(
    'auth_settings_v2',
    block({
      auth_enabled: true,
      require_authentication: true,
      require_https: true,
      unauthenticated_action: 'RedirectToLoginPage',
      default_provider: 'azureactivedirectory',
      active_directory_v2: block({
        client_id: client.value,
        tenant_auth_endpoint: text`https://login.microsoftonline.com/${it.account.tenant}/v2.0`,
      }),
      login: block({ token_store_enabled: true }),
    }),
  )
}
