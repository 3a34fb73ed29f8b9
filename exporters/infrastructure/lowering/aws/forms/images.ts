import type { Resource } from '../../../model/resource.ts'
import { block, call, each, element, type Expression, json, loop, reference, text } from '../../../model/value.ts'
import type { Statement } from '../faces.ts'
import type { Part } from '../part.ts'
import type { Place } from '../place.ts'

/** The image repositories of a region, one for each workload that runs from an image. */
export class Images {
  readonly #place: Place
  readonly #ids = new Set<string>()
  readonly #functions = new Set<string>()
  readonly repository: Resource

  constructor(place: Place) {
    this.#place = place
    const { account } = place
    const registry = [...account.parts.values()].find((part) => part.component.kind === 'container-registry' && part.place === place)
    const key = registry === undefined ? place.key(undefined).arn : registry.key
    const body = {
      name: text`${account.prefix}/${reference(each, 'key')}`,
      image_tag_mutability: 'IMMUTABLE',
      image_scanning_configuration: block({ scan_on_push: registry?.said.flag('scanning') ?? true }),
      encryption_configuration: block({ encryption_type: key === undefined ? 'AES256' : 'KMS', kms_key: key }),
      tags: registry?.tags,
    }
    this.repository =
      registry === undefined
        ? place.make('resource', 'aws_ecr_repository', 'images', body, 'compute', 'Images of the workloads; push here before the services start.')
        : registry.make('aws_ecr_repository', body)
    const kept = registry?.said.number('keepVersions') ?? 30
    const rest = {
      repository: this.repository.same('name'),
      policy: json({
        rules: [
          {
            rulePriority: 1,
            description: 'What lost its tag goes',
            selection: {
              tagStatus: 'untagged',
              countType: 'sinceImagePushed',
              countUnit: 'days',
              countNumber: registry?.within('retentionDays', 1, 36_500) ?? 14,
            },
            action: { type: 'expire' },
          },
          {
            rulePriority: 2,
            description: 'Old images go',
            selection: { tagStatus: 'any', countType: 'imageCountMoreThan', countNumber: kept },
            action: { type: 'expire' },
          },
        ],
      }),
    }
    const lifecycle =
      registry === undefined
        ? place.make('resource', 'aws_ecr_lifecycle_policy', 'images', rest, 'compute')
        : registry.make('aws_ecr_lifecycle_policy', rest)
    account.later(() => {
      const made = call('toset', this.#ids.size === 0 ? ['app'] : [...this.#ids].sort())
      this.repository.meta.forEach = made
      lifecycle.meta.forEach = made
      this.#admitFunctions(registry)
    })
    account.module.output({
      name: place.named('images').replace('images', 'image_repositories'),
      description: 'Where to push the image of each workload.',
      value: this.repositories,
    })
  }

  get repositories(): Expression {
    const [id, one] = [element('id'), element('repository')]
    return loop([id, one], reference(this.repository), reference(one, 'repository_url'), { key: reference(id) })
  }

  /** The image of a workload, with the tag that is being deployed. */
  of(part: Part, kind: 'container' | 'function' = 'container'): Expression | string {
    this.#ids.add(part.id)
    if (kind === 'function') this.#functions.add(part.id)
    return text`${this.repository.instance(part.id, 'repository_url')}:${this.tag}`
  }

  get tag(): Expression {
    return this.#place.account.module.variable('image_tag', {
      type: 'string',
      description: 'Tag of the images to run; the same for all workloads.',
      default: '1.0.0',
      validation: {
        condition: (value) => call('can', call('regex', '^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$', value)),
        message: 'Write the tag of an image, such as 1.0.0.',
      },
      refuses: 'no tag',
    }).value
  }

  /** The right to pull one image; signing in is not bound to a repository. */
  pull(part: Part): readonly Statement[] {
    this.#ids.add(part.id)
    return [
      { actions: ['ecr:GetAuthorizationToken'], resources: ['*'] },
      {
        actions: ['ecr:BatchCheckLayerAvailability', 'ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'],
        resources: [this.repository.instance(part.id, 'arn')],
      },
    ]
  }

  /** The rights of whoever builds and pushes. */
  get push(): readonly Statement[] {
    return [
      { actions: ['ecr:GetAuthorizationToken'], resources: ['*'] },
      {
        actions: [
          'ecr:BatchCheckLayerAvailability',
          'ecr:BatchGetImage',
          'ecr:CompleteLayerUpload',
          'ecr:GetDownloadUrlForLayer',
          'ecr:InitiateLayerUpload',
          'ecr:PutImage',
          'ecr:UploadLayerPart',
        ],
        resources: [this.#place.account.arn('ecr', this.#place.region, text`repository/${this.#place.account.prefix}/*`)],
      },
    ]
  }

  #admitFunctions(registry: Part | undefined): void {
    if (this.#functions.size === 0) return
    const key = reference(each, 'key')
    const body = {
      repository: reference(this.repository, key, 'name'),
      policy: json({
        Version: '2012-10-17',
        Statement: [
          {
            Sid: 'LambdaPulls',
            Effect: 'Allow',
            Principal: { Service: 'lambda.amazonaws.com' },
            Action: ['ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'],
            Condition: { StringEquals: { 'aws:SourceAccount': this.#place.account.accountId } },
          },
        ],
      }),
    }
    const policy =
      registry === undefined
        ? this.#place.make('resource', 'aws_ecr_repository_policy', 'images', body, 'compute')
        : registry.make('aws_ecr_repository_policy', body)
    policy.meta.forEach = call('toset', [...this.#functions].sort())
  }
}

/** The repositories of a region, made when the first workload asks. */
export const imagesOf = (place: Place): Images => place.once('images', () => new Images(place))
