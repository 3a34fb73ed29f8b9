import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { insert } from '../edits/insert.ts'
import { set } from '../edits/set.ts'
import type { Facts } from '../facts/facts.ts'
import { ofKind } from '../facts/kinds.ts'
import { listOf, says, silent } from '../facts/said.ts'
import { verdict } from '../outcome.ts'

const prompts = (facts: Facts): readonly Component[] => {
  const kept = ofKind(facts, 'prompt-registry')
  const asked = kept.length > 0 ? kept : facts.design.components.filter(({ kind }) => kind === 'agent-orchestrator' || kind === 'rag-orchestrator')
  return facts.design.components.filter((each) => asked.includes(each) || !silent(each, 'promptContains'))
}

export const standingPromptsHoldNoSecrets: ComponentCheck = {
  id: 'standing-prompts-hold-no-secrets',
  code: 'SEC-046',
  title: 'System prompt or template contains credentials or access rules',
  pillar: 'security',
  layer: 'Orchestration & MLOps',
  severity: 'high',
  severityWhen: '',
  condition: 'c.kind in {prompt-registry,agent,llm} and c.promptContains in {secret,access-rule}',
  remedy: 'Move secrets to a secrets manager, and rules of access into the gateway.',
  fixClass: 'manual',
  why: 'Assume the system prompt will be read by the user, because it will.',
  references: ['OWASP LLM07', 'AWS GENSEC04-BP01', 'AWS SEC02-BP03', 'ATLAS AML.M0021'],
  on: 'component',
  examines: (facts) => prompts(facts),
  judge: (component) =>
    verdict(
      says(component, 'promptContains', (value) => Array.isArray(value) && value.some((each) => each === 'secret' || each === 'access-rule')),
      `The standing prompt of "${component.name}" holds a secret or an access rule.`,
    ),
  fix(component, facts) {
    const left = listOf(component, 'promptContains').filter((each) => each !== 'secret' && each !== 'access-rule')
    const vault = listOf(component, 'promptContains').includes('secret') && ofKind(facts, 'secrets-manager').length === 0
    return [
      set(component, 'promptContains', left.length > 0 ? left : ['nothing-sensitive']),
      ...(vault
        ? insert(facts, { kind: 'secrets-manager', name: 'Secrets', beside: component, code: 'SEC-046' }, { to: [component], carries: 'key' })
        : []),
    ]
  },
}
