import type { ComponentKind } from '../component-kind.ts'

export const finopsCostMonitor = {
  id: 'finops-cost-monitor',
  name: 'Cost monitoring and budgets',
  layer: 'orchestration-mlops',
  crossCutting: 'observability',
  category: 'finops',
  alternatives: null,
  services: { aws: ['AWS Budgets', 'Cost Anomaly Detection', 'Cost Explorer'], azure: ['Microsoft Cost Management budgets'], gcp: ['Cloud Billing budgets'], 'self-hosted': ['OpenCost, Kubecost'] },
  resources: { aws: ['aws_budgets_budget', 'aws_ce_anomaly_monitor'], azure: ['azurerm_consumption_budget_subscription'], gcp: ['google_billing_budget'] },
  charts: ['opencost/opencost'],
  costDrivers: ['none'],
  connectsIn: ['metrics-monitoring', 'llm-gateway'],
  connectsOut: ['alerting', 'dashboards'],
  accepts: ['telemetry'],
  offers: ['alert', 'telemetry'],
  properties: ['budget_usd', 'allocation_tags', 'unit_cost'],
  aliases: ['FinOps', 'budget', 'cost control', 'chargeback', 'cost per request', 'OpenCost', 'cost allocation', 'Kosten', 'presupuesto'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts unchecked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
