import { block, blocks, json } from '../../../model/value.ts'
import type { Faces, Statement } from '../faces.ts'
import type { Part } from '../part.ts'
import { networkInterfaces, writeLogs } from '../rights.ts'
import { artifacts, folderRights } from './artifacts.ts'
import { imagesOf } from './images.ts'

export type BuildOptions = { image: string; commands: readonly string[]; statements?: readonly Statement[]; privileged?: boolean; piped?: boolean }

/** A build in the network, with its log and its role. */
export function makeBuild(it: Part, options: BuildOptions): Faces {
  const logs = it.logs('/aws/codebuild/')
  const role = it.role('codebuild', ...(options.piped === true ? ['codepipeline'] : []))
  const group = it.group()
  it.permit(...writeLogs(logs), ...folderRights(it.place, `builds/${it.id}`, 'write'), networkInterfaces, ...(options.statements ?? []), {
    actions: [
      'codebuild:BatchPutCodeCoverages',
      'codebuild:BatchPutTestCases',
      'codebuild:CreateReport',
      'codebuild:CreateReportGroup',
      'codebuild:UpdateReport',
    ],
    resources: [it.account.arn('codebuild', it.place.region, 'report-group/*')],
  })
  const piped = options.piped === true
  const project = it.make('aws_codebuild_project', {
    name: it.name(120),
    description: it.label.slice(0, 200),
    service_role: role.get('arn'),
    build_timeout: 60,
    encryption_key: it.key,
    tags: it.tags,
    artifacts: block({ type: piped ? 'CODEPIPELINE' : 'NO_ARTIFACTS' }),
    environment: block({
      compute_type: 'BUILD_GENERAL1_MEDIUM',
      image: options.image,
      type: 'LINUX_CONTAINER',
      privileged_mode: options.privileged ?? false,
    }),
    source: block({
      type: piped ? 'CODEPIPELINE' : 'NO_SOURCE',
      buildspec: json({ version: 0.2, phases: { build: { commands: [...options.commands] } } }),
    }),
    logs_config: block({ cloudwatch_logs: block({ group_name: logs.get('name') }) }),
    vpc_config: block({ vpc_id: it.network.id, subnets: it.network.subnets(), security_group_ids: [group.get('id')] }),
  })
  const start: Statement = { actions: ['codebuild:BatchGetBuilds', 'codebuild:StartBuild'], resources: [project.get('arn')] }
  return {
    role,
    group: group.get('id'),
    logs,
    grants: { start: [start], call: [start] },
    address: { word: 'BUILD', value: project.get('name') },
    start: { call: 'codebuild:startBuild', input: { ProjectName: project.get('name') }, allow: [start] },
    takes: { kind: 'project', arn: project.get('arn'), start: [start] },
    emits: {
      kind: 'events',
      pattern: {
        source: ['aws.codebuild'],
        'detail-type': ['CodeBuild Build State Change'],
        detail: { 'project-name': [project.get('name')], 'build-status': ['SUCCEEDED', 'FAILED'] },
      },
    },
  }
}

/** From the source to tested images: a pipeline, with a person's yes before what goes live where that is said. */
export function makePipeline(it: Part): Faces {
  const images = imagesOf(it.place)
  const build = makeBuild(it, {
    image: 'aws/codebuild/amazonlinux2-x86_64-standard:5.0',
    privileged: true,
    piped: true,
    statements: [...images.push],
    commands: ['make test', 'aws ecr get-login-password | docker login --username AWS --password-stdin "$REGISTRY"', 'make images'],
  })
  const bucket = artifacts(it.place)
  const asked = it.account.graph.from(it.id).some(({ settings }) => settings['approval'] === 'human')
  const gate = asked || it.said.peek('evaluationGate') === true || it.said.peek('changeControl') === 'reviewed'
  if (gate)
    for (const name of ['evaluationGate', 'changeControl'])
      it.said.hold(name, 'The pipeline waits for the yes of a person before anything goes live.')
  const stages = (source: Parameters<typeof block>[0]) => [
    { name: 'source', action: block({ category: 'Source', name: 'source', owner: 'AWS', version: '1', output_artifacts: ['code'], ...source }) },
    {
      name: 'build',
      action: block({
        category: 'Build',
        name: 'build',
        owner: 'AWS',
        provider: 'CodeBuild',
        version: '1',
        input_artifacts: ['code'],
        output_artifacts: ['built'],
        configuration: { ProjectName: build.address?.value },
      }),
    },
    ...(gate ? [{ name: 'approve', action: block({ category: 'Approval', name: 'approve', owner: 'AWS', provider: 'Manual', version: '1' }) }] : []),
  ]
  const own = {
    provider: 'S3',
    configuration: { S3Bucket: bucket.get('id'), S3ObjectKey: `builds/${it.id}/source.zip`, PollForSourceChanges: 'false' },
  }
  const pipeline = it.make('aws_codepipeline', {
    name: it.name(100),
    role_arn: build.role?.get('arn'),
    pipeline_type: 'V2',
    tags: it.tags,
    artifact_store: block({ type: 'S3', location: bucket.get('id'), encryption_key: block({ type: 'KMS', id: it.place.key(undefined).arn }) }),
    stage: blocks(stages(own)),
  })
  it.permit(
    { actions: ['codebuild:BatchGetBuilds', 'codebuild:StartBuild'], resources: [it.account.arn('codebuild', it.place.region, 'project/*')] },
    ...folderRights(it.place, 'builds', 'write'),
  )
  const run: Statement = { actions: ['codepipeline:GetPipelineExecution', 'codepipeline:StartPipelineExecution'], resources: [pipeline.get('arn')] }
  return {
    ...build,
    grants: { start: [run], call: [run], write: [run] },
    start: { call: 'codepipeline:startPipelineExecution', input: { Name: pipeline.get('name') }, allow: [run] },
    takes: { kind: 'project', arn: pipeline.get('arn'), start: [run] },
    address: { word: 'PIPELINE', value: pipeline.get('name') },
    emits: {
      kind: 'events',
      pattern: {
        source: ['aws.codepipeline'],
        'detail-type': ['CodePipeline Pipeline Execution State Change'],
        detail: { pipeline: [pipeline.get('name')], state: ['SUCCEEDED', 'FAILED'] },
      },
    },
    join: (link, other, end) => {
      const repository = other.resources.find(({ type }) => type === 'aws_codecommit_repository')
      const connection = other.resources.find(({ type }) => type === 'aws_codestarconnections_connection')
      if (end !== 'to') return false
      if (repository !== undefined)
        pipeline.set(
          'stage',
          blocks(
            stages({
              provider: 'CodeCommit',
              configuration: { RepositoryName: repository.get('repository_name'), BranchName: 'main', PollForSourceChanges: 'false' },
            }),
          ),
        )
      if (connection !== undefined) {
        const name = it.account.module.variable('repository', {
          type: 'string',
          description: 'Repository that is built, as owner/name.',
          default: 'owner/name',
        })
        pipeline.set(
          'stage',
          blocks(
            stages({
              provider: 'CodeStarSourceConnection',
              configuration: { ConnectionArn: connection.get('arn'), FullRepositoryId: name.value, BranchName: 'main' },
            }),
          ),
        )
      }
      if (repository !== undefined || connection !== undefined) link.traces.push(`source stage of ${pipeline.address.join('.')}`)
      return false
    },
  }
}
