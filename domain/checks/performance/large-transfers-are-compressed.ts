import type { Component } from '../../design/schema.ts'
import type { ConnectionCheck } from '../check.ts'
import { setOn } from '../edits/set.ts'
import { crosses } from '../facts/crossing.ts'
import { isA } from '../facts/kinds.ts'
import { between } from '../facts/names.ts'
import { atLeast, numberOf, says, saysSo } from '../facts/said.ts'
import { verdict } from '../outcome.ts'

const columnar = ['parquet', 'orc', 'avro', 'delta', 'iceberg', 'hudi', 'onnx', 'safetensors']
const lines = ['region', 'provider', 'hybrid', 'edge'] as const

const packed = (component: Component | undefined): boolean =>
  component !== undefined && (saysSo(component, 'alreadyCompressed') || saysSo(component, 'format', columnar) || isA(component, 'camera'))

export const largeTransfersAreCompressed: ConnectionCheck = {
  id: 'large-transfers-are-compressed',
  code: 'PERF-017',
  title: 'Large cross-boundary transfer is uncompressed',
  pillar: 'performance',
  layer: 'Cross-layer',
  severity: 'low',
  severityWhen: '',
  condition: 'crosses(e) in {region,provider,hybrid,edge} and e.volumeTbPerMonth >= 1 and e.compression == none and payload not already compressed',
  remedy: 'Compress it, or send a columnar format.',
  fixClass: 'safe',
  why: 'Compression is the cheapest bandwidth upgrade.',
  references: ['AWS COST08-BP03', 'AWS SUS04-BP07', 'AWS GENSUS02-BP01', 'AZ-WAF CO:10'],
  on: 'connection',
  examines: (facts) =>
    facts.design.connections.filter(
      (connection) => saysSo(connection, 'volumeTBPerMonth', atLeast(1)) && lines.some((line) => crosses(facts, connection).has(line)),
    ),
  judge: (connection, facts) =>
    verdict(
      packed(facts.ends(connection).from) ? false : says(connection, 'compression', 'none'),
      `${between(facts, connection)} moves ${numberOf(connection, 'volumeTBPerMonth')} TB a month uncompressed.`,
    ),
  fix: (connection) => [setOn(connection, 'compression', 'zstd')],
}
