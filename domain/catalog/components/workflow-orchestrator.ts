import type { ComponentKind } from '../component-kind.ts'

export const workflowOrchestrator = {
  id: 'workflow-orchestrator',
  name: 'Workflow orchestrator',
  layer: 'orchestration-mlops',
  crossCutting: null,
  category: 'orchestration',
  alternatives: 'ml-orchestration',
  services: { aws: ['AWS Step Functions', 'Amazon MWAA (Airflow)'], azure: ['Azure Logic Apps', 'Azure Durable Functions', 'Fabric Apache Airflow jobs'], gcp: ['Workflows', 'Cloud Composer (Managed Airflow)'], 'self-hosted': ['Apache Airflow, Argo Workflows, Dagster, Prefect, Temporal'] },
  resources: { aws: ['aws_sfn_state_machine', 'aws_mwaa_environment'], azure: ['azurerm_logic_app_workflow'], gcp: ['google_workflows_workflow', 'google_composer_environment'] },
  charts: ['apache-airflow/airflow', 'argo/argo-workflows', 'dagster/dagster', 'temporal/temporal'],
  costDrivers: ['state transitions / environment hours'],
  connectsIn: ['event-bus', 'scheduler', 'api-gateway'],
  connectsOut: ['etl-service', 'spark-processing', 'batch-compute', 'document-extraction', 'batch-inference-job', 'human-review'],
  accepts: ['event', 'control', 'http'],
  offers: ['control', 'event'],
  properties: ['sla', 'retries', 'schedule'],
  aliases: ['Airflow', 'Step Functions', 'Argo Workflows', 'Composer', 'Dagster', 'Prefect', 'Temporal', 'orchestration', 'DAG', 'workflow', 'MWAA'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts partly-checked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
