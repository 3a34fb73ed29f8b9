import { assumed, derived, isUnknown, type QuantityOf, times } from '../quantity.ts'
import { team } from '../quantities/people.ts'
import { hoursOn } from '../quantities/time.ts'
import { logGB, requestsOr } from '../quantities/traffic.ts'
import { free, items, type KindGroup, reckoned, rule } from '../rules.ts'
import { onOwnDisks, onOwnMachines } from '../self-hosted.ts'

/** Samples a month: a hundred series for each component, one sample a minute. */
const samples: QuantityOf = ({ design }) =>
  assumed(design.components.length * 100 * 43_800, `100 series for each of ${design.components.length} components, a sample a minute`)
const metrics: QuantityOf = ({ design }) => assumed(design.components.length * 10, `ten metrics for each of ${design.components.length} components`)
const rules: QuantityOf = ({ design }) => assumed(Math.max(10, design.components.length), 'an alert for each component')
const traces = times(requestsOr(1e7), 0.05, 'one in twenty traced')
const own = reckoned(onOwnMachines)
const logs = reckoned(
  onOwnDisks('disk', (context) => {
    const found = logGB(context)
    return isUnknown(found) ? undefined : { amount: found.amount, how: `a month of logs, ${found.how}` }
  }),
)

/** Metrics, logs, traces, alerts and boards. */
export const observability: readonly KindGroup[] = [
  {
    kinds: ['metrics-monitoring', 'gpu-telemetry'],
    aws: items(rule('Metrics', 'CloudWatch', 'custom metric (first 10k)', metrics)),
    azure: items(rule('Samples', 'Managed Prometheus', 'samples ingested', samples)),
    gcp: items(rule('Samples', 'Managed Service for Prometheus', 'samples ingested', samples)),
    selfHosted: own,
  },
  {
    kinds: ['log-analytics'],
    aws: items(rule('Logs taken in', 'CloudWatch Logs', 'ingest', logGB), rule('Logs kept', 'CloudWatch Logs', 'storage', logGB)),
    azure: items(rule('Logs taken in', 'Log Analytics', 'analytics logs ingest', logGB)),
    gcp: items(rule('Logs taken in', 'Cloud Logging', 'ingest', logGB)),
    selfHosted: logs,
  },
  {
    kinds: ['distributed-tracing'],
    aws: items(rule('Traces', 'X-Ray', 'traces recorded', traces)),
    azure: items(rule('Telemetry', 'Application Insights', 'ingest', times(traces, 5e-6, '5 KB'))),
    gcp: items(rule('Spans', 'Cloud Trace', 'spans ingested', times(traces, 8, '8 spans'))),
    selfHosted: own,
  },
  {
    kinds: ['alerting'],
    aws: items(rule('Alarms', 'CloudWatch', 'alarm', rules)),
    azure: items(rule('Rules', 'Azure Monitor', 'alert rule', rules)),
    gcp: items(rule('Conditions', 'Cloud Monitoring', 'alert condition', rules)),
    selfHosted: own,
  },
  {
    kinds: ['dashboards'],
    aws: items(rule('Editors', 'Managed Grafana', 'editors', team(5))),
    azure: items(rule('Instance', 'Managed Grafana', 'Standard instance', hoursOn)),
    gcp: free('Boards of Cloud Monitoring carry no charge.'),
    selfHosted: own,
  },
  {
    kinds: ['llm-observability'],
    aws: items(rule('Traces kept', 'CloudWatch Logs', 'ingest', traceGB)),
    azure: items(rule('Traces kept', 'Application Insights', 'ingest', traceGB)),
    gcp: items(rule('Traces kept', 'Cloud Logging', 'ingest', traceGB)),
    selfHosted: own,
  },
]

/** GB of prompts and answers kept: 20 KB for each request. */
function traceGB(context: Parameters<QuantityOf>[0]): ReturnType<QuantityOf> {
  const found = requestsOr(1e6)(context)
  return isUnknown(found) ? found : derived(found.amount * 2e-5, 3, `${found.how} x 20 KB`)
}
