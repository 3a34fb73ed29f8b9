import type { ConnectionCheck } from '../check.ts'
import { setOn } from '../edits/set.ts'
import { between } from '../facts/names.ts'
import { says } from '../facts/said.ts'
import { isAgent } from '../facts/serving.ts'
import { carriesContents } from '../facts/traffic.ts'
import { verdict } from '../outcome.ts'

export const agentsAuthenticateToEachOther: ConnectionCheck = {
  id: 'agents-authenticate-to-each-other',
  code: 'SEC-040',
  title: 'Agents exchange messages without authentication',
  pillar: 'security',
  layer: 'Application & Serving',
  severity: 'high',
  severityWhen: '',
  condition: 'edge agent -> agent with e.auth == none',
  remedy: 'Let agents prove themselves to each other, by mutual TLS.',
  fixClass: 'safe',
  why: 'Peer trust by default lets one hijacked agent command the rest.',
  references: ['OWASP ASI07', 'AWS AGENTSEC06-BP01', 'AWS AGENTSEC06-BP03', 'FINOS AIR-PREV-022', 'CCC.MARefArc.CN14', 'NIST 800-53 SC-8'],
  on: 'connection',
  examines: (facts) =>
    facts.design.connections.filter((connection) => {
      const { from, to } = facts.ends(connection)
      return from !== undefined && to !== undefined && from.id !== to.id && isAgent(from) && isAgent(to) && carriesContents(facts, connection)
    }),
  judge: (connection, facts) => verdict(says(connection, 'auth', 'none'), `${between(facts, connection)} trust each other unasked.`),
  fix: (connection) => [setOn(connection, 'auth', 'mtls')],
}
