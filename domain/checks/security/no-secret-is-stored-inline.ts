import type { Edit } from '../../design/edit.ts'
import type { ComponentCheck } from '../check.ts'
import { insert, join } from '../edits/insert.ts'
import { set } from '../edits/set.ts'
import { isPerson, ofKind } from '../facts/kinds.ts'
import { says, saysSo, silent } from '../facts/said.ts'
import { verdict } from '../outcome.ts'

const secret = ['api-key', 'password', 'sas-token', 'connection-string']

export const noSecretIsStoredInline: ComponentCheck = {
  id: 'no-secret-is-stored-inline',
  code: 'SEC-021',
  title: 'Secret is stored inline in a component',
  pillar: 'security',
  layer: 'Cross-layer',
  severity: 'high',
  severityWhen: '',
  condition: 'c.secrets == inline',
  remedy: 'Move the secret into a secrets manager and change it.',
  fixClass: 'confirm',
  why: 'Design files are shared, exported and committed, so an inline secret is a published one.',
  references: ['AWS SEC02-BP03', 'AZ-WAF SE:09', 'PCI 8.6.2', 'OWASP LLM07', 'NIST 800-53 IA-5'],
  on: 'component',
  examines: (facts) =>
    facts.design.components.filter(
      (each) => !silent(each, 'secrets') || (!isPerson(each) && facts.graph.from(each.id).some((connection) => saysSo(connection, 'auth', secret))),
    ),
  judge: (component) => verdict(says(component, 'secrets', 'inline'), `"${component.name}" has a secret in its code or image.`),
  fix(component, facts) {
    const vault = ofKind(facts, 'secrets-manager')[0]
    const wires: readonly Edit[] =
      vault === undefined
        ? insert(facts, { kind: 'secrets-manager', name: 'Secrets', beside: component, code: 'SEC-021' }, { to: [component], carries: 'key' })
        : facts.neighbours(component.id).includes(vault)
          ? []
          : [{ kind: 'connect', connection: join(facts, vault, component, 'key') }]
    return [set(component, 'secrets', 'vault'), ...wires]
  },
}
