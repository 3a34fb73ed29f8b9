import { block, text } from '../../../model/value.ts'
import type { Faces } from '../faces.ts'
import { allow } from '../join/grant.ts'
import { alreadyBuilt } from '../forms/standing.ts'
import { makeTemplate } from '../forms/template.ts'
import type { Lowerings } from '../lowering.ts'
import type { Part } from '../part.ts'

/** Where what people write and say may be kept, by the region. Recalled from the pages of Communication Services, 2026-11-24; confidence medium. */
const dataLocations: readonly (readonly [RegExp, string])[] = [
  [/germany/, 'Germany'],
  [/france/, 'France'],
  [/^uk/, 'UK'],
  [/switzerland/, 'Switzerland'],
  [/norway/, 'Norway'],
  [/europe|sweden|italy|spain|poland|austria/, 'Europe'],
  [/japan/, 'Japan'],
  [/australia|newzealand/, 'Australia'],
  [/india/, 'India'],
  [/canada/, 'Canada'],
  [/brazil/, 'Brazil'],
  [/asia|korea|malaysia|indonesia/, 'Asia Pacific'],
]
const dataLocation = (it: Part): string => dataLocations.find(([region]) => region.test(it.place.code))?.[1] ?? 'United States'

/** Calls, messages and mail to people. */
function communication(it: Part, mail: boolean): Faces {
  const service = it.make('azurerm_communication_service', {
    name: it.global(60),
    resource_group_name: it.place.group.get('name'),
    data_location: dataLocation(it),
    tags: it.tags,
  })
  if (mail)
    it.make(
      'azurerm_email_communication_service',
      { name: it.name(60, '-mail'), resource_group_name: it.place.group.get('name'), data_location: dataLocation(it), tags: it.tags },
      { suffix: 'mail' },
    )
  it.diagnose(service)
  it.assume('Numbers and domains of senders are taken in the portal, where a person proves that they are yours.')
  const scope = service.get('id')
  const call = [{ role: 'Contributor', scope }]
  return { grants: { call, write: call, start: call }, address: { word: 'COMMUNICATION', value: text`https://${service.get('hostname')}` } }
}

/** Messages on telephones, and by mail where nobody has the app. */
function notifications(it: Part): Faces {
  const namespace = it.make(
    'azurerm_notification_hub_namespace',
    {
      name: it.global(50),
      ...it.here,
      namespace_type: 'NotificationHub',
      sku_name: it.place.careful ? 'Standard' : 'Basic',
      zone_redundancy_enabled: it.zoneCount > 1,
    },
    { suffix: 'namespace' },
  )
  const hub = it.make('azurerm_notification_hub', { name: it.id.slice(0, 200), ...it.here, namespace_name: namespace.get('name') }, { suffix: 'hub' })
  const faces = communication(it, true)
  it.assume('The credentials of Apple and Google are put into the hub by hand, so that they never lie in the state.')
  return { ...faces, address: { word: 'NOTIFICATIONS', value: hub.get('id') } }
}

/** The desk of a contact centre: voice and chat by Communication Services. */
const contact = (it: Part): Faces => {
  it.assume('Dynamics 365 Contact Center is bought as a licence; the code holds the channels that carry its calls.')
  return communication(it, false)
}

/** A bot: it is a name and its channels; what it says comes from the program that the design joins to it. */
function bot(it: Part): Faces {
  const identity = it.identity()
  const { account } = it
  const own = it.make('azurerm_bot_service_azure_bot', {
    name: it.global(42),
    resource_group_name: it.place.group.get('name'),
    location: 'global',
    sku: 'S1',
    microsoft_app_id: identity.get('client_id'),
    microsoft_app_type: 'UserAssignedMSI',
    microsoft_app_tenant_id: account.tenant,
    microsoft_app_msi_id: identity.get('id'),
    local_authentication_enabled: false,
    public_network_access_enabled: !it.said.is('exposure', 'private'),
    streaming_endpoint_enabled: false,
    tags: it.tags,
  })
  it.make(
    'azurerm_bot_channel_directline',
    {
      bot_name: own.get('name'),
      resource_group_name: it.place.group.get('name'),
      location: own.get('location'),
      site: block({
        name: 'default',
        enabled: true,
        enhanced_authentication_enabled: true,
        trusted_origins: [text`https://${account.domain}`],
        v1_allowed: false,
        v3_allowed: true,
        user_upload_enabled: false,
      }),
    },
    { suffix: 'direct' },
  )
  it.diagnose(own)
  return {
    identity,
    environment: new Map(),
    holder: own,
    grants: { call: [{ role: 'Reader', scope: own.get('id') }] },
    address: { word: 'BOT', value: own.get('id') },
    join: (link, other, end) => {
      const { address } = other.faces
      if (end !== 'from' || address?.word !== 'URL' || own.body['endpoint'] !== undefined) return false
      const url = address.value
      if (typeof url === 'object' && (url === null || Array.isArray(url))) return false
      own.set('endpoint', url)
      allow(link, it, other, other.faces.grants?.call ?? [])
      link.traces.push(`endpoint of ${own.address.join('.')}`)
      return true
    },
  }
}

/** Messages that reach open pages at once. */
function live(it: Part): Faces {
  const units =
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100].find((each) => each * 1000 >= (it.said.number('concurrency') ?? 1000)) ?? 100
  const service = it.make('azurerm_web_pubsub', {
    name: it.global(60),
    ...it.here,
    sku: it.place.careful || !it.open ? 'Premium_P1' : 'Standard_S1',
    capacity: units,
    local_auth_enabled: false,
    aad_auth_enabled: true,
    public_network_access_enabled: !it.said.is('exposure', 'private'),
    tls_client_cert_enabled: it.said.is('auth', 'mtls'),
    identity: block({ type: 'SystemAssigned' }),
    live_trace: block({
      enabled: true,
      connectivity_logs_enabled: true,
      http_request_logs_enabled: true,
      messaging_logs_enabled: it.said.is('logsPayload', true),
    }),
  })
  const hub = it.make(
    'azurerm_web_pubsub_hub',
    { name: `h${it.word.slice(0, 60)}`, web_pubsub_id: service.get('id'), anonymous_connections_enabled: false },
    { suffix: 'hub' },
  )
  it.endpoint(service, 'pubsub')
  it.diagnose(service)
  const scope = service.get('id')
  const owner = [{ role: 'Web PubSub Service Owner', scope }]
  return {
    grants: { call: owner, write: owner, read: [{ role: 'Web PubSub Service Reader', scope }] },
    door: { subnet: 'endpoints', port: 443, tls: true },
    address: { word: 'HUB', value: text`https://${service.get('hostname')}/client/hubs/${hub.get('name')}` },
  }
}

/** Who people are: a tenant of Entra External ID for customers; staff are in the tenant that is there. */
function people(it: Part): Faces {
  const customers = it.said.is('audience', 'public', 'partners') || it.said.list('audience').some((each) => each === 'public' || each === 'partners')
  if (!customers) {
    it.make(
      'azurerm_user_assigned_identity',
      { name: it.name(120), ...it.here },
      { topic: 'security', comment: `${it.label}: the tenant of Entra is there; applications and second factors are set in it.` },
    )
    it.assume(
      'People of the organisation sign in at the tenant that is there. Rules of access, such as a second factor, are set in Entra by the azuread provider or by hand.',
    )
    it.said.hold('mfa', 'A second factor is asked by a rule of access in Entra, which stands outside the subscription.')
    return {
      address: { word: 'ISSUER', value: text`https://login.microsoftonline.com/${it.account.tenant}/v2.0` },
      grants: { call: [], read: [] },
      join: (link, other) => other.faces.environment === undefined && alreadyBuilt(it, 'the tenant where people sign in')(link),
    }
  }
  const name = it.account.module.variable('customer_tenant', {
    type: 'string',
    description: 'Name of the tenant of customers before .onmicrosoft.com.',
    default: 'yourcustomers',
  })
  it.account.module.want({ variable: 'customer_tenant', message: 'The name of the tenant in which customers sign in.' })
  const europe = /europe|germany|france|sweden|norway|swiss|switzerland|italy|spain|poland|uk|austria/.test(it.place.code)
  makeTemplate(
    it,
    {
      tenant: text`${name.value}.onmicrosoft.com`,
      place: europe ? 'Europe' : /asia|japan|korea|india|australia/.test(it.place.code) ? 'Asia Pacific' : 'United States',
      country: europe ? 'DE' : 'US',
      label: it.account.prefix,
    },
    [
      {
        type: 'Microsoft.AzureActiveDirectory/ciamDirectories',
        apiVersion: '2023-05-17-preview',
        name: "[parameters('tenant')]",
        location: "[parameters('place')]",
        sku: { name: 'Standard', tier: 'A0' },
        properties: { createTenantProperties: { displayName: "[parameters('label')]", countryCode: "[parameters('country')]" } },
      },
    ],
    { comment: `${it.label}: a tenant of Entra External ID. azurerm has no resource for it, and Azure AD B2C is closed to new customers.` },
  )
  it.assume('Flows of sign-in and second factors are set in the tenant itself.')
  return {
    address: { word: 'ISSUER', value: text`https://${name.value}.ciamlogin.com` },
    grants: { call: [], read: [] },
    join: (link, other) => other.faces.environment === undefined && alreadyBuilt(it, 'the tenant where people sign in')(link),
  }
}

export const applications: Lowerings = {
  'notification-service': notifications,
  'contact-center': contact,
  'conversational-bot': bot,
  'realtime-messaging': live,
  'identity-provider': people,
}
