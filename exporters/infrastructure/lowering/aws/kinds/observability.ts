import { block, json, text, type Value } from '../../../model/value.ts'
import { alarmTopic, heard, topicOf } from '../alarms.ts'
import type { Faces, Statement } from '../faces.ts'
import { bucketOf } from '../forms/bucket.ts'
import { clusterOf } from '../forms/kubernetes.ts'
import { podIdentity } from '../forms/workload.ts'
import { searchDomain } from '../forms/search.ts'
import { alreadyBuilt } from '../forms/standing.ts'
import type { Link } from '../../link.ts'
import type { Lowerings } from '../lowering.ts'
import type { Part } from '../part.ts'
import { putMetrics } from '../rights.ts'

/** What tells of itself without a role does so through CloudWatch, which needs no line of code for it. */
const told = (it: Part, link: Link, other: Part, end: 'from' | 'to', what: string): boolean => {
  if (end === 'to' && other.faces.role === undefined) return alreadyBuilt(it, what)(link)
  if (end === 'from' && other.faces.role === undefined && other.faces.takes === undefined) return alreadyBuilt(it, what)(link)
  return false
}

/** Prometheus for figures of workloads, a dashboard for those of services. */
function metrics(it: Part): Faces {
  const logs = it.logs('/aws/vendedlogs/prometheus/')
  const space = it.make('aws_prometheus_workspace', {
    alias: it.name(100),
    kms_key_arn: it.key,
    tags: it.tags,
    logging_configuration: block({ log_group_arn: text`${logs.get('arn')}:*` }),
  })
  const write: readonly Statement[] = [{ actions: ['aps:RemoteWrite'], resources: [space.get('arn')] }, putMetrics('Design')]
  const read: readonly Statement[] = [
    { actions: ['aps:GetLabels', 'aps:GetMetricMetadata', 'aps:GetSeries', 'aps:QueryMetrics'], resources: [space.get('arn')] },
    { actions: ['cloudwatch:GetMetricData', 'cloudwatch:ListMetrics'], resources: ['*'] },
  ]
  it.account.later(() => board(it))
  return {
    grants: { write, call: write, read },
    address: { word: 'REMOTE_WRITE', value: text`${space.get('prometheus_endpoint')}api/v1/remote_write` },
    emits: { kind: 'events', pattern: { source: ['aws.cloudwatch'], 'detail-type': ['CloudWatch Alarm State Change'] } },
    join: (link, other, end) => {
      if (end === 'from' && other.component.kind === 'alerting') return alreadyBuilt(it, 'alarms')(link)
      return told(it, link, other, end, 'figures in CloudWatch')
    },
  }
}

/** More do not fit on a screen. */
const perBoard = 12

/** A board with a graph for every alarm that a component could raise. */
function board(it: Part): void {
  const shown = [...it.account.parts.values()]
    .filter((part) => part.place === it.place)
    .flatMap((part) => (part.faces.alarms ?? []).slice(0, 1).map((alarm) => ({ part, alarm })))
  const widgets: Value[] = shown.map(({ part, alarm }, at) => ({
    type: 'metric',
    x: (at % 3) * 8,
    y: Math.floor((at % perBoard) / 3) * 6,
    width: 8,
    height: 6,
    properties: {
      title: `${part.id}: ${alarm.metric}`,
      region: it.place.region,
      period: alarm.period ?? 300,
      stat: alarm.statistic,
      metrics: [[alarm.namespace, alarm.metric, ...Object.entries(alarm.dimensions).flat()]],
    },
  }))
  for (let page = 0; page * perBoard < widgets.length; page++) {
    const ending = page === 0 ? '' : `-${page + 1}`
    it.make(
      'aws_cloudwatch_dashboard',
      { dashboard_name: it.name(100, ending), dashboard_body: json({ widgets: widgets.slice(page * perBoard, (page + 1) * perBoard) }) },
      page === 0 ? {} : { suffix: `page_${page + 1}` },
    )
  }
}

/** Logs of the whole design in one group of their own; OpenSearch where it is said. */
function logs(it: Part): Faces {
  if (/opensearch|elastic/i.test(`${it.said.text('engine') ?? ''} ${it.said.text('service') ?? ''}`)) return searchDomain(it)
  const group = it.logs('/design/')
  const kept = it.said.flag('immutable') === true ? bucketOf(it, { suffix: 'kept' }) : undefined
  const arn = text`${group.get('arn')}:*`
  const write: readonly Statement[] = [{ actions: ['logs:CreateLogStream', 'logs:PutLogEvents'], resources: [arn] }, ...(kept?.grants.write ?? [])]
  return {
    logs: group,
    grants: {
      write,
      call: write,
      read: [{ actions: ['logs:FilterLogEvents', 'logs:GetLogEvents', 'logs:GetQueryResults', 'logs:StartQuery'], resources: [arn] }],
    },
    address: { word: 'LOG_GROUP', value: group.get('name') },
    join: (link, other, end) => told(it, link, other, end, 'logs in CloudWatch'),
  }
}

function tracing(it: Part): Faces {
  const group = it.make('aws_xray_group', {
    group_name: it.name(32),
    filter_expression: 'responsetime > 1 OR error OR fault',
    tags: it.tags,
    insights_configuration: block({ insights_enabled: true, notifications_enabled: true }),
  })
  it.make('aws_xray_sampling_rule', {
    rule_name: it.name(32),
    priority: 1000,
    version: 1,
    reservoir_size: 5,
    fixed_rate: 0.05,
    url_path: '*',
    host: '*',
    http_method: '*',
    service_type: '*',
    service_name: '*',
    resource_arn: '*',
    tags: it.tags,
  })
  if (it.encryption === 'cmk') it.make('aws_xray_encryption_config', { type: 'KMS', key_id: it.key })
  const write: readonly Statement[] = [
    { actions: ['xray:GetSamplingRules', 'xray:GetSamplingTargets', 'xray:PutTelemetryRecords', 'xray:PutTraceSegments'], resources: ['*'] },
  ]
  return {
    grants: { write, call: write, read: [{ actions: ['xray:BatchGetTraces', 'xray:GetTraceSummaries'], resources: ['*'] }] },
    address: { word: 'TRACE_GROUP', value: group.get('arn') },
    join: (link, other, end) => told(it, link, other, end, 'traces in X-Ray'),
  }
}

/** Grafana, signed in by IAM Identity Center. */
function grafana(it: Part): Faces {
  const role = it.role('grafana')
  it.permit({
    actions: [
      'cloudwatch:DescribeAlarms',
      'cloudwatch:GetMetricData',
      'cloudwatch:ListMetrics',
      'logs:DescribeLogGroups',
      'logs:GetQueryResults',
      'logs:StartQuery',
      'xray:BatchGetTraces',
      'xray:GetTraceSummaries',
    ],
    resources: ['*'],
  })
  const space = it.make('aws_grafana_workspace', {
    name: it.name(200),
    account_access_type: 'CURRENT_ACCOUNT',
    authentication_providers: [it.said.is('auth', 'saml') ? 'SAML' : 'AWS_SSO'],
    permission_type: 'SERVICE_MANAGED',
    role_arn: role.get('arn'),
    data_sources: ['CLOUDWATCH', 'PROMETHEUS', 'XRAY'],
    notification_destinations: ['SNS'],
    tags: it.tags,
    vpc_configuration: block({ subnet_ids: it.network.subnets(), security_group_ids: [it.group().get('id')] }),
  })
  return { role, group: it.group().get('id'), address: { word: 'GRAFANA', value: space.get('endpoint') } }
}

/** The topic that all alarms go to; people are told by mail. */
function alerting(it: Part): Faces {
  const topic = topicOf(it.place, it)
  const arn = topic.get('arn')
  const publish = it.keyed('write', { actions: ['sns:Publish'], resources: [arn] })
  return {
    grants: { write: publish, call: publish, start: publish },
    emits: { kind: 'topic', arn },
    takes: { kind: 'topic', arn, admit: () => undefined },
    address: { word: 'TOPIC', value: arn },
    join: (link, other, end) => {
      const { takes } = other.faces
      if (end === 'from' && takes?.kind === 'topic') {
        heard(it.place).push(takes.arn)
        link.traces.push(`alarms go to ${other.id} too`)
        return true
      }
      if (end === 'from' && (takes === undefined || takes.kind === 'bus'))
        return alreadyBuilt(it, 'alarms, whose changes are events of the account')(link)
      if (end === 'to' && other.faces.emits === undefined && other.faces.role === undefined) return alreadyBuilt(it, 'alarms of its figures')(link)
      return false
    },
  }
}

/** Figures of accelerators by Container Insights. */
function accelerators(it: Part): Faces {
  const cluster = clusterOf(it)
  const { role, association } = podIdentity(it, cluster, { namespace: 'amazon-cloudwatch', name: 'cloudwatch-agent' })
  it.make('aws_iam_role_policy_attachment', { role: role.get('name'), policy_arn: it.account.managedPolicy('CloudWatchAgentServerPolicy') })
  cluster.addon(
    'amazon-cloudwatch-observability',
    {
      configuration_values: json({
        agent: { config: { logs: { metrics_collected: { kubernetes: { enhanced_container_insights: true, accelerated_compute_metrics: true } } } } },
      }),
      tags: it.tags,
    },
    it,
  )
  return {
    role,
    group: cluster.group,
    holder: association,
    join: (link, other, end) => (end === 'from' && other.faces.grants !== undefined ? false : alreadyBuilt(it, 'figures of the accelerators')(link)),
  }
}

/** What it costs, and what suddenly costs more. */
function costs(it: Part): Faces {
  const monitor = it.make('aws_ce_anomaly_monitor', { name: it.name(200), monitor_type: 'DIMENSIONAL', monitor_dimension: 'SERVICE', tags: it.tags })
  it.make('aws_ce_anomaly_subscription', {
    name: it.name(200),
    frequency: 'IMMEDIATE',
    monitor_arn_list: [monitor.get('arn')],
    tags: it.tags,
    subscriber: block({ type: 'SNS', address: alarmTopic(it.place).get('arn') }),
    threshold_expression: block({
      dimension: block({ key: 'ANOMALY_TOTAL_IMPACT_ABSOLUTE', match_options: ['GREATER_THAN_OR_EQUAL'], values: ['100'] }),
    }),
  })
  const read: readonly Statement[] = [{ actions: ['ce:GetAnomalies', 'ce:GetCostAndUsage', 'ce:GetCostForecast'], resources: ['*'] }]
  return { grants: { read, call: read }, address: { word: 'COST_MONITOR', value: monitor.get('arn') }, join: alreadyBuilt(it, 'costs by tag') }
}

export const observability: Lowerings = {
  'metrics-monitoring': metrics,
  'log-analytics': logs,
  'distributed-tracing': tracing,
  dashboards: grafana,
  alerting,
  'gpu-telemetry': accelerators,
  'finops-cost-monitor': costs,
}
