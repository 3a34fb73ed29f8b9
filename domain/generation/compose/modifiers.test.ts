import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kindOf, portsBetween, serviceOf } from '#domain/catalog/catalog.ts'
import { layers } from '#domain/design/layers.ts'
import { parseDesign } from '#domain/design/parse.ts'
import { frameworkIds, type Provider } from '#domain/design/requirements.ts'
import type { Component, Design } from '#domain/design/schema.ts'
import { templates } from '#templates/index.ts'
import type { Modifier, Reading } from '../read/reading.ts'
import { compose } from './compose.ts'
import { mention, pattern, readingOf } from './reading.fixture.ts'
import { compliancePacks } from './rewrites/compliance.data.ts'

const prompt = 'Wished for in a few words.'
const words = { words: 'Wished', span: [0, 6] as const }
const bent = (...modifiers: readonly Modifier[]): Partial<Reading> => ({ modifiers: modifiers.map((modifier) => ({ modifier, evidence: words })) })
const on = (...providers: readonly Provider[]): Partial<Reading> => ({
  providers: providers.map((provider) => ({ provider, evidence: words, soft: false })),
})

/** What a design must not have, by id; empty = the wish is honoured. */
type Broken = (design: Design, plain: Design) => readonly string[]
const without =
  (...kinds: readonly string[]): Broken =>
  ({ components }) =>
    components.flatMap(({ id, kind }) => (kinds.includes(kind) ? [`has ${id}`] : []))
const oneOf =
  (...kinds: readonly string[]): Broken =>
  ({ components }) =>
    components.some(({ kind }) => kinds.includes(kind)) ? [] : [`lacks ${kinds.join(' or ')}`]
const each =
  (...rules: readonly Broken[]): Broken =>
  (design, plain) =>
    rules.flatMap((rule) => rule(design, plain))
const components =
  (wrong: (component: Component) => boolean): Broken =>
  (design) =>
    design.components.flatMap((component) => (wrong(component) ? [`${component.id} at ${component.provider}`] : []))
const cloudsOf = (design: Design): ReadonlySet<string> =>
  new Set(design.components.flatMap(({ provider }) => (provider === undefined || provider === 'self-hosted' ? [] : [provider])))
const providedBy = (cloud: Provider): Broken =>
  components(({ provider }) => provider !== undefined && provider !== 'self-hosted' && provider !== cloud)
const owned = components(({ kind, provider }) => provider !== undefined && (provider !== 'self-hosted' || serviceOf(kind, provider) === undefined))
const several =
  (boundary: string): Broken =>
  ({ boundaries }) =>
    boundaries.filter(({ kind }) => kind === boundary).length > 1 ? [] : [`one ${boundary}`]

const clusters = [
  'kubernetes-cluster',
  'gitops-controller',
  'cluster-autoscaler',
  'pod-autoscaler',
  'gpu-operator',
  'kubernetes-ingress',
  'cpu-node-pool',
  'multi-cluster-manager',
  'service-mesh',
  'edge-k8s',
]
const boards = [
  'gpu-training-cluster',
  'gpu-inference-pool',
  'ai-accelerator-pool',
  'bare-metal-gpu-server',
  'gpu-operator',
  'gpu-telemetry',
  'rdma-fabric',
  'gpu-capacity-reservation',
  'distributed-training',
]
const outside = [
  'foundation-model-api',
  'cdn',
  'third-party-api',
  'nat-gateway',
  'global-load-balancer',
  'model-hub',
  'ddos-protection',
  'spot-capacity',
  'site-to-site-vpn',
  'dedicated-interconnect',
  'databricks-platform',
  'serverless-function',
  'serverless-inference-endpoint',
]
const answering = [
  'realtime-inference-endpoint',
  'serverless-inference-endpoint',
  'triton-inference-server',
  'streaming-inference',
  'online-feature-store',
  'api-gateway',
  'load-balancer-l7',
]
const atDevices = ['edge-inference-runtime', 'on-device-inference', 'mec-5g-zone']

const wishes: Readonly<Record<string, readonly [reading: Partial<Reading>, broken: Broken]>> = {
  aws: [on('aws'), providedBy('aws')],
  azure: [on('azure'), providedBy('azure')],
  'self-hosted in a cloud': [{ ...bent('self-hosted'), ...on('aws') }, without('foundation-model-api', 'databricks-platform')],
  'open source': [{ ...bent('open-source'), ...on('gcp') }, without('foundation-model-api', 'databricks-platform')],
  'on premises': [{ ...bent('on-premises'), ...on('self-hosted') }, each(owned, oneOf('on-prem-network'))],
  'hybrid split': [
    { ...bent('hybrid'), ...on('aws', 'self-hosted'), placements: [{ kinds: ['model-training-job'], provider: 'self-hosted', evidence: words }] },
    each(
      oneOf('dedicated-interconnect', 'site-to-site-vpn'),
      oneOf('on-prem-network'),
      (design) => (cloudsOf(design).has('aws') && design.components.some(({ provider }) => provider === 'self-hosted') ? [] : ['not in both places']),
      components(({ kind, provider }) => kind === 'model-training-job' && provider !== 'self-hosted'),
    ),
  ],
  'air gap': [bent('on-premises', 'air-gapped'), each(owned, without(...outside), oneOf('air-gap-transfer'))],
  edge: [{ ...bent('edge'), serving: { shape: 'edge', evidence: [words] } }, each(oneOf(...atDevices), oneOf('edge-fleet-manager'))],
  'edge and offline': [{ ...bent('edge', 'offline'), serving: { shape: 'edge', evidence: [words] } }, oneOf(...atDevices)],
  'on the device': [{ serving: { shape: 'on-device', evidence: [words] } }, oneOf('on-device-inference')],
  'several regions': [{ ...bent('multi-region'), ...on('azure') }, each(oneOf('global-load-balancer'), several('region'))],
  'several clouds': [{ ...bent('multi-cloud'), ...on('aws', 'gcp') }, (design) => (cloudsOf(design).size === 2 ? [] : ['not in two clouds'])],
  serverless: [
    { ...bent('serverless'), ...on('aws') },
    without(
      ...clusters.filter((kind) => kind !== 'edge-k8s' && kind !== 'multi-cluster-manager'),
      'virtual-machine',
      'gpu-inference-pool',
      'llm-inference-server',
    ),
  ],
  'no Kubernetes': [{ ...bent('no-kubernetes'), ...on('aws') }, without(...clusters)],
  'CPU only': [
    bent('cpu-only'),
    each(
      without(...boards),
      components(({ settings }) => (settings['accelerator'] ?? 'none') !== 'none'),
    ),
  ],
  spot: [
    { ...bent('spot'), ...on('gcp') },
    (design) =>
      design.components.some(({ kind, settings }) => kind === 'spot-capacity' || settings['capacity'] === 'spot') ? [] : ['no spare capacity'],
  ],
  managed: [{ ...bent('managed'), ...on('gcp') }, without('virtual-machine', 'virtualization-platform')],
  small: [
    { ...bent('small-scale'), ...on('aws') },
    without('feature-store', 'online-feature-store', 'siem', 'hsm', 'service-mesh', 'transit-hub', 'gpu-capacity-reservation'),
  ],
  cheap: [{ ...bent('cost-sensitive'), ...on('aws') }, without('siem', 'hsm', 'service-mesh', 'transit-hub', 'gpu-capacity-reservation')],
  large: [{ ...bent('large-scale'), ...on('aws') }, () => []],
  'batch only': [
    { ...bent('batch-only'), ...on('aws'), serving: { shape: 'batch', evidence: [words] } },
    each(without(...answering), oneOf('batch-inference-job', 'batch-compute'), oneOf('scheduler', 'workflow-orchestrator')),
  ],
  'what is there': [
    { ...on('aws'), mentions: [mention(prompt, 'kafka', 'Wished', 'existing'), mention(prompt, 'data-warehouse', 'words', 'existing')] },
    (design) =>
      ['kafka', 'data-warehouse'].filter(
        (kind) => design.components.filter((part) => part.kind === kind && part.name.endsWith('(existing)')).length !== 1,
      ),
  ],
  exclusions: [
    { ...on('aws'), mentions: ['kafka', 'vector-database', 'feature-store', 'data-lake'].map((kind) => mention(prompt, kind, 'Wished', 'excluded')) },
    without('kafka', 'vector-database', 'feature-store', 'online-feature-store', 'data-lake'),
  ],
  ...Object.fromEntries(
    frameworkIds.map((id): [string, readonly [Partial<Reading>, Broken]] => [
      id,
      [
        { ...on('aws'), requirements: { frameworks: [id] } },
        (design) => {
          const kinds = new Set<string>(design.components.map(({ kind }) => kind))
          return compliancePacks[id]
            .filter(({ kind, when }) => !kinds.has(kind) && (when === undefined || when.some((other) => kinds.has(other))))
            .map(({ kind }) => `lacks ${kind}`)
        },
      ],
    ]),
  ),
}

/** What holds of every design, however bent: it can be read again, everything is joined by ports that fit, has a provider that offers it, and says why. */
function unsound(design: Design): readonly string[] {
  const parsed = parseDesign(JSON.parse(JSON.stringify(design)))
  const kinds = new Map<string, string>(design.components.map(({ id, kind }) => [id, kind]))
  const ends = new Set<string>(design.connections.flatMap(({ from, to }) => [from, to]))
  return [
    ...(parsed.ok ? [] : ['cannot be read']),
    ...design.connections.flatMap(({ id, from, to, carries }) =>
      portsBetween(kinds.get(from) ?? '', kinds.get(to) ?? '').includes(carries) ? [] : [`ill-typed ${id}`],
    ),
    ...design.components.flatMap(({ id, kind, provider, because }) => [
      ...(ends.has(id) ? [] : [`alone ${id}`]),
      ...(because.length > 0 ? [] : [`no reason ${id}`]),
      ...(provider === undefined || provider === 'self-hosted' || serviceOf(kind, provider) !== undefined ? [] : [`${provider} has no ${kind}`]),
      ...(provider === undefined ||
      provider === 'self-hosted' ||
      kindOf(kind)?.noNativeService?.[provider] === undefined ||
      because.some((why) => 'assumed' in why)
        ? []
        : [`stand-in of ${id} is not told`]),
    ]),
    ...(design.components.length > 45 ? ['too large to read'] : []),
  ]
}

/** Roles of the pattern that nothing plays any more: its layers, and a model where it had one. */
function lost(design: Design, plain: Design): readonly string[] {
  const has = ({ components: parts }: Design, test: (kind: string) => boolean): boolean => parts.some(({ kind }) => test(kind))
  const gone = (what: string, test: (kind: string) => boolean): readonly string[] => (has(plain, test) && !has(design, test) ? [`no ${what}`] : [])
  return [
    ...gone('model', (kind) => kindOf(kind)?.category === 'model' || kind === 'foundation-model-api'),
    ...layers.flatMap(({ id }) => gone(id, (kind) => kindOf(kind)?.layer === id && kindOf(kind)?.crossCutting === null)),
  ]
}

const composed = (id: string, ...readings: readonly Partial<Reading>[]): Design => {
  const joined = readings.reduce<Partial<Reading>>(
    (all, next) => ({
      ...all,
      ...next,
      modifiers: [...(all.modifiers ?? []), ...(next.modifiers ?? [])],
      mentions: [...(all.mentions ?? []), ...(next.mentions ?? [])],
      providers: next.providers ?? all.providers ?? [],
    }),
    {},
  )
  return compose(readingOf(prompt, { archetypes: [pattern(id)], ...joined }), templates).design
}
const plain = new Map(templates.map(({ id }) => [id, composed(id)]))
const usual = (id: string): Design => plain.get(id) ?? composed(id)

describe('every wish on every pattern', () => {
  it.each(Object.keys(wishes))('%s is honoured, and the design stays whole', (name) => {
    const [reading, broken] = wishes[name] ?? [{}, () => []]
    const law = frameworkIds.findIndex((id) => id === name)
    const wrong = templates.flatMap(({ id }, nth) => {
      // Laws add parts and bend nothing, so each is tried on a third of the patterns.
      if (law >= 0 && nth % 3 !== law % 3) return []
      const design = composed(id, reading)
      return [...unsound(design), ...broken(design, usual(id)), ...lost(design, usual(id))].map((what) => `${id}: ${what}`)
    })
    expect(wrong).toEqual([])
  })

  it('CPU only takes no GPU server either where there is no Kubernetes', () => {
    const design = composed('llm-serving-k8s', wishes['CPU only']?.[0] ?? {}, wishes['no Kubernetes']?.[0] ?? {})
    expect([...without(...boards)(design, design), ...without(...clusters)(design, design)]).toEqual([])
  })

  it('two wishes together leave a whole design too', () => {
    const names = fc.constantFrom(...Object.keys(wishes))
    fc.assert(
      fc.property(fc.constantFrom(...templates.map(({ id }) => id)), names, names, (id, first, second) => {
        const design = composed(id, wishes[first]?.[0] ?? {}, wishes[second]?.[0] ?? {})
        expect(unsound(design)).toEqual([])
      }),
      { numRuns: 150 },
    )
  })
})
