import type { ComponentKind } from '../component-kind.ts'

export const artifactRepository = {
  id: 'artifact-repository',
  name: 'Package / artifact repository',
  layer: 'orchestration-mlops',
  crossCutting: null,
  category: 'devops',
  alternatives: null,
  services: { aws: ['AWS CodeArtifact'], azure: ['Azure Artifacts'], gcp: ['Artifact Registry (Python/npm/generic)'], 'self-hosted': ['Sonatype Nexus, Pulp, JFrog Artifactory'] },
  resources: { aws: ['aws_codeartifact_repository'], gcp: ['google_artifact_registry_repository'] },
  charts: ['sonatype/nexus-repository-manager'],
  costDrivers: ['GB', 'requests'],
  connectsIn: ['ci-cd', 'air-gap-transfer'],
  connectsOut: ['ci-cd', 'notebook-workspace'],
  accepts: ['code'],
  offers: ['code'],
  properties: ['mirrors', 'offline'],
  aliases: ['Nexus', 'Artifactory', 'PyPI mirror', 'package mirror', 'conda mirror'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; charts unchecked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
