import { block, blocks } from '../../../model/value.ts'
import type { Faces } from '../faces.ts'
import { imageRepository } from '../forms/images.ts'
import { alreadyBuilt } from '../forms/standing.ts'
import type { Lowerings } from '../lowering.ts'
import type { Part } from '../part.ts'

function source(it: Part): Faces {
  const instance = it.project.once('source instance', () =>
    it.make('google_secure_source_manager_instance', {
      instance_id: it.name(60),
      location: it.region,
      labels: it.labels,
      kms_key: it.encryption === 'cmk' ? it.place.key(it).resource.get('id') : undefined,
      deletion_policy: it.protected ? 'PREVENT' : 'DELETE',
    }),
  )
  const repository = it.make(
    'google_secure_source_manager_repository',
    {
      repository_id: it.name(60),
      location: it.region,
      instance: instance.get('name'),
      description: it.description(),
      deletion_policy: it.protected ? 'PREVENT' : 'DELETE',
      initial_config: block({ default_branch: 'main', gitignores: ['terraform', 'python'] }),
    },
    { suffix: 'repository' },
  )
  it.make('google_secure_source_manager_branch_rule', {
    branch_rule_id: 'main',
    repository_id: repository.get('repository_id'),
    location: it.region,
    include_pattern: 'main',
    require_pull_request: true,
    minimum_reviews_count: 1,
    minimum_approvals_count: 1,
    require_comments_resolved: true,
  })
  const on = {
    type: 'google_secure_source_manager_repository_iam_member',
    target: { repository_id: repository.get('repository_id'), location: it.region, project: it.project.id },
  }
  it.assume('Where the code lies at GitHub or GitLab, connect it to the build (`google_cloudbuildv2_connection`) in place of this repository.')
  return {
    grants: {
      read: [{ role: 'roles/securesourcemanager.repoReader', on }],
      write: [{ role: 'roles/securesourcemanager.repoWriter', on }],
      call: [{ role: 'roles/securesourcemanager.repoReader', on }],
    },
    address: { word: 'REPOSITORY', value: repository.get('id') },
    join: (link, other) => (other.faces.identity === undefined ? alreadyBuilt(it, 'the code')(link) : false),
  }
}

function registry(it: Part): Faces {
  const repository = imageRepository(it.place)
  if (repository.meta.origin !== it.id) return packages(it, 'DOCKER')
  const on = {
    type: 'google_artifact_registry_repository_iam_member',
    target: { repository: repository.get('name'), location: it.region, project: it.project.id },
  }
  if (it.said.flag('scanning') !== false) it.project.services.add('containerscanning')
  return {
    grants: {
      read: [{ role: 'roles/artifactregistry.reader', on }],
      write: [{ role: 'roles/artifactregistry.writer', on }],
      call: [{ role: 'roles/artifactregistry.reader', on }],
    },
    address: { word: 'REGISTRY', value: repository.get('id') },
    join: (link, other) => (other.faces.identity === undefined ? alreadyBuilt(it, 'images are pulled by the account of the nodes')(link) : false),
  }
}

const formats: readonly (readonly [RegExp, string])[] = [
  [/npm|node/i, 'NPM'],
  [/maven|java/i, 'MAVEN'],
  [/python|pypi/i, 'PYTHON'],
  [/go/i, 'GO'],
  [/apt|deb/i, 'APT'],
]

/** Packages, by what they are; artefacts of any kind where nothing is said. */
export function packages(
  it: Part,
  format = formats.find(([words]) => words.test(`${it.said.text('engine') ?? ''} ${it.said.text('format') ?? ''}`))?.[1] ?? 'GENERIC',
): Faces {
  const repository = it.make('google_artifact_registry_repository', {
    repository_id: it.name(60),
    location: it.region,
    format,
    description: it.description(),
    kms_key_name: it.key('artifactregistry'),
    labels: it.labels,
    cleanup_policies: blocks([
      { id: 'keep-recent', action: 'KEEP', most_recent_versions: block({ keep_count: it.said.number('keepVersions') ?? 30 }) },
    ]),
    vulnerability_scanning_config: block({ enablement_config: it.said.flag('scanning') === false ? 'DISABLED' : 'INHERITED' }),
  })
  const on = {
    type: 'google_artifact_registry_repository_iam_member',
    target: { repository: repository.get('name'), location: it.region, project: it.project.id },
  }
  return {
    grants: {
      read: [{ role: 'roles/artifactregistry.reader', on }],
      write: [{ role: 'roles/artifactregistry.writer', on }],
      call: [{ role: 'roles/artifactregistry.reader', on }],
    },
    address: { word: 'REPOSITORY', value: repository.get('id') },
    join: (link, other) => (other.faces.identity === undefined ? alreadyBuilt(it, 'packages are read by who builds')(link) : false),
  }
}

export const repositories: Lowerings = {
  'source-repo': source,
  'container-registry': registry,
  'artifact-repository': (it) => packages(it),
}
