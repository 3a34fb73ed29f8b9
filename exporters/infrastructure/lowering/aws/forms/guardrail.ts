import type { Resource } from '../../../model/resource.ts'
import { block, blocks } from '../../../model/value.ts'
import type { Faces } from '../faces.ts'
import { variableName } from '../join/environment.ts'
import { allow } from '../join/grant.ts'
import type { Link } from '../../link.ts'
import type { Part } from '../part.ts'

/** A Bedrock guardrail and a version of it that callers pin. */
export function makeGuardrail(it: Part): Faces {
  const { said } = it
  const strict = said.is('contentSafety', 'strict')
  const strength = strict ? 'HIGH' : 'MEDIUM'
  const [input, output] = [said.is('direction', 'out') ? 'NONE' : strength, said.is('direction', 'in') ? 'NONE' : strength]
  const guardrail = it.make('aws_bedrock_guardrail', {
    name: it.name(50),
    description: it.id,
    blocked_input_messaging: 'This request cannot be answered.',
    blocked_outputs_messaging: 'This answer was held back.',
    kms_key_arn: it.key,
    tags: it.tags,
    content_policy_config: block({
      filters_config: blocks([
        ...['HATE', 'INSULTS', 'MISCONDUCT', 'SEXUAL', 'VIOLENCE'].map((type) => ({ type, input_strength: input, output_strength: output })),
        { type: 'PROMPT_ATTACK', input_strength: input === 'NONE' ? 'NONE' : 'HIGH', output_strength: 'NONE' },
      ]),
    }),
    sensitive_information_policy_config: block({
      pii_entities_config: blocks(
        ['CREDIT_DEBIT_CARD_NUMBER', 'EMAIL', 'INTERNATIONAL_BANK_ACCOUNT_NUMBER', 'PASSWORD', 'PHONE'].map((type) => ({
          type,
          action: type === 'PASSWORD' || type === 'CREDIT_DEBIT_CARD_NUMBER' ? 'BLOCK' : 'ANONYMIZE',
        })),
      ),
    }),
    contextual_grounding_policy_config:
      said.flag('citations') === true
        ? block({
            filters_config: blocks([
              { type: 'GROUNDING', threshold: 0.75 },
              { type: 'RELEVANCE', threshold: 0.5 },
            ]),
          })
        : undefined,
    word_policy_config: block({ managed_word_lists_config: block({ type: 'PROFANITY' }) }),
  })
  const version = it.make('aws_bedrock_guardrail_version', {
    guardrail_arn: guardrail.get('guardrail_arn'),
    description: 'The version that callers use',
  })
  return {
    grants: { call: [{ actions: ['bedrock:ApplyGuardrail', 'bedrock:GetGuardrail'], resources: [guardrail.get('guardrail_arn')] }] },
    address: { word: 'GUARDRAIL', value: guardrail.get('guardrail_id') },
    holder: version,
    join: (link, other) => {
      const model = other.resources.some(({ type }) => type === 'aws_bedrock_inference_profile')
      if (!model || other.faces.role !== undefined) return false
      guardCallers(it, other, link, guardrail)
      return true
    },
    alarms: [
      {
        metric: 'InvocationsIntervened',
        namespace: 'AWS/Bedrock/Guardrails',
        dimensions: { GuardrailArn: guardrail.get('guardrail_arn') },
        statistic: 'Sum',
        over: 100,
        what: 'holds back more than usual',
      },
    ],
  }
}

/** Bedrock applies a guardrail when a call names it: whoever calls the model is told of it and may use it. */
function guardCallers(it: Part, model: Part, link: Link, guardrail: Resource): void {
  const callers = it.account.graph
    .to(model.id)
    .flatMap(({ from }) => it.account.parts.get(from) ?? [])
    .filter(({ faces }) => faces.role !== undefined)
  for (const caller of new Set(callers)) {
    allow(link, caller, it, [{ actions: ['bedrock:ApplyGuardrail'], resources: [guardrail.get('guardrail_arn')] }], caller.address())
    caller.faces.environment?.set(variableName(it.id, 'GUARDRAIL'), guardrail.get('guardrail_id'))
  }
  link.traces.push(`named in the calls to ${model.id}`)
}
