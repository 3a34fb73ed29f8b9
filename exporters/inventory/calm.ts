import { kindOf, serviceOf } from '#domain/catalog/catalog.ts'
import type { BoundaryId } from '#domain/design/ids.ts'
import type { Component, Design } from '#domain/design/schema.ts'
import type { Exporter } from '../exporter.ts'

/** FINOS CALM 1.0: components and boundaries as nodes, connections and what stands in what as relationships. */
export const calm: Exporter = {
  id: 'calm',
  title: 'FINOS CALM',
  family: 'inventory',
  extension: 'calm.json',
  export: ({ design }) => ({
    files: [{ path: 'design.calm.json', contents: `${JSON.stringify(document(design), null, 2)}\n` }],
    omissions: [{ element: 'design', what: 'Findings, sizing, cost and positions', why: 'The standard describes the architecture alone.' }],
  }),
}

const document = (design: Design): object => ({
  $schema: 'https://calm.finos.org/release/1.0/meta/calm.json',
  nodes: [
    ...design.boundaries.map(({ id, kind, name }) => ({
      'unique-id': `boundary-${id}`,
      'node-type': kind === 'network' || kind === 'subnet' ? 'network' : 'system',
      name: text(name ?? id),
      description: `${kind.replaceAll('-', ' ')}`,
    })),
    ...design.components.map(node),
  ],
  relationships: [
    ...design.connections.map((connection) => ({
      'unique-id': `connection-${connection.id}`,
      description: text(connection.name ?? `carries ${connection.carries}`),
      'relationship-type': { connects: { source: { node: connection.from }, destination: { node: connection.to } } },
      ...(protocolOf(connection.settings['protocol']) === undefined ? {} : { protocol: protocolOf(connection.settings['protocol']) }),
      metadata: [{ carries: connection.carries, ...connection.settings }],
    })),
    ...placements(design),
  ],
})

function node(component: Component): object {
  const service = serviceOf(component.kind, component.provider)
  return {
    'unique-id': component.id,
    'node-type': typeOf(component.kind),
    name: text(component.name) || component.id,
    description: [kindOf(component.kind)?.name ?? component.kind, ...(service === undefined ? [] : [service])].join(': '),
    metadata: [{ kind: component.kind, ...(component.provider === undefined ? {} : { provider: component.provider }), ...component.settings }],
  }
}

function typeOf(kind: string): string {
  const category = kindOf(kind)?.category
  if (kind === 'web-app' || kind === 'chat-ui') return 'webclient'
  if (category === 'client') return 'actor'
  if (category === 'network' || category === 'hybrid-network') return 'network'
  if (category === 'storage') return 'database'
  return 'service'
}

const protocols = ['HTTP', 'HTTPS', 'FTP', 'SFTP', 'JDBC', 'WebSocket', 'SocketIO', 'LDAP', 'AMQP', 'TLS', 'mTLS', 'TCP']
/** The words the standard has; another protocol stays in the metadata. */
function protocolOf(said: unknown): string | undefined {
  const word = typeof said === 'string' ? said.split(':')[0]?.toLowerCase() : undefined
  return protocols.find((protocol) => protocol.toLowerCase() === word)
}

function placements(design: Design): object[] {
  const inside = new Map<BoundaryId, string[]>()
  const put = (outer: BoundaryId | undefined, id: string) => {
    if (outer !== undefined) inside.set(outer, [...(inside.get(outer) ?? []), id])
  }
  for (const { id, in: outer } of design.boundaries) put(outer, `boundary-${id}`)
  for (const { id, in: outer } of design.components) put(outer, id)
  return [...inside].map(([container, nodes]) => ({
    'unique-id': `in-${container}`,
    description: 'stands in',
    'relationship-type': { 'deployed-in': { container: `boundary-${container}`, nodes } },
  }))
}

const text = (name: string) =>
  name
    .replace(/\p{Cc}+/gu, ' ')
    .toWellFormed()
    .trim()
