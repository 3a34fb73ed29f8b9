import { block, blocks, json, text } from '../../../model/value.ts'
import type { Faces, Statement } from '../faces.ts'
import { modelId } from '../forms/bedrock.ts'
import { makeFunction } from '../forms/function.ts'
import { onKubernetes } from '../forms/kubernetes.ts'
import { makeService } from '../forms/service.ts'
import { makeWorkload } from '../forms/workload.ts'
import { invocationLogging } from '../forms/invocation-logging.ts'
import type { Lowerings } from '../lowering.ts'
import type { Part } from '../part.ts'
import { putMetrics } from '../rights.ts'

/** Code that answers requests: in the cluster it is drawn in, on the container platform it is drawn with, else a function. */
export function program(it: Part, options: { port?: number; statements?: readonly Statement[]; container?: boolean } = {}): Faces {
  if (onKubernetes(it)) return makeWorkload(it, options)
  const { graph, parts } = it.account
  const platform =
    graph.to(it.id).some(({ from, carries }) => carries === 'compute' || parts.get(from)?.component.kind === 'serverless-container') ||
    [...parts.values()].some((part) => part.component.kind === 'serverless-container' && part.said.list('hosts').includes(it.id))
  const balanced = graph.to(it.id).some(({ from }) => /^load-balancer|^service-mesh|^global-load/.test(graph.component(from)?.kind ?? ''))
  const small = it.said.is('engine', 'lambda') || /lambda/i.test(it.said.text('service') ?? '')
  return (options.container === true || platform || balanced) && !small
    ? makeService(it, options)
    : makeFunction(it, { timeoutSeconds: 120, memoryMB: 2048, ...options })
}

/** A Bedrock agent with an alias that callers pin; a program of one's own where an engine is said. */
function agent(it: Part): Faces {
  const { said, account, place } = it
  if (onKubernetes(it) || said.value('engine') !== undefined) return program(it, { container: true, statements: [putMetrics('Agents')] })
  const { id } = modelId(it, 'mid')
  const role = it.role('bedrock')
  it.permit({
    actions: ['bedrock:InvokeModel', 'bedrock:InvokeModelWithResponseStream'],
    resources: [
      text`arn:${account.partition}:bedrock:${place.region}::foundation-model/${id}`,
      account.arn('bedrock', place.region, 'inference-profile/*'),
    ],
  })
  const made = it.make('aws_bedrockagent_agent', {
    agent_name: it.name(100),
    agent_resource_role_arn: role.get('arn'),
    foundation_model: id,
    description: it.label.slice(0, 200),
    idle_session_ttl_in_seconds: it.within('timeoutSeconds', 60, 3600) ?? 600,
    instruction:
      'Work on the request step by step. Use the tools that you are given, and no others. Say what you did and where it comes from. Ask a person before you do anything that cannot be undone.',
    customer_encryption_key_arn: it.key,
    prepare_agent: true,
    skip_resource_in_use_check: false,
    tags: it.tags,
  })
  const alias = it.make('aws_bedrockagent_agent_alias', {
    agent_id: made.get('agent_id'),
    agent_alias_name: 'live',
    description: 'The version that callers use',
    tags: it.tags,
  })
  const call: readonly Statement[] = [{ actions: ['bedrock:InvokeAgent'], resources: [alias.get('agent_alias_arn')] }]
  return {
    role,
    grants: { call, start: call },
    address: { word: 'AGENT_ALIAS', value: alias.get('agent_alias_arn') },
    join: (link, other, end) => {
      if (end !== 'from') return false
      const guardrail = other.resources.find(({ type }) => type === 'aws_bedrock_guardrail')
      if (guardrail !== undefined) {
        made.set('guardrail_configuration', [{ guardrail_identifier: guardrail.get('guardrail_id'), guardrail_version: 'DRAFT' }])
        link.traces.push(`guardrail_configuration of ${made.address.join('.')}`)
        return false
      }
      const tool = other.resources.find(({ type }) => type === 'aws_lambda_function')
      if (tool === undefined) return false
      const own = { topic: 'ai', origin: link.id, ...(place.provider && { provider: place.provider }) } as const
      const permission = account.module.add(
        'resource',
        'aws_lambda_permission',
        link.address(),
        {
          action: 'lambda:InvokeFunction',
          function_name: tool.get('function_name'),
          principal: 'bedrock.amazonaws.com',
          source_arn: made.get('agent_arn'),
        },
        own,
      )
      const action = account.module.add(
        'resource',
        'aws_bedrockagent_agent_action_group',
        link.address(),
        {
          agent_id: made.get('agent_id'),
          agent_version: 'DRAFT',
          action_group_name: other.id,
          description: other.label.slice(0, 200),
          skip_resource_in_use_check: true,
          action_group_executor: block({ lambda: tool.get('arn') }),
          function_schema: block({
            member_functions: block({
              functions: block({
                name: 'call',
                description: `Calls ${other.id}`,
                parameters: block({ map_block_key: 'request', type: 'string', description: 'What is asked of it, as JSON', required: true }),
              }),
            }),
          }),
        },
        { ...own, comment: `${it.label} may use ${other.label} as a tool.` },
      )
      link.resources.push(permission, action)
      return true
    },
  }
}

/** Runs code that a model or a user wrote: a machine of its own for each call, no network, no rights. */
const sandbox = (it: Part): Faces => makeFunction(it, { inNetwork: false, timeoutSeconds: 60, memoryMB: 2048 })

/** Prompts as versions that are named, not as text in code. */
function prompts(it: Part): Faces {
  const { id } = modelId(it, 'mid')
  const prompt = it.make('aws_bedrockagent_prompt', {
    name: it.name(60),
    description: it.label.slice(0, 200),
    default_variant: 'first',
    customer_encryption_key_arn: it.key,
    tags: it.tags,
    variant: block({
      name: 'first',
      template_type: 'TEXT',
      model_id: id,
      inference_configuration: block({ text: block({ max_tokens: it.said.number('maxOutputTokens') ?? 1024, temperature: 0.2 }) }),
      template_configuration: block({
        text: block({
          text: 'Answer from the passages only, and name them. Say so when they do not hold the answer.\n\nPassages:\n{{passages}}\n\nQuestion:\n{{question}}',
          input_variable: blocks([{ name: 'passages' }, { name: 'question' }]),
        }),
      }),
    }),
  })
  const read: readonly Statement[] = it.keyed('read', {
    actions: ['bedrock:GetPrompt', 'bedrock:ListPrompts'],
    resources: [prompt.get('arn'), text`${prompt.get('arn')}:*`],
  })
  return {
    grants: {
      read,
      call: read,
      write: it.keyed('write', {
        actions: ['bedrock:CreatePromptVersion', 'bedrock:GetPrompt', 'bedrock:UpdatePrompt'],
        resources: [prompt.get('arn')],
      }),
    },
    address: { word: 'PROMPT', value: prompt.get('arn') },
  }
}

/** What models were asked and answered: every call of the region in one log, as far as it is said to be logged. */
function observability(it: Part): Faces {
  const logs = invocationLogging(it)
  const dashboard = it.make('aws_cloudwatch_dashboard', {
    dashboard_name: it.name(100),
    dashboard_body: json({
      widgets: [
        {
          type: 'metric',
          x: 0,
          y: 0,
          width: 12,
          height: 6,
          properties: {
            title: 'Calls, throttles, errors',
            region: it.place.region,
            stat: 'Sum',
            period: 300,
            metrics: [
              ['AWS/Bedrock', 'Invocations'],
              ['AWS/Bedrock', 'InvocationThrottles'],
              ['AWS/Bedrock', 'InvocationServerErrors'],
            ],
          },
        },
        {
          type: 'metric',
          x: 12,
          y: 0,
          width: 12,
          height: 6,
          properties: {
            title: 'Tokens in and out',
            region: it.place.region,
            stat: 'Sum',
            period: 300,
            metrics: [
              ['AWS/Bedrock', 'InputTokenCount'],
              ['AWS/Bedrock', 'OutputTokenCount'],
            ],
          },
        },
      ],
    }),
  })
  const write: readonly Statement[] = [
    { actions: ['logs:CreateLogStream', 'logs:PutLogEvents'], resources: [text`${logs.get('arn')}:*`] },
    putMetrics('GenAI'),
  ]
  return {
    grants: {
      write,
      read: [
        {
          actions: ['logs:FilterLogEvents', 'logs:GetLogEvents', 'logs:StartQuery', 'logs:GetQueryResults'],
          resources: [text`${logs.get('arn')}:*`],
        },
      ],
      call: write,
    },
    address: { word: 'LOG_GROUP', value: logs.get('name') },
    holder: dashboard,
    join: (link, other) => {
      if (other.faces.role !== undefined || !other.resources.some(({ type }) => type === 'aws_bedrock_inference_profile')) return false
      link.traces.push(`calls of ${other.id} are logged by the region's invocation log`)
      return true
    },
  }
}

export const genai: Lowerings = {
  'rag-orchestrator': (it) => program(it),
  'agent-orchestrator': agent,
  'tool-gateway': (it) => program(it),
  'code-sandbox': sandbox,
  'prompt-management': prompts,
  'llm-observability': observability,
}
