import type { ComponentCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import { says } from '../facts/said.ts'
import { agents } from '../facts/serving.ts'
import { verdict } from '../outcome.ts'

export const agentsActUnderTheirOwnName: ComponentCheck = {
  id: 'agents-act-under-their-own-name',
  code: 'SEC-036',
  title: 'Agent acts with a shared or borrowed human identity',
  pillar: 'security',
  layer: 'Application & Serving',
  severity: 'medium',
  severityWhen: '',
  condition: 'c.kind == agent and c.identity in {shared,user-passthrough-standing}',
  remedy: 'Give it an identity of its own, and act for people by a token for one request.',
  fixClass: 'confirm',
  why: "Audit trails that blame a person for an agent's act are worse than none.",
  references: ['OWASP ASI03', 'AWS AGENTSEC03-BP01', 'AWS AGENTSEC03-BP02', 'FINOS AIR-PREV-023', 'CCC.MARefArc.CN15', 'NIST 800-53 IA-2'],
  on: 'component',
  examines: (facts) => agents(facts),
  judge: (agent) =>
    verdict(says(agent, 'identity', ['shared', 'user-passthrough-standing']), `"${agent.name}" acts under a name that is not its own.`),
  fix: (agent) => [set(agent, 'identity', 'own')],
}
