import type { Resource } from '../../../model/resource.ts'
import { block, json, text } from '../../../model/value.ts'
import type { Part } from '../part.ts'

/** Bedrock logs the calls of a whole region in one place; payloads only where the design says that they are logged. */
export function invocationLogging(it: Part): Resource {
  return it.place.once('invocation logging', () => {
    const logs = it.logs('/aws/bedrock/invocations/')
    const role = it.make(
      'aws_iam_role',
      {
        name: it.name(64, '-invocations'),
        description: 'Bedrock writes its invocation log with it',
        permissions_boundary: it.account.boundary,
        tags: it.tags,
        assume_role_policy: json({
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Allow',
              Principal: { Service: 'bedrock.amazonaws.com' },
              Action: 'sts:AssumeRole',
              Condition: { StringEquals: { 'aws:SourceAccount': it.account.accountId } },
            },
          ],
        }),
      },
      { suffix: 'invocations' },
    )
    it.make(
      'aws_iam_role_policy',
      {
        name: 'write',
        role: role.get('id'),
        policy: json({
          Version: '2012-10-17',
          Statement: [{ Effect: 'Allow', Action: ['logs:CreateLogStream', 'logs:PutLogEvents'], Resource: [text`${logs.get('arn')}:*`] }],
        }),
      },
      { suffix: 'invocations' },
    )
    const payloads = [...it.account.parts.values()].some((part) => part.place === it.place && part.said.flag('logsPayload') === true)
    if (!payloads) it.assume('Nothing says that prompts and answers are logged; the log holds who called what, without the text.')
    it.make('aws_bedrock_model_invocation_logging_configuration', {
      logging_config: block({
        text_data_delivery_enabled: payloads,
        image_data_delivery_enabled: payloads,
        embedding_data_delivery_enabled: false,
        video_data_delivery_enabled: false,
        cloudwatch_config: block({ log_group_name: logs.get('name'), role_arn: role.get('arn') }),
      }),
    })
    return logs
  })
}
