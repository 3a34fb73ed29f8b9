import type { ComponentKind } from '../component-kind.ts'

export const notebookWorkspace = {
  id: 'notebook-workspace',
  name: 'Notebook / ML workspace',
  layer: 'ai-ml-model',
  crossCutting: null,
  category: 'development',
  alternatives: null,
  services: { aws: ['SageMaker Unified Studio / Studio'], azure: ['Azure ML compute instances'], gcp: ['Vertex AI Workbench', 'Colab Enterprise'], 'self-hosted': ['JupyterHub, Kubeflow Notebooks'] },
  resources: { aws: ['aws_sagemaker_domain', 'aws_sagemaker_user_profile', 'aws_sagemaker_space'], azure: ['azurerm_machine_learning_compute_instance', 'azurerm_machine_learning_workspace'], gcp: ['google_workbench_instance', 'google_colab_runtime_template'] },
  charts: ['jupyterhub/jupyterhub'],
  costDrivers: ['instance hours', 'idle shutdown'],
  connectsIn: ['data-lake', 'feature-store', 'identity-provider'],
  connectsOut: ['model-training-job', 'source-repo', 'experiment-tracking'],
  accepts: ['dataset', 'authz', 'file', 'sql', 'code'],
  offers: ['code', 'control'],
  properties: ['idle_shutdown', 'gpu'],
  aliases: ['notebook', 'Jupyter', 'JupyterHub', 'Studio', 'Workbench', 'data scientists', 'exploration', 'Colab'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts unchecked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
