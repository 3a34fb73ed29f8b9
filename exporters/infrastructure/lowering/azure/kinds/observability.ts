import { block, blocks, call, json, text, type Value } from '../../../model/value.ts'
import type { Resource } from '../../../model/resource.ts'
import type { Faces } from '../faces.ts'
import { actionGroup } from '../alarms.ts'
import { clusterOf } from '../forms/cluster-of.ts'
import { insightsOf } from '../forms/insights.ts'
import { alreadyBuilt } from '../forms/standing.ts'
import type { Lowerings } from '../lowering.ts'
import type { Part } from '../part.ts'

/** What only watches: those who are watched send to it anyway, and those who ask may read. */
const watched =
  (it: Part, what: string): NonNullable<Faces['join']> =>
  (link, other, end) => {
    if (end === 'to' || other.faces.environment === undefined) {
      link.traces.push(`${what} (${it.id})`)
      // A program is also told where to send.
      return other.faces.environment === undefined
    }
    return false
  }

function logStore(it: Part): Faces {
  const { logs } = it.place
  if (!it.resources.includes(logs)) it.resources.push(logs)
  const scope = logs.get('id')
  it.said.hold('encryptionAtRest', 'Workspaces are encrypted by Azure; a key of the owner asks for a dedicated cluster of 100 GB a day.')
  return {
    grants: { read: [{ role: 'Log Analytics Data Reader', scope }], write: [{ role: 'Monitoring Metrics Publisher', scope }] },
    address: { word: 'WORKSPACE', value: logs.get('workspace_id') },
    join: watched(it, 'diagnostic settings send to the workspace'),
  }
}

function traces(it: Part): Faces {
  const insights = insightsOf(it.place)
  if (!it.resources.includes(insights)) it.resources.push(insights)
  const scope = insights.get('id')
  return {
    grants: { write: [{ role: 'Monitoring Metrics Publisher', scope }], read: [{ role: 'Monitoring Reader', scope }] },
    address: { word: 'TRACES', value: insights.get('connection_string') },
    join: watched(it, 'traces go to it'),
  }
}

/** Where Prometheus of clusters writes. */
function metricsOf(it: Part): { workspace: Resource; rule: Resource } {
  const { place, account } = it
  const drawn =
    ['metrics-monitoring', 'gpu-telemetry'].flatMap((kind) =>
      [...account.parts.values()].filter((part) => part.component.kind === kind && part.place === place),
    )[0] ?? it
  return place.once('metrics', () => {
    const workspace = drawn.make('azurerm_monitor_workspace', { name: drawn.name(40), ...drawn.here, public_network_access_enabled: drawn.open })
    const rule = drawn.make(
      'azurerm_monitor_data_collection_rule',
      {
        name: drawn.name(40, '-rule'),
        ...drawn.here,
        kind: 'Linux',
        data_collection_endpoint_id: workspace.get('default_data_collection_endpoint_id'),
        data_sources: block({ prometheus_forwarder: block({ name: 'prometheus', streams: ['Microsoft-PrometheusMetrics'] }) }),
        destinations: block({ monitor_account: block({ name: 'workspace', monitor_account_id: workspace.get('id') }) }),
        data_flow: block({ streams: ['Microsoft-PrometheusMetrics'], destinations: ['workspace'] }),
      },
      { suffix: 'rule' },
    )
    account.later(() => {
      for (const cluster of account.module.resources.filter(({ type }) => type === 'azurerm_kubernetes_cluster'))
        drawn.make(
          'azurerm_monitor_data_collection_rule_association',
          {
            name: cluster.name.replaceAll('_', '-').slice(0, 60) || 'cluster',
            target_resource_id: cluster.get('id'),
            data_collection_rule_id: rule.get('id'),
          },
          { suffix: `of_${cluster.name}` },
        )
    }, 1)
    return { workspace, rule }
  })
}

function metrics(it: Part): Faces {
  const { workspace } = metricsOf(it)
  if (!it.resources.includes(workspace)) it.resources.push(workspace)
  const scope = workspace.get('id')
  return {
    grants: { read: [{ role: 'Monitoring Data Reader', scope }], write: [{ role: 'Monitoring Metrics Publisher', scope }] },
    address: { word: 'METRICS', value: workspace.get('query_endpoint') },
    join: watched(it, 'metrics go to it'),
  }
}

/** Heat, memory and errors of accelerators, read by DCGM on each node that has them. */
function gpuFigures(it: Part): Faces {
  const { workspace } = metricsOf(it)
  if (!it.resources.includes(workspace)) it.resources.push(workspace)
  const cluster = clusterOf(it)
  cluster.apply(it, {
    apiVersion: 'apps/v1',
    kind: 'DaemonSet',
    metadata: { name: it.id, namespace: 'kube-system' },
    spec: {
      selector: { matchLabels: { app: it.id } },
      template: {
        metadata: { labels: { app: it.id }, annotations: { 'prometheus.io/scrape': 'true', 'prometheus.io/port': '9400' } },
        spec: {
          nodeSelector: { accelerator: 'nvidia.com.gpu' },
          tolerations: [{ key: 'nvidia.com/gpu', operator: 'Exists', effect: 'NoSchedule' }],
          containers: [
            {
              name: 'dcgm',
              image: 'nvcr.io/nvidia/k8s/dcgm-exporter:4.2.3-4.1.3-ubuntu22.04',
              ports: [{ name: 'metrics', containerPort: 9400 }],
              resources: { requests: { cpu: '100m', memory: '256Mi' }, limits: { memory: '512Mi' } },
              securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'], add: ['SYS_ADMIN'] } },
            },
          ],
        },
      },
    },
  })
  it.make(
    'azurerm_monitor_alert_prometheus_rule_group',
    {
      name: it.name(60),
      ...it.here,
      cluster_name: cluster.resource.get('name'),
      interval: 'PT1M',
      rule_group_enabled: true,
      scopes: [workspace.get('id')],
      rule: blocks([
        {
          alert: 'AcceleratorErrors',
          enabled: true,
          expression: 'increase(DCGM_FI_DEV_XID_ERRORS[10m]) > 0',
          for: 'PT5M',
          severity: 2,
          action: block({ action_group_id: actionGroup(it.place).get('id') }),
        },
        {
          alert: 'AcceleratorsIdle',
          enabled: true,
          expression: 'avg(DCGM_FI_DEV_GPU_UTIL) < 10',
          for: 'PT1H',
          severity: 3,
          action: block({ action_group_id: actionGroup(it.place).get('id') }),
        },
      ]),
    },
    { suffix: 'rules' },
  )
  return { address: { word: 'METRICS', value: workspace.get('query_endpoint') }, join: alreadyBuilt(it, 'figures of its accelerators') }
}

/** Grafana for people; what it shows comes from the workspaces that it may read. */
function dashboards(it: Part): Faces {
  const drawn = [...it.account.parts.values()].find(({ component, place }) => component.kind === 'metrics-monitoring' && place === it.place)
  const source = drawn === undefined ? undefined : metricsOf(drawn).workspace
  const grafana = it.make('azurerm_dashboard_grafana', {
    name: it.name(23),
    ...it.here,
    grafana_major_version: '11',
    sku: 'Standard',
    api_key_enabled: false,
    zone_redundancy_enabled: it.zoneCount > 1,
    deterministic_outbound_ip_enabled: true,
    public_network_access_enabled: !it.said.is('exposure', 'private'),
    identity: block({ type: 'SystemAssigned' }),
    azure_monitor_workspace_integrations: source && block({ resource_id: source.get('id') }),
  })
  if (it.said.is('exposure', 'private')) it.endpoint(grafana, 'grafana')
  it.make(
    'azurerm_role_assignment',
    {
      scope: it.place.group.get('id'),
      role_definition_name: 'Monitoring Reader',
      principal_id: grafana.get('identity', 0, 'principal_id'),
      principal_type: 'ServicePrincipal',
    },
    { suffix: 'reads', topic: 'security' },
  )
  if (source !== undefined)
    it.make(
      'azurerm_role_assignment',
      {
        scope: source.get('id'),
        role_definition_name: 'Monitoring Data Reader',
        principal_id: grafana.get('identity', 0, 'principal_id'),
        principal_type: 'ServicePrincipal',
      },
      { suffix: 'metrics', topic: 'security' },
    )
  const people = it.account.group('operator_group_id', 'Object id of the Entra group that may look at everything.')
  it.make(
    'azurerm_role_assignment',
    { scope: grafana.get('id'), role_definition_name: 'Grafana Viewer', principal_id: people, principal_type: 'Group' },
    { suffix: 'people', topic: 'security' },
  )
  it.diagnose(grafana)
  return { address: { word: 'DASHBOARDS', value: grafana.get('endpoint') }, join: alreadyBuilt(it, 'shown in its dashboards') }
}

/** Who hears alarms, and what is heard beside the figures: the health of Azure itself. */
function alerting(it: Part): Faces {
  const group = actionGroup(it.place)
  if (!it.resources.includes(group)) it.resources.push(group)
  it.account.once('service health', () =>
    it.make(
      'azurerm_monitor_activity_log_alert',
      {
        name: it.name(60, '-health'),
        resource_group_name: it.place.group.get('name'),
        location: 'global',
        scopes: [text`/subscriptions/${it.account.subscription}`],
        description: 'Azure itself has a failure in a region of the design',
        criteria: block({
          category: 'ServiceHealth',
          service_health: block({ events: ['Incident', 'Maintenance'], locations: it.account.places.map(({ location }) => location) }),
        }),
        action: block({ action_group_id: group.get('id') }),
        tags: it.tags,
      },
      { suffix: 'health' },
    ),
  )
  return { address: { word: 'ALERTS', value: group.get('id') }, join: alreadyBuilt(it, 'its alarms are heard there') }
}

/** What models were asked and answered, as far as that is said to be kept; and a board of its figures. */
function modelTraces(it: Part): Faces {
  const faces = traces(it)
  const item = (title: string, query: string): Value => ({
    type: 3,
    content: { version: 'KqlItem/1.0', query, size: 0, title, queryType: 0, resourceType: 'microsoft.insights/components' },
  })
  it.make(
    'azurerm_application_insights_workbook',
    {
      name: call('uuidv5', 'url', text`https://${it.account.subscription}/${it.account.prefix}/${it.id}`),
      ...it.here,
      display_name: text`${it.account.prefix} models`,
      category: 'workbook',
      source_id: call('lower', insightsOf(it.place).get('id')),
      data_json: json({
        version: 'Notebook/1.0',
        items: [
          item(
            'Calls and failures',
            "dependencies | where name startswith 'chat' | summarize calls = count(), failed = countif(success == false) by bin(timestamp, 5m)",
          ),
          item('Tokens', "customMetrics | where name has 'token' | summarize tokens = sum(valueSum) by name, bin(timestamp, 5m)"),
        ],
      }),
    },
    { suffix: 'board' },
  )
  return faces
}

/** What it costs: the budget stands in the module; unusual cost is told by itself. */
function cost(it: Part): Faces {
  const { account } = it
  account.once('cost anomaly', () => {
    const mail = account.module.variable('cost_email', {
      type: 'string',
      description: 'Mail address to which unusual cost is told.',
      default: 'finops@example.com',
    })
    account.module.want({ variable: 'cost_email', message: 'Who hears of unusual cost.' })
    return it.make('azurerm_cost_anomaly_alert', {
      name: it.name(60),
      display_name: text`${account.prefix} cost`,
      subscription_id: text`/subscriptions/${account.subscription}`,
      email_subject: text`Unusual cost of ${account.prefix}`,
      email_addresses: [mail.value],
    })
  })
  return { join: alreadyBuilt(it, 'its cost is watched') }
}

export const observability: Lowerings = {
  'log-analytics': logStore,
  'distributed-tracing': traces,
  'metrics-monitoring': metrics,
  'gpu-telemetry': gpuFigures,
  dashboards,
  alerting,
  'llm-observability': modelTraces,
  'finops-cost-monitor': cost,
}
