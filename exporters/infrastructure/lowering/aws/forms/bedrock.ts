import { block, call, type Expression, text } from '../../../model/value.ts'
import type { Faces, Statement } from '../faces.ts'
import type { Part } from '../part.ts'
import { bedrockModels, profileOnly, usualModels } from './bedrock-models.data.ts'

export type ModelUse = keyof typeof usualModels

/** The id of the model on Bedrock, as an input of the module; the name that is said decides the default. */
export function modelId(it: Part, usual: ModelUse): { id: Expression; usual: string } {
  const named = it.said.text('model')
  const tier = it.said.text('modelTier')
  const found =
    named === undefined ? undefined : /^[a-z0-9]+\.[\w.:-]+$/.test(named) ? named : bedrockModels.find(({ matches }) => matches.test(named))?.id
  if (named !== undefined && found === undefined) it.assume(`The model "${named}" is not known on Bedrock; set its id in the variable.`)
  const fallback = found ?? (usual === 'mid' && (tier === 'small' || tier === 'frontier') ? usualModels[tier] : usualModels[usual])
  if (named === undefined) it.assume(`No model is said; ${fallback} is the default of its variable.`)
  const word = it.address().replaceAll('-', '_').replace(/^_+/, '')
  const variable = it.account.module.variable(`${word}_model_id`, {
    type: 'string',
    description: `Bedrock model that ${it.id} calls.`,
    default: fallback,
    validation: {
      condition: (value) => call('can', call('regex', '^[a-z0-9]+\\.[A-Za-z0-9.:_-]+$', value)),
      message: 'Write the id of a Bedrock model, such as amazon.nova-lite-v1:0.',
    },
  })
  return { id: variable.value, usual: fallback }
}

const geography = (code: string): string => (code.startsWith('eu-') ? 'eu' : code.startsWith('us-') || code.startsWith('ca-') ? 'us' : 'apac')

/** A model that Bedrock runs: a profile of one's own, so that cost and use are told apart, and the right to call it. */
export function makeBedrock(it: Part, usual: ModelUse, options: { profile?: boolean } = {}): Faces {
  const { said, place, account } = it
  const { id, usual: chosen } = modelId(it, usual)
  const routing = said.text('routing') ?? (profileOnly.test(chosen) ? 'cross-region' : 'in-region')
  if (said.value('routing') === undefined && routing === 'cross-region')
    it.assume('Nothing is said about routing; the model answers from any region of its geography.')
  const foundation =
    routing === 'in-region'
      ? text`arn:${account.partition}:bedrock:${place.region}::foundation-model/${id}`
      : text`arn:${account.partition}:bedrock:*::foundation-model/${id}`
  const scope = routing === 'global' ? 'global' : geography(place.code)
  const source = routing === 'in-region' ? foundation : account.arn('bedrock', place.region, text`inference-profile/${scope}.${id}`)
  const profile =
    options.profile === false
      ? it.make('aws_ssm_parameter', {
          name: text`/${account.prefix}/models/${it.id}`,
          type: 'String',
          value: id,
          description: text`Model that ${it.id} calls`,
          tags: it.tags,
        })
      : it.make('aws_bedrock_inference_profile', { name: it.name(64), description: it.id, model_source: block({ copy_from: source }), tags: it.tags })
  if (said.is('billing', 'provisioned'))
    it.make('aws_bedrock_provisioned_model_throughput', {
      provisioned_model_name: it.name(63),
      model_arn: text`arn:${account.partition}:bedrock:${place.region}::foundation-model/${id}`,
      model_units: 1,
      commitment_duration: said.number('commitmentYears') === undefined ? undefined : 'SixMonths',
      tags: it.tags,
    })
  const invoke: Statement[] = [
    {
      actions: ['bedrock:InvokeModel', 'bedrock:InvokeModelWithResponseStream', ...(usual === 'rerank' ? ['bedrock:Rerank'] : [])],
      resources: usual === 'rerank' ? ['*'] : [...(options.profile === false ? [] : [profile.get('arn'), source]), foundation],
    },
    ...(options.profile === false ? [{ actions: ['ssm:GetParameter'], resources: [profile.get('arn')] }] : []),
  ]
  const cap = said.number('spendCapUsdPerMonth')
  if (cap !== undefined) account.later(() => spendCap(it, cap))
  return {
    grants: { call: invoke },
    address: { word: 'MODEL', value: options.profile === false ? id : profile.get('arn') },
    alarms: [
      { metric: 'InvocationThrottles', namespace: 'AWS/Bedrock', dimensions: { ModelId: id }, statistic: 'Sum', over: 10, what: 'is throttled' },
      {
        metric: 'InvocationServerErrors',
        namespace: 'AWS/Bedrock',
        dimensions: { ModelId: id },
        statistic: 'Sum',
        over: 5,
        what: 'answers with errors',
      },
    ],
    join: (link, other, end) => {
      if (end !== 'to' || link.flow !== 'deploy') return false
      link.reason = `Bedrock runs the model itself; nothing of ${other.label} is deployed to it.`
      return false
    },
  }
}

/** A budget that watches the tag of one component. */
function spendCap(it: Part, usd: number): void {
  it.make(
    'aws_budgets_budget',
    {
      name: it.name(100, '-cap'),
      budget_type: 'COST',
      time_unit: 'MONTHLY',
      limit_unit: 'USD',
      limit_amount: String(usd),
      cost_filter: block({ name: 'TagKeyValue', values: [`user:Component$${it.id}`] }),
      notification: block({
        comparison_operator: 'GREATER_THAN',
        notification_type: 'ACTUAL',
        threshold: 90,
        threshold_type: 'PERCENTAGE',
        subscriber_sns_topic_arns: [it.account.alarmTopic(it.place)],
      }),
    },
    { topic: 'observability', suffix: 'cap' },
  )
}
