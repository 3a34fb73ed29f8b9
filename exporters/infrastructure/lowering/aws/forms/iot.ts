import type { Resource } from '../../../model/resource.ts'
import { block, type Body, json, text } from '../../../model/value.ts'
import type { Faces, Statement } from '../faces.ts'
import type { Part } from '../part.ts'
import { policy, trust } from '../policy.ts'
import { shortened } from '../../../model/names.ts'

/** A device may connect as itself and speak and listen under its own topics. */
export function fleetPolicy(it: Part): Resource {
  const thing = '${iot:Connection.Thing.ThingName}'
  const arn = (rest: string) => it.account.arn('iot', it.place.region, rest)
  return it.make('aws_iot_policy', {
    name: it.name(120),
    tags: it.tags,
    policy: json({
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Action: 'iot:Connect',
          Resource: arn(`client/${thing}`),
          Condition: { Bool: { 'iot:Connection.Thing.IsAttached': ['true'] } },
        },
        {
          Effect: 'Allow',
          Action: ['iot:Publish', 'iot:Receive'],
          Resource: [arn(`topic/${it.id}/${thing}/*`), arn(`topic/$aws/things/${thing}/*`)],
        },
        { Effect: 'Allow', Action: 'iot:Subscribe', Resource: [arn(`topicfilter/${it.id}/${thing}/*`), arn(`topicfilter/$aws/things/${thing}/*`)] },
      ],
    }),
  })
}

/** IoT Core: what devices say goes on by rules, one for each thing that it leads to. */
export function makeBroker(it: Part): Faces {
  const role = it.helper(
    'log',
    ['iot'],
    [
      {
        actions: ['logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:PutLogEvents', 'logs:PutMetricFilter', 'logs:PutRetentionPolicy'],
        resources: [it.account.arn('logs', it.place.region, 'log-group:AWSIotLogsV2*')],
      },
    ],
  )
  const logging = it.make('aws_iot_logging_options', { role_arn: role.get('arn'), default_log_level: 'WARN' })
  const errors = it.logs('/aws/iot/errors/')
  const publish: readonly Statement[] = [
    { actions: ['iot:Publish', 'iot:RetainPublish'], resources: [it.account.arn('iot', it.place.region, text`topic/*`)] },
  ]
  return {
    logs: errors,
    holder: logging,
    grants: {
      write: publish,
      call: publish,
      read: [{ actions: ['iot:Connect', 'iot:Receive', 'iot:Subscribe'], resources: [it.account.arn('iot', it.place.region, 'topicfilter/*')] }],
    },
    address: { word: 'REGION', value: it.place.region },
    join: (link, other, end) => {
      if (end !== 'from') return false
      const action = actionFor(it, other, link.id)
      if (action === undefined) return false
      const statements = [
        ...(other.faces.grants?.write ?? other.faces.grants?.call ?? []),
        { actions: ['logs:CreateLogStream', 'logs:PutLogEvents'], resources: [text`${errors.get('arn')}:*`] },
      ]
      const carrier = it.make(
        'aws_iam_role',
        {
          name: it.name(64, `-${shortened(link.id, 20)}`),
          description: `Carries ${link.id}`,
          assume_role_policy: trust(['iot']),
          permissions_boundary: it.account.boundary,
        },
        { suffix: link.address() },
      )
      const rule = it.make(
        'aws_iot_topic_rule',
        {
          name: ruleName(it, link.id),
          enabled: true,
          sql: "SELECT *, topic(2) AS device FROM '+/+/data'",
          sql_version: '2016-03-23',
          tags: it.tags,
          ...action(carrier),
          error_action: block({ cloudwatch_logs: block({ log_group_name: errors.get('name'), role_arn: carrier.get('arn') }) }),
        },
        { suffix: link.address() },
      )
      link.resources.push(
        carrier,
        it.make('aws_iam_role_policy', { name: 'carry', role: carrier.get('id'), policy: policy(statements) }, { suffix: link.address() }),
        rule,
      )
      const lambda = other.resources.find(({ type }) => type === 'aws_lambda_function')
      if (lambda !== undefined)
        link.resources.push(
          it.make(
            'aws_lambda_permission',
            {
              action: 'lambda:InvokeFunction',
              function_name: lambda.get('function_name'),
              principal: 'iot.amazonaws.com',
              source_arn: rule.get('arn'),
            },
            { suffix: link.address() },
          ),
        )
      return true
    },
  }
}

/** Rules take letters, digits and underscores. */
const ruleName = (it: Part, id: string) => text`${it.snake}_${shortened(id, 60).replaceAll('-', '_')}`

function actionFor(it: Part, other: Part, id: string): ((role: Resource) => Body) | undefined {
  const find = (type: string) => other.resources.find((each) => each.type === type && each.meta.origin === other.id)
  const [stream, queue, topic, lambda, bucket, table, delivery, machine] = [
    'aws_kinesis_stream',
    'aws_sqs_queue',
    'aws_sns_topic',
    'aws_lambda_function',
    'aws_s3_bucket',
    'aws_dynamodb_table',
    'aws_kinesis_firehose_delivery_stream',
    'aws_sfn_state_machine',
  ].map(find)
  const kafka = find('aws_msk_cluster')
  void it
  if (stream !== undefined)
    return (role) => ({ kinesis: block({ role_arn: role.get('arn'), stream_name: stream.get('name'), partition_key: '${topic(2)}' }) })
  if (lambda !== undefined) return () => ({ lambda: block({ function_arn: lambda.get('arn') }) })
  if (queue !== undefined) return (role) => ({ sqs: block({ role_arn: role.get('arn'), queue_url: queue.get('url'), use_base64: false }) })
  if (topic !== undefined) return (role) => ({ sns: block({ role_arn: role.get('arn'), target_arn: topic.get('arn'), message_format: 'RAW' }) })
  if (delivery !== undefined)
    return (role) => ({ firehose: block({ role_arn: role.get('arn'), delivery_stream_name: delivery.get('name'), separator: '\n' }) })
  if (bucket !== undefined)
    return (role) => ({ s3: block({ role_arn: role.get('arn'), bucket_name: bucket.get('id'), key: `${id}/\${topic(2)}/\${timestamp()}` }) })
  if (table !== undefined) return (role) => ({ dynamodbv2: block({ role_arn: role.get('arn'), put_item: block({ table_name: table.get('name') }) }) })
  if (machine !== undefined) return (role) => ({ step_functions: block({ role_arn: role.get('arn'), state_machine_name: machine.get('name') }) })
  if (kafka !== undefined) return viaNetwork(it, kafka, other)
  return undefined
}

/** A broker of Kafka stands in the network; the rule reaches it through a destination there. */
function viaNetwork(it: Part, kafka: Resource, other: Part): (role: Resource) => Body {
  return (role) => {
    const destination = it.make(
      'aws_iot_topic_rule_destination',
      {
        vpc_configuration: block({
          role_arn: role.get('arn'),
          vpc_id: other.network.id,
          subnet_ids: other.network.subnets(),
          security_groups: [other.group().get('id')],
        }),
      },
      { suffix: other.address() },
    )
    return {
      kafka: block({
        destination_arn: destination.get('arn'),
        topic: other.id,
        client_properties: { 'bootstrap.servers': kafka.get('bootstrap_brokers_tls'), 'security.protocol': 'SSL' },
      }),
    }
  }
}
