import { catalogModel } from '../catalog-model.ts'
import type { Resource } from '../../../model/resource.ts'
import { block, call, type Expression, text, type Value } from '../../../model/value.ts'
import type { Part } from '../part.ts'
import { networkInterfaces, putMetrics } from '../rights.ts'
import { artifacts, folderRights } from './artifacts.ts'
import { imagesOf } from './images.ts'
import { servingImages } from './serving-images.data.ts'

export type Serving = keyof typeof servingImages | 'own'

/** Which image serves it: what is said of the engine and family decides. */
export function servingOf(it: Part, usual: Serving): Serving {
  const engine = it.said.text('engine')?.toLowerCase()
  if (engine === 'triton') return 'triton'
  if (engine === 'vllm' || engine === 'lmi' || engine === 'djl') return 'llm'
  if (engine === 'xgboost' || engine === 'lightgbm') return 'tree'
  const family = it.said.text('modelFamily')
  if (family === 'llm' || family === 'tree') return family
  return family === 'linear' || family === 'small-classical' ? 'own' : usual
}

/** The image of a serving container: AWS's own where there is one, else one that the team pushes. */
export function servingImage(it: Part, usual: Serving): Expression | string {
  const wanted = servingOf(it, usual)
  if (wanted === 'own') return imagesOf(it.place).of(it)
  const { repository, tag } = servingImages[wanted]
  return it
    .make(
      'aws_sagemaker_prebuilt_ecr_image',
      { repository_name: repository, image_tag: tag },
      { data: true, comment: `AWS's own image that serves ${it.label}.` },
    )
    .get('registry_path')
}

/** Where the files of a model lie in the artifact bucket; the key can be set for each. */
export function modelFile(it: Part): Expression | string {
  const files = it.account.module.variable('model_files', {
    type: 'map(string)',
    description: 'Key of the model archive in the artifact bucket, by component id; what is left out lies at models/<id>/model.tar.gz.',
    default: {},
  })
  return text`s3://${artifacts(it.place).get('id')}/${call('lookup', files.value, it.id, `models/${it.id}/model.tar.gz`)}`
}

/** A SageMaker model: container, files, role, and the subnets in which it answers. */
export function makeModel(it: Part, usual: Serving): { model: Resource; role: Resource } {
  const role = it.role('sagemaker')
  const own = servingOf(it, usual) === 'own'
  it.permit(
    ...folderRights(it.place, 'models', 'read'),
    ...(own ? imagesOf(it.place).pull(it) : []),
    {
      actions: ['logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:DescribeLogStreams', 'logs:PutLogEvents'],
      resources: [it.account.arn('logs', it.place.region, 'log-group:/aws/sagemaker/*')],
    },
    putMetrics('/aws/sagemaker/Endpoints'),
    networkInterfaces,
  )
  const named = catalogModel(it)
  const model = it.make('aws_sagemaker_model', {
    name: it.name(),
    execution_role_arn: role.get('arn'),
    enable_network_isolation: false,
    tags: it.tags,
    primary_container: block({
      image: servingImage(it, usual),
      model_data_url: modelFile(it),
      environment:
        named === undefined
          ? undefined
          : ({
              HF_MODEL_ID: named,
              OPTION_MAX_MODEL_LEN: it.said.number('contextTokens')?.toString(),
              OPTION_TENSOR_PARALLEL_DEGREE: it.said.number('tensorParallel')?.toString(),
            } satisfies Record<string, Value | undefined>),
    }),
    vpc_config: block({ subnets: it.network.subnets(), security_group_ids: [it.group().get('id')] }),
  })
  return { model, role }
}
