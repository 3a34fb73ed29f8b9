/** What can travel over a connection: the catalogue's port types. */
export const portTypes = [
  'http', 'event', 'stream', 'object', 'dataset', 'model', 'feature', 'table', 'sql', 'kv', 'vector', 'llm',
  'telemetry', 'control', 'net', 'image', 'file', 'code', 'media', 'compute', 'authz', 'mqtt', 'key', 'alert',
  'label', 'block', 'rdma',
] as const
export type PortType = (typeof portTypes)[number]

/** Ports that every kind accepts: they carry no workload data. */
export const ambientPorts: ReadonlySet<PortType> = new Set(['net', 'authz', 'key', 'control', 'compute'])

export const flows = ['data', 'request', 'control', 'event', 'deploy', 'telemetry'] as const
/** What a connection means to the checks. */
export type Flow = (typeof flows)[number]

/** As the settings vocabulary says under `flow`. */
const flowOfPort: Record<PortType, Flow> = {
  http: 'request', llm: 'request', sql: 'request', kv: 'request',
  authz: 'control', key: 'control', control: 'control', compute: 'control', net: 'control', rdma: 'control',
  event: 'event',
  stream: 'data', object: 'data', dataset: 'data', table: 'data', file: 'data', media: 'data', label: 'data',
  vector: 'data', feature: 'data', mqtt: 'data', block: 'data',
  model: 'deploy', image: 'deploy', code: 'deploy',
  telemetry: 'telemetry', alert: 'telemetry',
}

/** The flow of a connection: said in `settings.flow`, or what its port word means. */
export const flowOf = (connection: { carries: PortType; settings: Readonly<Record<string, unknown>> }): Flow => {
  const said = flows.find((flow) => flow === connection.settings['flow'])
  return said ?? flowOfPort[connection.carries]
}
