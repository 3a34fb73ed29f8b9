import type { Component } from '../../design/schema.ts'
import type { DesignCheck } from '../check.ts'
import { insert } from '../edits/insert.ts'
import { set } from '../edits/set.ts'
import type { Facts } from '../facts/facts.ts'
import { isPerson, ofKind } from '../facts/kinds.ts'
import { named } from '../facts/names.ts'
import { saysSo } from '../facts/said.ts'
import { verdict } from '../outcome.ts'

const secret = ['api-key', 'password', 'sas-token', 'connection-string']

/** Those who hold a credential and do not say that it lies in a vault. */
const holders = (facts: Facts): readonly Component[] => {
  const callers = facts.design.connections
    .filter((connection) => saysSo(connection, 'auth', secret))
    .flatMap(({ from }) => facts.graph.component(from) ?? [])
  return [...new Set(callers)].filter((each) => !saysSo(each, 'secrets', 'vault') && !isPerson(each))
}

export const credentialsHaveASecretsManager: DesignCheck = {
  id: 'credentials-have-a-secrets-manager',
  code: 'SEC-020',
  title: 'No secrets manager although components need credentials',
  pillar: 'security',
  layer: 'Cross-layer',
  severity: 'high',
  severityWhen: '',
  condition: 'exists edge with e.auth in {apiKey,password,sasToken,connectionString} and no c.kind == secrets-manager',
  remedy: 'Add a secrets manager and take credentials from it.',
  fixClass: 'confirm',
  why: 'If there is nowhere proper to put a secret it ends up in code.',
  references: ['AWS SEC02-BP03', 'AZ-WAF SE:09', 'AZ-AILZ AI.87', 'NIST 800-53 IA-5', 'PCI 8.6.2', 'ISO27001 A.8.24'],
  on: 'design',
  examines: (facts) => (facts.design.connections.some((connection) => saysSo(connection, 'auth', secret)) ? [facts.design] : []),
  judge: (_design, facts) =>
    verdict(
      holders(facts).length > 0 && ofKind(facts, 'secrets-manager').length === 0,
      `The design has no place for secrets, and credentials are held by ${named(holders(facts))}.`,
    ),
  fix(_design, facts) {
    const [first] = holders(facts)
    if (first === undefined) return []
    return [
      ...insert(facts, { kind: 'secrets-manager', name: 'Secrets', beside: first, code: 'SEC-020' }, { to: holders(facts), carries: 'key' }),
      ...holders(facts).map((each) => set(each, 'secrets', 'vault')),
    ]
  },
}
