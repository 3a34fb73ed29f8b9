import type { Resource } from '../../../model/resource.ts'
import { block, blocks, call, type Expression, text } from '../../../model/value.ts'
import type { Part } from '../part.ts'
import type { Place } from '../place.ts'

/** The repository of images of a region: that of a container registry in the design, else the module's own. */
export const imageRepository = (place: Place): Resource =>
  place.once('images', () => {
    const { project } = place
    const registry = [...project.parts.values()].find((part) => part.component.kind === 'container-registry' && part.place === place)
    const key = registry === undefined ? place.key(undefined).for('artifactregistry') : registry.key('artifactregistry')
    const body = {
      repository_id: registry?.name(63) ?? text`${project.prefix}-images${place.primary ? '' : `-${place.code}`}`,
      location: place.region,
      format: 'DOCKER',
      description: registry?.description() ?? 'Images of the workloads',
      kms_key_name: key,
      labels: registry?.labels,
      docker_config: block({ immutable_tags: true }),
      vulnerability_scanning_config: block({ enablement_config: registry?.said.flag('scanning') === false ? 'DISABLED' : 'INHERITED' }),
      cleanup_policies: blocks([
        { id: 'keep-recent', action: 'KEEP', most_recent_versions: block({ keep_count: registry?.said.number('keepVersions') ?? 30 }) },
        {
          id: 'drop-untagged',
          action: 'DELETE',
          condition: block({ tag_state: 'UNTAGGED', older_than: `${(registry?.within('retentionDays', 1, 3650) ?? 14) * 86_400}s` }),
        },
      ]),
    }
    return registry === undefined
      ? place.make(
          'resource',
          'google_artifact_registry_repository',
          'images',
          body,
          'compute',
          'Images of the workloads; push here before the services start.',
        )
      : registry.make('google_artifact_registry_repository', body)
  })

/** The image of a workload in the repository of its region. */
export function imageOf(it: Part): Expression | string {
  const { project, place } = it
  const tag = project.module.variable('image_tag', {
    type: 'string',
    description: 'Tag of the images that the workloads run.',
    default: '1.0.0',
    validation: {
      condition: (value) => call('can', call('regex', '^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$', value)),
      message: 'A tag holds 1 to 128 letters, digits, dots, _ and -.',
    },
    refuses: 'latest!',
  }).value
  const repository = imageRepository(place)
  return text`${place.region}-docker.pkg.dev/${project.id}/${repository.get('repository_id')}/${it.id}:${tag}`
}

/** The right to pull from it. */
export const pullImages = (place: Place) => ({
  role: 'roles/artifactregistry.reader',
  on: {
    type: 'google_artifact_registry_repository_iam_member',
    target: { repository: imageRepository(place).get('name'), location: place.region, project: place.project.id },
  },
})
