import { block, blocks, text, type Value } from '../../../model/value.ts'
import { shortened } from '../../../model/names.ts'
import type { Faces } from '../faces.ts'
import { catalogModel } from '../catalog-model.ts'
import { machineOf } from '../machine.ts'
import type { Part } from '../part.ts'
import { mlWorkspace } from './ml-workspace.ts'
import { imageOf, mayPull } from './registry.ts'
import { makeTemplate, templateContent } from './template.ts'
import { tellLater } from './told.ts'

const space = 'Microsoft.MachineLearningServices/workspaces'
const version = '2024-10-01'

/** A model of one's own behind an address: an online endpoint of Azure ML with the machines that are sized. */
export function makeMlEndpoint(it: Part, usual: { machine: string; port?: number; health?: string; score?: string }): Faces {
  const { said, account } = it
  const workspace = mlWorkspace(it.place)
  const identity = it.identity()
  const rights = [...mayPull(it), ...it.permit('models', { role: 'AzureML Registry User', scope: workspace.get('id') })]
  const machine = machineOf(it, { type: usual.machine })
  const port = usual.port ?? 8080
  const name = text`${account.prefix}-${shortened(it.id, 15)}`
  const count = Math.max(1, machine.count)
  const model = catalogModel(it)
  const settings: Readonly<Record<string, Value>> = {
    AZURE_CLIENT_ID: identity.get('client_id'),
    ...(model !== undefined && { MODEL: model }),
    ...(said.number('contextTokens') !== undefined && { MAX_MODEL_LEN: String(said.number('contextTokens')) }),
    ...(said.number('tensorParallel') !== undefined && { TENSOR_PARALLEL: String(said.number('tensorParallel')) }),
    ...(said.text('precision') !== undefined && { PRECISION: said.text('precision') ?? '' }),
  }
  const probe = { failureThreshold: 30, successThreshold: 1, timeout: 'PT10S', period: 'PT10S', initialDelay: 'PT60S' }
  const resources = (told: Readonly<Record<string, Value>>): Value[] => [
    {
      type: `${space}/environments/versions`,
      apiVersion: version,
      name: "[format('{0}/{1}/1', parameters('workspace'), parameters('environment'))]",
      properties: {
        image: "[parameters('image')]",
        osType: 'Linux',
        inferenceConfig: {
          livenessRoute: { path: usual.health ?? '/health', port },
          readinessRoute: { path: usual.health ?? '/health', port },
          scoringRoute: { path: usual.score ?? '/', port },
        },
      },
    },
    {
      type: `${space}/onlineEndpoints`,
      apiVersion: version,
      name: "[format('{0}/{1}', parameters('workspace'), parameters('endpoint'))]",
      location: "[parameters('location')]",
      identity: { type: 'UserAssigned', userAssignedIdentities: "[createObject(parameters('identity'), createObject())]" },
      properties: { authMode: 'AADToken', publicNetworkAccess: it.open ? 'Enabled' : 'Disabled' },
    },
    {
      type: `${space}/onlineEndpoints/deployments`,
      apiVersion: version,
      name: "[format('{0}/{1}/main', parameters('workspace'), parameters('endpoint'))]",
      location: "[parameters('location')]",
      dependsOn: [
        `[resourceId('${space}/onlineEndpoints', parameters('workspace'), parameters('endpoint'))]`,
        `[resourceId('${space}/environments/versions', parameters('workspace'), parameters('environment'), '1')]`,
      ],
      sku: { name: 'Default', capacity: "[parameters('count')]" },
      properties: {
        endpointComputeType: 'Managed',
        instanceType: "[parameters('machine')]",
        environmentId: `[resourceId('${space}/environments/versions', parameters('workspace'), parameters('environment'), '1')]`,
        environmentVariables: { ...settings, ...told },
        egressPublicNetworkAccess: said.is('egress', 'open') ? 'Enabled' : 'Disabled',
        appInsightsEnabled: true,
        scaleSettings: { scaleType: 'Default' },
        requestSettings: {
          maxConcurrentRequestsPerInstance: it.within('concurrency', 1, 1000) ?? 8,
          requestTimeout: `PT${it.within('timeoutSeconds', 1, 180) ?? 90}S`,
        },
        livenessProbe: probe,
        readinessProbe: probe,
      },
    },
  ]
  const parameters: Readonly<Record<string, Value>> = {
    workspace: workspace.get('name'),
    location: it.place.location,
    endpoint: name,
    environment: it.id,
    image: imageOf(it),
    identity: identity.get('id'),
    machine: machine.type,
    count,
  }
  const template = makeTemplate(it, parameters, resources({}), {
    dependsOn: rights,
    comment: `${it.label}: the endpoint, its image and its machines. azurerm has no resource for them.`,
  })
  const environment = tellLater(it, template, (values) => {
    if (values.length === 0) return
    it.assume(
      'A deployment whose way out is closed reaches the store and the registry of its workspace; say what else it may call in the rules of the workspace.',
    )
    const rewritten = templateContent(parameters, resources(Object.fromEntries(values)))
    template.set('template_content', rewritten)
  })
  const deployment = text`${workspace.get('id')}/onlineEndpoints/${name}/deployments/main`
  if (machine.max > count || said.flag('autoscaling') === true)
    it.make(
      'azurerm_monitor_autoscale_setting',
      {
        name: it.name(60, '-scale'),
        ...it.here,
        target_resource_id: deployment,
        enabled: true,
        profile: block({
          name: 'load',
          capacity: block({ minimum: Math.max(1, machine.min), maximum: Math.max(machine.max, count), default: count }),
          rule: blocks([
            scaleRule(deployment, 'GreaterThan', Math.round((said.number('targetUtilization') ?? 0.7) * 100), 'Increase'),
            scaleRule(deployment, 'LessThan', 30, 'Decrease'),
          ]),
        }),
      },
      { suffix: 'scale', dependsOn: [template] },
    )
  if (said.flag('scaleToZero') === true)
    it.assume('Online endpoints of Azure ML keep one machine at least; for nothing at rest serve it on Kubernetes or as a container app.')
  it.assume('A first deployment takes no traffic until that is said: az ml online-endpoint update --name <endpoint> --traffic "main=100".')
  said.hold('zones', 'Azure ML spreads the machines of an endpoint over the zones of the region.')
  const scope = text`${workspace.get('id')}/onlineEndpoints/${name}`
  const call = [{ role: 'AzureML Data Scientist', scope }]
  return {
    identity,
    environment,
    holder: template,
    grants: { call, read: call, write: call },
    door: { subnet: 'endpoints', port: 443, tls: true },
    address: { word: 'URL', value: text`https://${name}.${it.place.location}.inference.ml.azure.com${usual.score ?? '/'}` },
  }
}

const scaleRule = (target: Value, operator: string, threshold: number, direction: string) => ({
  metric_trigger: block({
    metric_name: 'CpuUtilizationPercentage',
    metric_resource_id: target,
    time_grain: 'PT1M',
    statistic: 'Average',
    time_window: 'PT5M',
    time_aggregation: 'Average',
    operator,
    threshold,
  }),
  scale_action: block({ direction, type: 'ChangeCount', value: 1, cooldown: 'PT10M' }),
})
