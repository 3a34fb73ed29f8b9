import { type JobImage, jobImage } from './job-image.ts'
import type { Resource } from '../../../model/resource.ts'
import { json, text, type Value } from '../../../model/value.ts'
import type { Faces, Statement, Step } from '../faces.ts'
import { settled } from '../join/environment.ts'
import { machineOf, managedType } from '../machine.ts'
import type { Part } from '../part.ts'
import { networkInterfaces, putMetrics } from '../rights.ts'
import { artifacts, folderRights } from './artifacts.ts'

export type JobKind = 'Training' | 'Processing' | 'Tuning' | 'AutoML' | 'Transform'
export type JobOptions = {
  kind: JobKind
  image: JobImage
  machine: string
  environment?: { readonly [name: string]: Value }
  model?: Value
}

/** A job that SageMaker runs, as a pipeline of one step: it can be started by hand, by a schedule, or inside a larger pipeline. */
export function makeJob(it: Part, options: JobOptions): Faces {
  const role = it.role('sagemaker')
  const told: Record<string, Value> = { ...options.environment }
  const step = stepOf(it, { ...options, environment: told }, role)
  const pipeline = it.make('aws_sagemaker_pipeline', {
    pipeline_name: it.name(100),
    pipeline_display_name: it.name(100),
    pipeline_description: it.label.slice(0, 200),
    role_arn: role.get('arn'),
    pipeline_definition: definition([step]),
    tags: it.tags,
  })
  const environment = new Map<string, Value>()
  it.account.later(() => {
    for (const [name, value] of settled(it, pipeline, environment)) told[name] = value
    pipeline.set('pipeline_definition', definition([step]))
  })
  // AutoML takes no variables.
  return { ...pipelineFaces(it, pipeline, role), step, ...(options.kind !== 'AutoML' && { environment, holder: pipeline }) }
}

/** The definition of a pipeline whose steps run one after the other. */
export const definition = (steps: readonly Step[]): Value =>
  json({
    Version: '2020-12-01',
    Metadata: {},
    Parameters: [],
    Steps: steps.map(({ name, type, arguments: args }, at) => ({
      Name: name,
      Type: type,
      DependsOn: at === 0 ? undefined : [steps[at - 1]?.name ?? ''],
      Arguments: args,
    })),
  })

/** What a role needs to run jobs of a pipeline, wherever their data lies. */
export const runJobs = (it: Part, role: Resource): readonly Statement[] => [
  {
    actions: [
      'sagemaker:AddTags',
      'sagemaker:CreateAutoMLJobV2',
      'sagemaker:CreateHyperParameterTuningJob',
      'sagemaker:CreateModel',
      'sagemaker:CreateProcessingJob',
      'sagemaker:CreateTrainingJob',
      'sagemaker:CreateTransformJob',
      'sagemaker:DescribeAutoMLJobV2',
      'sagemaker:DescribeHyperParameterTuningJob',
      'sagemaker:DescribeProcessingJob',
      'sagemaker:DescribeTrainingJob',
      'sagemaker:DescribeTransformJob',
      'sagemaker:StopProcessingJob',
      'sagemaker:StopTrainingJob',
      'sagemaker:StopTransformJob',
    ],
    resources: [it.account.arn('sagemaker', it.place.region, '*')],
  },
  { actions: ['iam:PassRole'], resources: [role.get('arn')], condition: { StringEquals: { 'iam:PassedToService': 'sagemaker.amazonaws.com' } } },
  {
    actions: ['logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:DescribeLogStreams', 'logs:PutLogEvents'],
    resources: [it.account.arn('logs', it.place.region, 'log-group:/aws/sagemaker/*')],
  },
  putMetrics('/aws/sagemaker/TrainingJobs'),
  networkInterfaces,
]

export function pipelineFaces(it: Part, pipeline: Resource, role: Resource): Faces {
  const start: Statement = { actions: ['sagemaker:StartPipelineExecution'], resources: [pipeline.get('arn')] }
  return {
    role,
    group: it.group().get('id'),
    grants: { start: [start] },
    start: {
      call: 'sagemaker:startPipelineExecution',
      input: { PipelineName: pipeline.get('pipeline_name') },
      allow: [start],
      token: 'ClientRequestToken',
    },
    takes: { kind: 'pipeline', arn: pipeline.get('arn'), start: [start] },
    emits: {
      kind: 'events',
      pattern: {
        source: ['aws.sagemaker'],
        'detail-type': ['SageMaker Model Building Pipeline Execution Status Change'],
        detail: { pipelineArn: [pipeline.get('arn')], currentPipelineExecutionStatus: ['Succeeded', 'Failed'] },
      },
    },
  }
}

function stepOf(it: Part, { kind, image, machine, environment = {}, model = null }: JobOptions, role: Resource): Step {
  const { said, place } = it
  const sized = machineOf(it, { type: machine })
  it.permit(...runJobs(it, role), ...folderRights(place, 'jobs', 'write'), ...folderRights(place, 'models', 'write'))
  const key = it.key
  const bucket = artifacts(place).get('id')
  const out = text`s3://${bucket}/jobs/${it.id}/output`
  const picture = kind === 'AutoML' || kind === 'Transform' ? null : jobImage(it, image)
  const training = { TrainingInputMode: 'FastFile', TrainingImage: picture }
  const seconds = Math.round((said.number('expectedHours') ?? 24) * 2 * 3600)
  const stop = { MaxRuntimeInSeconds: Math.max(3600, Math.min(seconds, 432_000)) }
  const interruptible = said.is('capacity', 'spot')
  if (interruptible) said.hold('checkpointing', 'Machines that may be taken away are used with checkpoints only.')
  const cluster = {
    InstanceCount: Math.max(1, sized.count),
    InstanceType: managedType(it, sized.type),
    VolumeSizeInGB: it.within('diskGB', 50, 16_384) ?? 200,
    VolumeKmsKeyId: key,
  }
  const network = { SecurityGroupIds: [it.group().get('id')], Subnets: it.network.subnets() }
  const isolated = { EnableInterContainerTrafficEncryption: said.flag('interNodeEncryption') ?? sized.count > 1, EnableNetworkIsolation: false }
  const name = it.id
  const trainingJob = {
    AlgorithmSpecification: training,
    RoleArn: role.get('arn'),
    ResourceConfig: cluster,
    VpcConfig: network,
    ...isolated,
    StoppingCondition: { ...stop, MaxWaitTimeInSeconds: interruptible ? stop.MaxRuntimeInSeconds * 2 : undefined },
    EnableManagedSpotTraining: interruptible,
    CheckpointConfig: said.flag('checkpointing') === true || interruptible ? { S3Uri: text`s3://${bucket}/jobs/${it.id}/checkpoints` } : undefined,
    InputDataConfig: [
      {
        ChannelName: 'train',
        DataSource: {
          S3DataSource: { S3DataType: 'S3Prefix', S3Uri: text`s3://${bucket}/jobs/${it.id}/input`, S3DataDistributionType: 'FullyReplicated' },
        },
      },
    ],
    OutputDataConfig: { S3OutputPath: text`s3://${bucket}/models/${it.id}`, KmsKeyId: key },
    Environment: environment,
  }
  switch (kind) {
    case 'Training':
      return { name, type: 'Training', arguments: trainingJob }
    case 'Tuning':
      return {
        name,
        type: 'Tuning',
        arguments: {
          HyperParameterTuningJobConfig: {
            Strategy: 'Bayesian',
            ResourceLimits: { MaxNumberOfTrainingJobs: 20, MaxParallelTrainingJobs: 2 },
            HyperParameterTuningJobObjective: { Type: 'Minimize', MetricName: 'validation:loss' },
            ParameterRanges: {
              ContinuousParameterRanges: [{ Name: 'learning_rate', MinValue: '0.00001', MaxValue: '0.01', ScalingType: 'Logarithmic' }],
            },
          },
          TrainingJobDefinition: {
            ...trainingJob,
            StaticHyperParameters: {},
            AlgorithmSpecification: { ...training, MetricDefinitions: [{ Name: 'validation:loss', Regex: 'validation loss: ([0-9\\.]+)' }] },
          },
        },
      }
    case 'AutoML':
      return {
        name,
        type: 'AutoML',
        arguments: {
          AutoMLJobInputDataConfig: [
            {
              ChannelType: 'training',
              ContentType: 'text/csv;header=present',
              DataSource: { S3DataSource: { S3DataType: 'S3Prefix', S3Uri: text`s3://${bucket}/jobs/${it.id}/input` } },
            },
          ],
          OutputDataConfig: { S3OutputPath: out, KmsKeyId: key },
          RoleArn: role.get('arn'),
          AutoMLProblemTypeConfig: {
            TabularJobConfig: { TargetAttributeName: 'target', Mode: 'ENSEMBLING', CompletionCriteria: { MaxCandidates: 20 } },
          },
          SecurityConfig: { VolumeKmsKeyId: key, EnableInterContainerTrafficEncryption: true, VpcConfig: network },
        },
      }
    case 'Transform':
      return {
        name,
        type: 'Transform',
        arguments: {
          ModelName: model,
          Environment: environment,
          TransformInput: {
            ContentType: 'text/csv',
            SplitType: 'Line',
            DataSource: { S3DataSource: { S3DataType: 'S3Prefix', S3Uri: text`s3://${bucket}/jobs/${it.id}/input` } },
          },
          TransformOutput: { S3OutputPath: out, KmsKeyId: key },
          TransformResources: { InstanceCount: cluster.InstanceCount, InstanceType: cluster.InstanceType, VolumeKmsKeyId: key },
        },
      }
    case 'Processing':
      return {
        name,
        type: 'Processing',
        arguments: {
          AppSpecification: { ImageUri: picture },
          RoleArn: role.get('arn'),
          ProcessingResources: { ClusterConfig: cluster },
          NetworkConfig: { ...isolated, VpcConfig: network },
          StoppingCondition: { MaxRuntimeInSeconds: Math.min(stop.MaxRuntimeInSeconds, 432_000) },
          Environment: environment,
          ProcessingInputs: [
            {
              InputName: 'input',
              S3Input: {
                S3Uri: text`s3://${bucket}/jobs/${it.id}/input`,
                LocalPath: '/opt/ml/processing/input',
                S3DataType: 'S3Prefix',
                S3InputMode: 'File',
              },
            },
          ],
          ProcessingOutputConfig: {
            KmsKeyId: key,
            Outputs: [{ OutputName: 'output', S3Output: { S3Uri: out, LocalPath: '/opt/ml/processing/output', S3UploadMode: 'EndOfJob' } }],
          },
        },
      }
  }
}
