import type { Connection } from '../../design/schema.ts'
import type { ConnectionCheck } from '../check.ts'
import { setOn } from '../edits/set.ts'
import { crosses } from '../facts/crossing.ts'
import { classesOn, isSensitive } from '../facts/data-classes.ts'
import type { Facts } from '../facts/facts.ts'
import { between } from '../facts/names.ts'
import { silent, textOf } from '../facts/said.ts'
import { carriesContents, inClear } from '../facts/traffic.ts'
import { verdict } from '../outcome.ts'

const lines = ['internet', 'provider', 'region', 'trustZone', 'hybrid'] as const

const overTls: Readonly<Record<string, string>> = {
  http: 'https',
  mqtt: 'mqtts',
  amqp: 'amqps',
  redis: 'rediss',
  ftp: 'ftps',
  ws: 'wss',
  grpc: 'grpcs',
}
const tlsPort: Readonly<Record<string, string>> = {
  'http:80': 'https:443',
  'mqtt:1883': 'mqtts:8883',
  'amqp:5672': 'amqps:5671',
  'redis:6379': 'rediss:6379',
}
const tlsForm = (protocol: string): string => tlsPort[protocol.toLowerCase()] ?? overTls[protocol.toLowerCase()] ?? protocol

const crossed = (facts: Facts, connection: Connection) => lines.filter((line) => crosses(facts, connection).has(line))

export const trafficAcrossBoundariesIsEncrypted: ConnectionCheck = {
  id: 'traffic-across-boundaries-is-encrypted',
  code: 'SEC-005',
  title: 'Traffic crosses a trust, provider, region or internet boundary in clear',
  pillar: 'security',
  layer: 'Cross-layer',
  severity: 'high',
  severityWhen: 'critical if sensitive or internet',
  condition: 'crosses(e) in {internet,provider,region,trustZone,hybrid} and e.encryptedInTransit == false',
  remedy: 'Encrypt it in transit and use the TLS form of the protocol.',
  fixClass: 'safe',
  why: "Everything between two boundaries is someone else's wire.",
  references: [
    'AWS MLSEC02-BP01',
    'AWS SEC09-BP02',
    'AWS HNSEC05-BP01',
    'AZ-WAF SE:07',
    'AZ-AILZ AI.65',
    'CCC.Core.CN01',
    'NIST 800-53 SC-8(1)',
    'HIPAA 164.312(e)(2)(ii)',
    'GDPR Art.32(1)(a)',
    'PCI 4.2.1',
    'SOC2 CC6.7',
  ],
  on: 'connection',
  examines: (facts) =>
    facts.design.connections.filter(
      (connection) => (carriesContents(facts, connection) || !silent(connection, 'encryptedInTransit')) && crossed(facts, connection).length > 0,
    ),
  judge: (connection, facts) =>
    verdict(inClear(connection), `${between(facts, connection)} runs in clear across a line (${crossed(facts, connection).join(', ')}).`),
  severityFor: (connection, facts) =>
    crosses(facts, connection).has('internet') || isSensitive(classesOn(facts, connection)) ? 'critical' : undefined,
  fix(connection) {
    const protocol = textOf(connection, 'protocol')
    const form = protocol === undefined ? undefined : tlsForm(protocol)
    return [setOn(connection, 'encryptedInTransit', true), ...(form === undefined || form === protocol ? [] : [setOn(connection, 'protocol', form)])]
  },
}
