import type { Assessment } from '#domain/assessment.ts'
import { kindOf, portsBetween } from '#domain/catalog/catalog.ts'
import { componentKinds } from '#domain/catalog/components/index.ts'
import type { Settings } from '#domain/design/settings/vocabulary.ts'
import { parseDesign } from '#domain/design/parse.ts'
import type { Design } from '#domain/design/schema.ts'
import type { ComponentSizing } from '#domain/design/sizing.ts'
import type { ExportFile } from '../exporter.ts'

/** A design around some components on AWS: one region, one network, everything in it. */
export function designOf(
  components: readonly { id: string; kind?: string; name?: string; settings?: Settings; provider?: string | null; in?: string }[],
  connections: readonly { id?: string; from: string; to: string; carries?: string; settings?: Settings }[] = [],
  requirements: Record<string, unknown> = {},
): Design {
  const kindAt = new Map(components.map(({ id, kind }) => [id, kind ?? id]))
  const parsed = parseDesign({
    strata: 1,
    name: 'Test design',
    requirements: { environment: 'production', providers: ['aws'], ...requirements },
    boundaries: [
      { id: 'frankfurt', kind: 'region', name: 'eu-central-1', provider: 'aws' },
      { id: 'net', kind: 'network', in: 'frankfurt' },
    ],
    components: components.map(({ id, kind = id, name = kindOf(kind)?.name ?? id, settings = {}, provider = 'aws', in: at = 'net' }) => ({
      id,
      kind,
      name,
      settings,
      ...(provider !== null && { provider, in: at }),
    })),
    connections: connections.map(({ from, to, id = `${from}-${to}`, carries, settings = {} }) => ({
      id,
      from,
      to,
      carries: carries ?? portsBetween(kindAt.get(from) ?? '', kindAt.get(to) ?? '')[0] ?? 'control',
      settings,
    })),
  })
  if (!parsed.ok) throw new Error(parsed.problems.map(({ at, message }) => `${at}: ${message}`).join('\n'))
  return parsed.value
}

/** Each kind once, joined as the catalogue says it usually is. */
export function everyKind(): Design {
  const kinds: readonly { id: string; connectsOut: readonly string[]; connectsIn: readonly string[] }[] = componentKinds
  const pairs = kinds.flatMap((from) =>
    kinds
      .filter((to) => from !== to && (from.connectsOut.includes(to.id) || to.connectsIn.includes(from.id)) && portsBetween(from.id, to.id).length > 0)
      .map((to) => ({ id: `l${kinds.indexOf(from)}-${kinds.indexOf(to)}`, from: from.id, to: to.id })),
  )
  return designOf(
    kinds.map(({ id }) => ({ id })),
    pairs,
    { budgetUsdPerMonth: 5000 },
  )
}

/** The same design on another cloud, in Frankfurt. */
export const onCloud = (design: Design, provider: 'azure' | 'gcp'): Design => ({
  ...design,
  requirements: { ...design.requirements, providers: [provider] },
  boundaries: design.boundaries.map((each) =>
    each.kind === 'region' ? { ...each, provider, name: provider === 'gcp' ? 'europe-west3' : 'germanywestcentral' } : each,
  ),
  components: design.components.map((each) => (each.provider === 'aws' ? { ...each, provider } : each)),
})

/** An assessment that found nothing; what a test is about is handed in. */
export const assessed = (design: Design, about: Partial<Assessment> & { sizes?: readonly Partial<ComponentSizing>[] } = {}): Assessment => ({
  findings: [],
  compliance: [],
  passed: 0,
  notApplicable: 0,
  needsInput: 0,
  bill: { currency: 'USD', monthly: 0, range: [0, 0], lines: [], unknown: [], oneOff: [], carbonKgPerMonth: null, findings: [] },
  sizing: {
    totals: { accelerators: 0, gpuHoursPerMonth: 0, powerKW: 0 },
    findings: [],
    components: (about.sizes ?? []).map((each) => ({
      component: 'x' as ComponentSizing['component'],
      task: 'other' as const,
      accelerator: null,
      count: 0,
      instanceType: null,
      instances: 0,
      hoursPerMonth: 730,
      metrics: {},
      ranges: {},
      choices: [],
      explain: [],
      ...each,
    })),
  },
  ...about,
  design,
})

export const textOf = (files: readonly ExportFile[], path: string): string => {
  const contents = files.find((file) => file.path === path)?.contents
  return typeof contents === 'string' ? contents : ''
}

/** All HCL of an export as one text. */
export const hclOf = (files: readonly ExportFile[]): string =>
  files
    .filter(({ path }) => path.endsWith('.tf'))
    .map(({ contents }) => (typeof contents === 'string' ? contents : ''))
    .join('\n')
