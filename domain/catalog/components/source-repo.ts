import type { ComponentKind } from '../component-kind.ts'

export const sourceRepo = {
  id: 'source-repo',
  name: 'Source repository',
  layer: 'orchestration-mlops',
  crossCutting: null,
  category: 'devops',
  alternatives: null,
  services: { aws: ['AWS CodeCommit / GitHub'], azure: ['Azure Repos / GitHub'], gcp: ['Secure Source Manager / GitHub'], 'self-hosted': ['GitLab, Gitea'] },
  resources: { aws: ['aws_codecommit_repository'], gcp: ['google_secure_source_manager_instance', 'google_secure_source_manager_repository'] },
  charts: ['gitlab/gitlab', 'gitea-charts/gitea'],
  costDrivers: ['seats'],
  connectsIn: [],
  connectsOut: ['ci-cd', 'gitops-controller'],
  accepts: ['code'],
  offers: ['code'],
  properties: ['branch_protection'],
  aliases: ['Git', 'GitHub', 'GitLab', 'Bitbucket', 'Gitea', 'repo', 'version control'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts unchecked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
