import { block, blocks, text } from '../../../model/value.ts'
import type { Faces } from '../faces.ts'
import { artifacts, folderRights } from '../forms/artifacts.ts'
import type { Lowerings } from '../lowering.ts'
import type { Part } from '../part.ts'

/** Features for training and for answering, by key and time. */
const featureGroup =
  (online: boolean) =>
  (it: Part): Faces => {
    const { said } = it
    const role = it.helper(
      'store',
      ['sagemaker'],
      [
        ...folderRights(it.place, `features/${it.id}`, 'write'),
        {
          actions: ['glue:CreateTable', 'glue:GetDatabase', 'glue:GetTable', 'glue:UpdateTable'],
          resources: [
            it.account.arn('glue', it.place.region, 'catalog'),
            it.account.arn('glue', it.place.region, 'database/sagemaker_featurestore'),
            it.account.arn('glue', it.place.region, 'table/sagemaker_featurestore/*'),
          ],
        },
      ],
    )
    const fast = online && ((said.number('latencyTargetMs') ?? Number.POSITIVE_INFINITY) <= 10 || /redis|memory/i.test(said.text('engine') ?? ''))
    const days = it.within('retentionDays', 1, 36_500)
    const group = it.make('aws_sagemaker_feature_group', {
      feature_group_name: it.name(63),
      record_identifier_feature_name: 'record_id',
      event_time_feature_name: 'event_time',
      role_arn: role.get('arn'),
      description: it.id,
      tags: it.tags,
      feature_definition: blocks(['record_id', 'event_time'].map((feature_name) => ({ feature_name, feature_type: 'String' }))),
      online_store_config: online
        ? block({
            enable_online_store: true,
            storage_type: fast ? 'InMemory' : 'Standard',
            security_config: it.key === undefined ? undefined : block({ kms_key_id: it.key }),
            ttl_duration: days === undefined ? undefined : block({ unit: 'Days', value: days }),
          })
        : undefined,
      offline_store_config:
        online && fast
          ? undefined
          : block({
              table_format: 'Iceberg',
              s3_storage_config: block({
                s3_uri: text`s3://${artifacts(it.place).get('id')}/features/${it.id}`,
                kms_key_id: it.place.key(undefined).arn,
              }),
            }),
    })
    it.assume('The features themselves are added by the code that fills the store; the group starts with its key and its time.')
    const arn = group.get('arn')
    const offline = folderRights(it.place, `features/${it.id}`, 'read')
    return {
      address: { word: 'FEATURE_GROUP', value: group.get('feature_group_name') },
      grants: {
        read: [
          ...it.keyed('read', { actions: ['sagemaker:BatchGetRecord', 'sagemaker:DescribeFeatureGroup', 'sagemaker:GetRecord'], resources: [arn] }),
          ...(online ? [] : offline),
        ],
        write: it.keyed('write', { actions: ['sagemaker:DescribeFeatureGroup', 'sagemaker:PutRecord'], resources: [arn] }),
        delete: [{ actions: ['sagemaker:DeleteRecord'], resources: [arn] }],
        admin: [{ actions: ['sagemaker:DescribeFeatureGroup', 'sagemaker:UpdateFeatureGroup'], resources: [arn] }],
      },
      join: (link, other) => {
        const twin = other.resources.some(({ type }) => type === 'aws_sagemaker_feature_group')
        if (!twin) return false
        link.traces.push(`one schema in ${it.id} and ${other.id}; a feature pipeline fills both`)
        return true
      },
    }
  }

/** Features of models. */
export const features: Lowerings = {
  'feature-store': featureGroup(false),
  'online-feature-store': featureGroup(true),
}
