import { block, blocks, call, type Expression, text, type Value } from '../../../model/value.ts'
import type { Faces, Statement } from '../faces.ts'
import { bucketOf } from '../forms/bucket.ts'
import { makeDistribution } from '../forms/distribution.ts'
import { makeHttpApi, makeSocketApi } from '../forms/http-api.ts'
import { makeRestApi } from '../forms/rest-api.ts'
import { settled, variableName } from '../join/environment.ts'
import type { Lowerings } from '../lowering.ts'
import type { Part } from '../part.ts'
import { program } from './genai.ts'

/** Pages in the browser: a server where a balancer or a platform leads to it, else Amplify. */
function site(it: Part): Faces {
  const { graph, parts } = it.account
  const served = graph
    .to(it.id)
    .some(
      ({ from, carries }) =>
        /^load-balancer|^kubernetes-ingress/.test(graph.component(from)?.kind ?? '') ||
        carries === 'compute' ||
        parts.get(from)?.component.kind === 'serverless-container',
    )
  const inCluster = graph.enclosing(it.component, 'cluster') !== undefined
  if (served || inCluster || it.said.flag('containerized') === true) return program(it, { container: true })
  const app = it.make('aws_amplify_app', {
    name: it.name(200),
    description: it.label.slice(0, 200),
    platform: 'WEB',
    tags: it.tags,
    custom_rule: block({ source: '/<*>', target: '/index.html', status: '404-200' }),
  })
  const stage = { dev: 'DEVELOPMENT', test: 'BETA', stage: 'BETA', prod: 'PRODUCTION' }[it.account.stage]
  const branch = it.make('aws_amplify_branch', { app_id: app.get('id'), branch_name: 'main', stage, enable_auto_build: false, tags: it.tags })
  it.assume('Amplify gets its pages from the pipeline (a manual deployment); connect a repository to let it build itself.')
  const told = new Map<string, Value>()
  it.account.later(() => {
    const variables = settled(it, branch, told)
    if (variables.length > 0) branch.set('environment_variables', Object.fromEntries(variables))
  })
  const domain: Expression = call('join', '.', [branch.get('branch_name'), app.get('default_domain')])
  return {
    environment: told,
    holder: branch,
    address: { word: 'URL', value: text`https://${domain}` },
    front: { kind: 'site', domain, resource: app },
    grants: { write: [{ actions: ['amplify:CreateDeployment', 'amplify:StartDeployment'], resources: [text`${app.get('arn')}/branches/*`] }] },
    join: (link, other, end) => {
      const { address } = other.faces
      const spokenTo = end === 'to' && other.component.kind === 'realtime-messaging'
      if (address === undefined || (!spokenTo && (end !== 'from' || link.flow !== 'request'))) return false
      told.set(variableName(other.id, address.word), address.value)
      link.traces.push(`environment of ${branch.address.join('.')}`)
      return true
    },
  }
}

/** An HTTP API has no firewall before it and cannot call a SageMaker endpoint; where either is drawn, it is a REST API. */
const api = (it: Part): Faces => {
  const near = it.account.graph.neighbours(it.id)
  const endpoints = it.account.graph
    .from(it.id)
    .some(({ to }) => /inference-endpoint$|^llm-inference-server$|^triton/.test(it.account.graph.component(to)?.kind ?? ''))
  return near.some(({ kind }) => kind === 'waf') || endpoints ? makeRestApi(it) : makeHttpApi(it)
}

function contactCenter(it: Part): Faces {
  const recordings = bucketOf(it, { suffix: 'recordings' })
  const instance = it.make('aws_connect_instance', {
    instance_alias: it.name(45),
    identity_management_type: 'CONNECT_MANAGED',
    inbound_calls_enabled: true,
    outbound_calls_enabled: true,
    contact_flow_logs_enabled: true,
    contact_lens_enabled: true,
    tags: it.tags,
  })
  const kept = (bucket: Expression, prefix: string, key: Expression | undefined) =>
    block({
      storage_type: 'S3',
      s3_config: block({
        bucket_name: bucket,
        bucket_prefix: prefix,
        encryption_config: key === undefined ? undefined : block({ encryption_type: 'KMS', key_id: key }),
      }),
    })
  const stores = (
    [
      ['calls', 'CALL_RECORDINGS'],
      ['chats', 'CHAT_TRANSCRIPTS'],
    ] as const
  ).map(([suffix, resource_type]) => ({
    suffix,
    store: it.make(
      'aws_connect_instance_storage_config',
      { instance_id: instance.get('id'), resource_type, storage_config: kept(recordings.resource.get('id'), suffix, it.key) },
      { suffix },
    ),
  }))
  return {
    grants: {
      read: recordings.grants.read ?? [],
      call: [
        {
          actions: ['connect:GetContactAttributes', 'connect:StartChatContact', 'connect:UpdateContactAttributes'],
          resources: [text`${instance.get('arn')}/*`],
        },
      ],
    },
    emits: recordings.emits,
    address: { word: 'CONTACT_CENTER', value: instance.get('id') },
    backup: recordings.resource.get('arn'),
    join: (link, other, end) => {
      const stream = other.resources.find(({ type }) => type === 'aws_kinesis_stream')
      if (end === 'from' && stream !== undefined) {
        link.resources.push(
          it.make(
            'aws_connect_instance_storage_config',
            {
              instance_id: instance.get('id'),
              resource_type: 'CONTACT_TRACE_RECORDS',
              storage_config: block({ storage_type: 'KINESIS_STREAM', kinesis_stream_config: block({ stream_arn: stream.get('arn') }) }),
            },
            { suffix: link.address() },
          ),
        )
        return true
      }
      const bucket = other.resources.find(({ type }) => type === 'aws_s3_bucket')
      if (end === 'from' && bucket !== undefined && other.faces.role === undefined) {
        for (const { suffix, store } of stores) store.set('storage_config', kept(bucket.get('id'), `${it.id}/${suffix}`, other.key))
        link.traces.push(`recordings and transcripts of ${instance.address.join('.')}`)
        return true
      }
      if (end === 'from' && other.resources.some(({ type }) => type === 'aws_kinesis_video_stream')) {
        link.resources.push(
          it.make(
            'aws_connect_instance_storage_config',
            {
              instance_id: instance.get('id'),
              resource_type: 'MEDIA_STREAMS',
              storage_config: block({
                storage_type: 'KINESIS_VIDEO_STREAM',
                kinesis_video_stream_config: block({
                  prefix: it.id,
                  retention_period_hours: 24,
                  encryption_config: block({ encryption_type: 'KMS', key_id: it.place.key(it).arn }),
                }),
              }),
            },
            { suffix: link.address() },
          ),
        )
        return true
      }
      const tool = other.resources.find(({ type }) => type === 'aws_lambda_function')
      if (end !== 'from' || tool === undefined || link.flow === 'data') return false
      link.resources.push(
        it.make(
          'aws_connect_lambda_function_association',
          { instance_id: instance.get('id'), function_arn: tool.get('arn') },
          { suffix: link.address() },
        ),
      )
      return true
    },
  }
}

function bot(it: Part): Faces {
  const role = it.helper('bot', ['lexv2'], [{ actions: ['comprehend:DetectSentiment', 'polly:SynthesizeSpeech'], resources: ['*'] }])
  const minors = it.said.list('audience').includes('minors')
  const made = it.make('aws_lexv2models_bot', {
    name: it.name(100),
    description: it.label.slice(0, 200),
    role_arn: role.get('arn'),
    idle_session_ttl_in_seconds: Math.max(60, Math.min(86_400, (it.said.number('autoLogoffMinutes') ?? 5) * 60)),
    data_privacy: block({ child_directed: minors }),
    tags: it.tags,
  })
  const locale = it.make('aws_lexv2models_bot_locale', {
    bot_id: made.get('id'),
    bot_version: 'DRAFT',
    locale_id: 'en_US',
    n_lu_intent_confidence_threshold: 0.7,
  })
  it.make('aws_lexv2models_intent', {
    bot_id: made.get('id'),
    bot_version: locale.get('bot_version'),
    locale_id: locale.get('locale_id'),
    name: 'Ask',
    description: 'A question in the words of the user',
    sample_utterance: blocks(['I have a question', 'Can you help me', 'I need help'].map((utterance) => ({ utterance }))),
    fulfillment_code_hook: block({ enabled: true }),
  })
  const call_: readonly Statement[] = [
    {
      actions: ['lex:RecognizeText', 'lex:RecognizeUtterance', 'lex:StartConversation'],
      resources: [it.account.arn('lex', it.place.region, text`bot-alias/${made.get('id')}/*`)],
    },
  ]
  it.assume('The alias of the bot, which names the function that answers, is made after the first build of the bot.')
  return {
    role,
    grants: { call: call_ },
    address: { word: 'BOT', value: made.get('id') },
    join: (link, other, end) => {
      const tool = other.resources.find(({ type }) => type === 'aws_lambda_function')
      if (end !== 'from' || tool === undefined) return false
      link.resources.push(
        it.account.module.add(
          'resource',
          'aws_lambda_permission',
          link.address(),
          {
            action: 'lambda:InvokeFunction',
            function_name: tool.get('function_name'),
            principal: 'lexv2.amazonaws.com',
            source_arn: it.account.arn('lex', it.place.region, text`bot-alias/${made.get('id')}/*`),
          },
          { topic: 'application', origin: link.id, ...(it.place.provider && { provider: it.place.provider }) },
        ),
      )
      return true
    },
  }
}

/** QuickSight: a folder, and a data source for each store that leads to it. */
function dashboardForPeople(it: Part): Faces {
  const role = it.role('quicksight')
  const folder = it.make('aws_quicksight_folder', { folder_id: it.name(100), name: it.label.slice(0, 200) || it.id, tags: it.tags })
  it.assume('QuickSight needs a subscription of the account; dashboards are drawn in it and kept in the folder.')
  return {
    role,
    address: { word: 'FOLDER', value: folder.get('arn') },
    join: (link, other, end) => {
      if (end !== 'to') return false
      const athena = other.resources.find(({ type }) => type === 'aws_athena_workgroup')
      const warehouse = other.resources.find(({ type }) => type === 'aws_redshiftserverless_workgroup')
      const cluster = other.resources.find(({ type }) => type === 'aws_rds_cluster')
      const parameters =
        athena !== undefined
          ? { type: 'ATHENA', parameters: block({ athena: block({ work_group: athena.get('name') }) }) }
          : warehouse !== undefined
            ? {
                type: 'REDSHIFT',
                parameters: block({ redshift: block({ database: 'warehouse', host: warehouse.get('endpoint', 0, 'address'), port: 5439 }) }),
              }
            : cluster !== undefined
              ? {
                  type: 'AURORA_POSTGRESQL',
                  parameters: block({ aurora_postgresql: block({ database: 'app', host: cluster.get('endpoint'), port: 5432 }) }),
                }
              : undefined
      if (parameters === undefined) return false
      const credentials = cluster === undefined ? undefined : block({ secret_arn: cluster.get('master_user_secret', 0, 'secret_arn') })
      link.resources.push(
        it.make(
          'aws_quicksight_data_source',
          { data_source_id: link.id, name: other.id, ...parameters, credentials, ssl_properties: block({ disable_ssl: false }), tags: it.tags },
          { suffix: link.address() },
        ),
      )
      return false
    },
  }
}

/** A search box: a function that asks the index. */
const search = (it: Part): Faces => program(it)

const media: readonly Statement[] = [
  {
    actions: ['rekognition:DetectFaces', 'rekognition:DetectLabels', 'rekognition:DetectModerationLabels', 'rekognition:DetectText'],
    resources: ['*'],
  },
]

export const applications: Lowerings = {
  'web-app': site,
  'chat-ui': site,
  'app-backend': (it) => program(it, { container: true }),
  'llm-gateway': (it) => program(it, { container: true, port: 4000 }),
  'video-analytics-service': (it) => program(it, { container: true, statements: media }),
  'search-api': search,
  'api-gateway': api,
  'realtime-messaging': makeSocketApi,
  cdn: makeDistribution,
  'contact-center': contactCenter,
  'conversational-bot': bot,
  'bi-dashboard': dashboardForPeople,
}
