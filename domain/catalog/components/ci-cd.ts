import type { ComponentKind } from '../component-kind.ts'

export const ciCd = {
  id: 'ci-cd',
  name: 'CI/CD pipeline',
  layer: 'orchestration-mlops',
  crossCutting: null,
  category: 'devops',
  alternatives: null,
  services: { aws: ['AWS CodePipeline + CodeBuild'], azure: ['Azure Pipelines (Azure DevOps)'], gcp: ['Cloud Build + Cloud Deploy'], 'self-hosted': ['GitHub Actions (self-hosted runners), GitLab CI, Tekton, Jenkins'] },
  resources: { aws: ['aws_codepipeline', 'aws_codebuild_project'], azure: ['azurerm_managed_devops_pool'], gcp: ['google_cloudbuild_trigger', 'google_clouddeploy_delivery_pipeline'] },
  charts: ['gitlab/gitlab-runner', 'tekton (manifests)', 'jenkins/jenkins'],
  costDrivers: ['build minutes'],
  connectsIn: ['source-repo'],
  connectsOut: ['container-registry', 'gitops-controller', 'ml-pipeline', 'iac-provisioner', 'vulnerability-scanner'],
  accepts: ['code', 'telemetry'],
  offers: ['image', 'control', 'code'],
  properties: ['tests', 'approvals', 'environments'],
  aliases: ['CI/CD', 'CICD', 'GitHub Actions', 'GitLab', 'Jenkins', 'Azure DevOps', 'CodePipeline', 'continuous delivery', 'pipeline for deployment'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts unchecked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
