import { block, text } from '../../../model/value.ts'
import type { Faces, Statement } from '../faces.ts'
import { imagesOf } from '../forms/images.ts'
import { alreadyBuilt } from '../forms/standing.ts'
import type { Lowerings } from '../lowering.ts'
import type { Part } from '../part.ts'

/** A repository of AWS, or the connection to the one that the team has. */
function source(it: Part): Faces {
  const where = `${it.said.text('engine') ?? ''} ${it.said.text('service') ?? ''} ${it.said.text('vendor') ?? ''}`
  const provider = /gitlab/i.test(where) ? 'GitLab' : /bitbucket/i.test(where) ? 'Bitbucket' : /github/i.test(where) ? 'GitHub' : undefined
  if (provider !== undefined) {
    const connection = it.make('aws_codestarconnections_connection', { name: it.name(32), provider_type: provider, tags: it.tags })
    it.assume('The connection to the repository is confirmed once in the console.')
    const use: readonly Statement[] = [{ actions: ['codestar-connections:UseConnection'], resources: [connection.get('arn')] }]
    return {
      grants: { read: use, call: use },
      address: { word: 'CONNECTION', value: connection.get('arn') },
      join: (link, other) => other.faces.role === undefined && alreadyBuilt(it, 'code from the repository')(link),
    }
  }
  const repository = it.make('aws_codecommit_repository', {
    repository_name: it.name(100),
    description: it.label.slice(0, 200),
    kms_key_id: it.key,
    tags: it.tags,
  })
  const read: readonly Statement[] = [
    {
      actions: [
        'codecommit:CancelUploadArchive',
        'codecommit:GetBranch',
        'codecommit:GetCommit',
        'codecommit:GetUploadArchiveStatus',
        'codecommit:GitPull',
        'codecommit:UploadArchive',
      ],
      resources: [repository.get('arn')],
    },
  ]
  return {
    grants: { read, call: read, write: [{ actions: ['codecommit:GitPush'], resources: [repository.get('arn')] }] },
    address: { word: 'REPOSITORY', value: repository.get('clone_url_http') },
    emits: {
      kind: 'events',
      pattern: { source: ['aws.codecommit'], 'detail-type': ['CodeCommit Repository State Change'], resources: [repository.get('arn')] },
    },
    join: (link, other) => other.faces.role === undefined && other.faces.takes === undefined && alreadyBuilt(it, 'code from the repository')(link),
  }
}

/** Packages that builds take and give. */
function packages(it: Part): Faces {
  const domain = it.make('aws_codeartifact_domain', { domain: it.name(50), encryption_key: it.key, tags: it.tags })
  const repository = it.make('aws_codeartifact_repository', {
    repository: it.name(100),
    domain: domain.get('domain'),
    description: it.label.slice(0, 200),
    external_connections: block({ external_connection_name: 'public:pypi' }),
    tags: it.tags,
  })
  const token: Statement = { actions: ['codeartifact:GetAuthorizationToken'], resources: [domain.get('arn')] }
  const bearer: Statement = {
    actions: ['sts:GetServiceBearerToken'],
    resources: ['*'],
    condition: { StringEquals: { 'sts:AWSServiceName': 'codeartifact.amazonaws.com' } },
  }
  const read: readonly Statement[] = [
    token,
    bearer,
    { actions: ['codeartifact:GetRepositoryEndpoint', 'codeartifact:ReadFromRepository'], resources: [repository.get('arn')] },
  ]
  return {
    grants: {
      read,
      call: read,
      write: [
        ...read,
        {
          actions: ['codeartifact:PublishPackageVersion', 'codeartifact:PutPackageMetadata'],
          resources: [
            repository.get('arn'),
            it.account.arn('codeartifact', it.place.region, text`package/${domain.get('domain')}/${repository.get('repository')}/*`),
          ],
        },
      ],
    },
    address: { word: 'REPOSITORY', value: repository.get('repository') },
    join: (link, other) => other.faces.role === undefined && alreadyBuilt(it, 'packages')(link),
  }
}

/** The repositories of images; what builds pushes, what runs pulls. */
function registry(it: Part): Faces {
  const images = imagesOf(it.place)
  return {
    grants: {
      write: images.push,
      call: images.push,
      read: [
        { actions: ['ecr:GetAuthorizationToken'], resources: ['*'] },
        {
          actions: ['ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'],
          resources: [it.account.arn('ecr', it.place.region, text`repository/${it.account.prefix}/*`)],
        },
      ],
    },
    address: { word: 'REGISTRY', value: text`${it.account.accountId}.dkr.ecr.${it.place.region}.amazonaws.com` },
    emits: {
      kind: 'events',
      pattern: { source: ['aws.ecr'], 'detail-type': ['ECR Image Action'], detail: { 'action-type': ['PUSH'], result: ['SUCCESS'] } },
    },
    join: (link, other, end) => {
      if (end === 'to') return false
      if (other.faces.role !== undefined && other.faces.takes === undefined) return false
      return other.faces.takes === undefined || link.flow === 'deploy' ? alreadyBuilt(it, 'images that are pulled')(link) : false
    },
  }
}

/** Where code, packages and images lie. */
export const repositories: Lowerings = {
  'source-repo': source,
  'artifact-repository': packages,
  'container-registry': registry,
}
