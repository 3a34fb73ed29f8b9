import { kindOf } from '../../../catalog/catalog.ts'
import { ambientPorts, flowOf } from '../../../design/ports.ts'
import type { Draft, Part, Wire } from '../draft.ts'

const waits = new Set([
  'realtime-inference-endpoint',
  'serverless-inference-endpoint',
  'triton-inference-server',
  'llm-inference-server',
  'foundation-model-api',
  'tool-gateway',
  'third-party-api',
  'inference-gateway',
  'llm-gateway',
])
const devices = new Set(['edge', 'source'])

/** What a production design says of its connections: encrypted, proven, and a patience that ends. */
export function connectionSettings(draft: Draft): void {
  for (const wire of draft.wires) {
    const [from, to] = [draft.part(wire.from), draft.part(wire.to)]
    if (from === undefined || to === undefined || ambientPorts.has(wire.carries) || wire.carries === 'rdma' || wire.carries === 'block') continue
    wire.settings['encryptedInTransit'] = true
    const proof = proofOf(from, to)
    if (proof !== undefined) wire.settings['auth'] = proof
    const flow = flowOf(wire)
    if (flow === 'request' && waits.has(to.kind))
      Object.assign(wire.settings, { sync: true, timeoutMs: patienceMs(to), retry: 'exponential-backoff' })
    if (
      flow === 'deploy' &&
      (from.kind === 'model-hub' || !draft.has('model-evaluation', 'llm-evaluation', 'model-governance', 'progressive-delivery'))
    )
      wire.settings['approval'] = 'human'
    if (flow === 'deploy' && kindOf(to.kind)?.category === 'serving') wire.settings['deployStrategy'] = to.site === 'edge' ? 'rolling' : 'canary'
    if (from.site === 'cloud' && to.site === 'cloud' && from.provider === to.provider)
      wire.settings['via'] = draft.has('private-endpoint') && to.kind === 'foundation-model-api' ? 'private-endpoint' : 'private'
    crossing(draft, wire, from, to)
  }
}

function proofOf(from: Part, to: Part): string | undefined {
  if (kindOf(from.kind)?.category === 'client') return 'oidc'
  if (from.site === 'edge' || to.site === 'edge' || devices.has(kindOf(from.kind)?.category ?? '')) return 'mtls'
  return from.provider !== undefined && to.provider !== undefined ? (from.site === to.site ? 'workload-identity' : 'mtls') : undefined
}

const patienceMs = ({ settings, kind }: Part): number => {
  const target = settings['latencyTargetMs']
  return typeof target === 'number'
    ? Math.max(50, Math.round(target * 2))
    : kind === 'foundation-model-api' || kind.startsWith('llm')
      ? 30_000
      : 2_000
}

/** Between the owner's site and a cloud traffic takes the line that is there. */
function crossing(draft: Draft, wire: Wire, from: Part, to: Part): void {
  if (!((from.site === 'on-premises' && to.site === 'cloud') || (from.site === 'cloud' && to.site === 'on-premises'))) return
  const line = draft.first('dedicated-interconnect', 'site-to-site-vpn')
  if (line === undefined) return
  wire.settings['over'] = line.id
  wire.settings['via'] = line.kind === 'dedicated-interconnect' ? 'dedicated-circuit' : 'vpn'
}
