import { said as told } from '#domain/design/requirements.ts'
import type { Resource } from '../../../model/resource.ts'
import { block, blocks, text } from '../../../model/value.ts'
import type { Faces } from '../faces.ts'
import type { Part } from '../part.ts'
import { deployables, type Deployable } from './models.data.ts'

export type AccountKind =
  | 'OpenAI'
  | 'AIServices'
  | 'ComputerVision'
  | 'ContentSafety'
  | 'FormRecognizer'
  | 'Personalizer'
  | 'SpeechServices'
  | 'TextAnalytics'
  | 'TextTranslation'

/** Roles that let a caller use an account of a kind, and no more. */
const callers: Readonly<Record<AccountKind, string>> = {
  OpenAI: 'Cognitive Services OpenAI User',
  AIServices: 'Azure AI User',
  ComputerVision: 'Cognitive Services User',
  ContentSafety: 'Cognitive Services User',
  FormRecognizer: 'Cognitive Services User',
  Personalizer: 'Cognitive Services User',
  SpeechServices: 'Cognitive Services Speech User',
  TextAnalytics: 'Cognitive Services Language Reader',
  TextTranslation: 'Cognitive Services User',
}

/** An account of Azure AI: by identity alone, inside the network, with the key of the owner. */
export function cognitiveAccount(it: Part, kind: AccountKind, options: { projects?: boolean } = {}): Resource {
  const key = it.key
  const account = it.make(
    'azurerm_cognitive_account',
    {
      name: it.global(60),
      ...it.here,
      kind,
      sku_name: kind === 'TextTranslation' || kind === 'ComputerVision' ? 'S1' : kind === 'TextAnalytics' ? 'S' : 'S0',
      custom_subdomain_name: it.global(60),
      local_auth_enabled: it.said.is('auth', 'api-key'),
      public_network_access_enabled: it.open,
      outbound_network_access_restricted: it.said.is('egress', 'none') ? true : undefined,
      project_management_enabled: kind === 'AIServices' ? (options.projects ?? true) : undefined,
      network_acls: block({
        default_action: it.open ? 'Allow' : 'Deny',
        ...((kind === 'OpenAI' || kind === 'AIServices') && { bypass: 'AzureServices' }),
      }),
      identity:
        key === undefined
          ? block({ type: 'SystemAssigned' })
          : block({ type: 'SystemAssigned, UserAssigned', identity_ids: [key.identity.get('id')] }),
      customer_managed_key: key && block({ key_vault_key_id: it.vault.versionedKeyId, identity_client_id: key.identity.get('client_id') }),
    },
    { dependsOn: key?.after ?? [] },
  )
  it.endpoint(account, 'account')
  it.diagnose(account)
  return account
}

/** What an account shows: whoever is joined may call it. */
export function cognitiveFaces(it: Part, account: Resource, kind: AccountKind, word = 'ENDPOINT'): Faces {
  const scope = account.get('id')
  const call = [{ role: callers[kind], scope }]
  return {
    principal: account.get('identity', 0, 'principal_id'),
    grants: { call, read: call, write: call, admin: [{ role: 'Cognitive Services Contributor', scope }] },
    door: { subnet: 'endpoints', port: 443, tls: true },
    address: { word, value: account.get('endpoint') },
    alarms: [
      {
        metric: 'ServerErrors',
        namespace: 'Microsoft.CognitiveServices/accounts',
        scope,
        aggregation: 'Total',
        over: 20,
        what: 'fails',
      },
    ],
  }
}

/** A model as a service, deployed under the id of its component. */
export function makeModelApi(it: Part, usual: string): Faces {
  const { said } = it
  const model = modelOf(it, usual)
  const kind: AccountKind = model.format === 'OpenAI' ? 'OpenAI' : 'AIServices'
  const account = cognitiveAccount(it, kind, { projects: false })
  const policy = filter(it, account)
  const version = said.text('modelVersion')
  const moving = version === 'latest' || version === 'auto-upgrade'
  const deployment = it.make('azurerm_cognitive_deployment', {
    name: it.id.slice(0, 64),
    cognitive_account_id: account.get('id'),
    rai_policy_name: policy?.get('name'),
    version_upgrade_option: moving ? 'OnceNewDefaultVersionAvailable' : 'NoAutoUpgrade',
    model: block({
      format: model.format,
      name: model.name,
      version: moving || version === undefined ? model.version : /^[\w.-]{1,30}$/.test(version) ? version : model.version,
    }),
    sku: block(skuOf(it)),
  })
  return {
    ...cognitiveFaces(it, account, kind),
    address: { word: 'DEPLOYMENT', value: text`${account.get('endpoint')}openai/deployments/${deployment.get('name')}` },
  }
}

/** How it is charged, and where requests may be worked on. */
function skuOf(it: Part): { name: string; capacity: number } {
  const { said, account } = it
  const billing = said.text('billing')
  const routing = said.text('routing')
  const bound = told(account.design.requirements.frameworks) ?? []
  if (routing === undefined) it.assume('Nothing is said about routing; requests stay in the data zone of the region.')
  if (bound.length > 0 && routing === 'global') it.assume('Requests may be worked on anywhere, although a framework is named.')
  const reach = routing === 'in-region' ? '' : routing === 'global' ? 'Global' : 'DataZone'
  const thousands = said.number('quotaTokensPerMinute')
  if (billing === 'provisioned') {
    const units = Math.max(15, Math.ceil((said.number('concurrency') ?? 50) / 5) * 5)
    if (said.number('concurrency') === undefined)
      it.assume('The number of provisioned units is not said; 50 are asked for. Size them with the calculator of Azure.')
    return { name: reach === '' ? 'ProvisionedManaged' : `${reach}ProvisionedManaged`, capacity: Math.max(units, 50) }
  }
  const capacity = Math.max(1, Math.round((thousands ?? 50_000) / 1000))
  if (thousands === undefined) it.assume('No quota of tokens is said; 50 thousand a minute are asked for.')
  return { name: billing === 'batch' ? `${reach === '' ? 'Global' : reach}Batch` : `${reach}Standard`, capacity }
}

/** The model that is said, as Azure calls it; else the usual one, which is told. */
export function modelOf(it: Part, usual: string): Deployable {
  const stated = it.said.text('model')
  const tier = it.said.text('modelTier')
  const wanted = stated?.toLowerCase().replace(/^.*\//, '')
  const found =
    wanted === undefined
      ? undefined
      : (deployables[wanted] ??
        Object.entries(deployables)
          .toSorted(([a], [b]) => b.length - a.length)
          .find(([word]) => wanted.startsWith(word))?.[1])
  if (found !== undefined) return found
  const stand = tier === 'frontier' && usual === 'gpt-4.1-mini' ? 'gpt-5' : tier === 'small' && usual === 'gpt-4.1-mini' ? 'gpt-4.1-nano' : usual
  const fallback = deployables[stand] ?? deployables['gpt-4.1-mini'] ?? { format: 'OpenAI', name: 'gpt-4.1-mini', version: '2025-04-14' }
  it.assume(
    stated === undefined
      ? `No model is said; ${fallback.name} is deployed.`
      : `Azure AI Foundry has no model that is called ${stated.slice(0, 80)} in our list; ${fallback.name} stands in.`,
  )
  return fallback
}

const harms = ['Hate', 'Sexual', 'Violence', 'Selfharm'] as const

/** The filter that the design asks for; Azure's default stands where nothing is said. */
export function filter(it: Part, account: Resource): Resource | undefined {
  const stated = it.said.text('contentSafety')
  if (stated === undefined) return undefined
  if (stated === 'none') {
    it.assume('No filter is wanted; Azure turns its default filter off only for customers that it has approved, so it stands.')
    return undefined
  }
  const severity_threshold = stated === 'strict' ? 'Low' : 'Medium'
  const sides = it.said.is('direction', 'in') ? ['Prompt'] : it.said.is('direction', 'out') ? ['Completion'] : ['Prompt', 'Completion']
  return it.make(
    'azurerm_cognitive_account_rai_policy',
    {
      name: `${it.id.slice(0, 50)}-filter`,
      cognitive_account_id: account.get('id'),
      base_policy_name: 'Microsoft.DefaultV2',
      mode: 'Default',
      content_filter: blocks([
        ...harms.flatMap((name) => sides.map((source) => ({ name, filter_enabled: true, block_enabled: true, severity_threshold, source }))),
        { name: 'Jailbreak', filter_enabled: true, block_enabled: true, severity_threshold: 'Medium', source: 'Prompt' },
        { name: 'Indirect Attack', filter_enabled: true, block_enabled: stated === 'strict', severity_threshold: 'Medium', source: 'Prompt' },
        { name: 'Protected Material Text', filter_enabled: true, block_enabled: true, severity_threshold: 'Medium', source: 'Completion' },
      ]),
    },
    { suffix: 'filter' },
  )
}
