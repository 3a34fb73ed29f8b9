import { kindOf, laneOf, serviceOf } from '#domain/catalog/catalog.ts'
import { designDigest } from '#domain/design/digest.ts'
import { graphOf } from '#domain/design/graph.ts'
import type { Component, Design } from '#domain/design/schema.ts'
import type { Exporter } from '../exporter.ts'

/** A bill of materials with its models (CycloneDX 1.6): what a provider runs is a service, models and software are components. */
export const cyclonedx: Exporter = {
  id: 'cyclonedx',
  title: 'Bill of materials (CycloneDX)',
  family: 'inventory',
  extension: 'cdx.json',
  export: ({ design }) => ({
    files: [{ path: 'design.cdx.json', contents: `${JSON.stringify(bom(design), null, 2)}\n` }],
    omissions: [
      { element: 'components', what: 'Versions, licences and hashes', why: 'A design names kinds of software, not the releases that will run.' },
      { element: 'connections', what: 'What each connection carries', why: 'Dependencies name their ends only.' },
    ],
  }),
}

function bom(design: Design): object {
  const digest = designDigest(design)
  const [models, others] = partition(design.components, ({ kind }) => kindOf(kind)?.category === 'model')
  const [services, software] = partition(others, ({ provider }) => provider !== undefined && provider !== 'self-hosted')
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuidOf(digest)}`,
    version: 1,
    metadata: {
      tools: { components: [{ type: 'application', name: 'Strata' }] },
      component: { type: 'application', 'bom-ref': 'design', name: clean(design.name) || 'Untitled design' },
      properties: [{ name: 'strata:design-sha256', value: digest }],
    },
    components: [
      ...models.map((each) => component(each, 'machine-learning-model')),
      ...software.map((each) => component(each, isData(each) ? 'data' : 'application')),
    ],
    services: services.map((each) => service(design, each)),
    dependencies: [
      { ref: 'design', dependsOn: design.components.map(({ id }) => id) },
      ...design.components.map(({ id }) => ({
        ref: id,
        dependsOn: [
          ...new Set(
            graphOf(design)
              .from(id)
              .map(({ to }) => to),
          ),
        ]
          .filter((to) => to !== id)
          .sort(),
      })),
    ],
  }
}

function component(each: Component, type: 'machine-learning-model' | 'application' | 'data'): object {
  const published = serviceOf(each.kind, each.provider)
  return {
    type,
    'bom-ref': each.id,
    name: clean(each.name) || each.id,
    ...(published === undefined ? {} : { description: published }),
    properties: properties(each),
  }
}

function service(design: Design, each: Component): object {
  const auth = each.settings['auth']
  const classes = each.settings['dataClass']
  const name = serviceOf(each.kind, each.provider)
  const leaves = graphOf(design)
    .from(each.id)
    .some(({ to }) => graphOf(design).component(to)?.in !== each.in)
  return {
    'bom-ref': each.id,
    ...(each.provider === undefined ? {} : { provider: { name: each.provider } }),
    name: clean(each.name) || each.id,
    ...(name === undefined ? {} : { description: name }),
    ...(auth === undefined ? {} : { authenticated: auth !== 'none' }),
    'x-trust-boundary': leaves,
    ...(Array.isArray(classes) && classes.length > 0 ? { data: classes.map((classification) => ({ flow: 'unknown', classification })) } : {}),
    properties: properties(each),
  }
}

const properties = ({ kind, provider, in: boundary, settings }: Component): { name: string; value: string }[] => [
  { name: 'strata:kind', value: kind },
  { name: 'strata:lane', value: laneOf(kind) },
  ...(provider === undefined ? [] : [{ name: 'strata:provider', value: provider }]),
  ...(boundary === undefined ? [] : [{ name: 'strata:in', value: boundary }]),
  ...Object.entries(settings).map(([name, value]) => ({ name: `strata:setting:${name}`, value: clean(String(value)) })),
]

const isData = ({ kind }: Component) => ['dataset-versioning', 'synthetic-data-generator'].includes(kind)

function partition<T>(list: readonly T[], test: (each: T) => boolean): [T[], T[]] {
  return [list.filter(test), list.filter((each) => !test(each))]
}

const clean = (text: string) =>
  text
    .replace(/\p{Cc}+/gu, ' ')
    .toWellFormed()
    .trim()

/** A name-based id (version 8 of RFC 9562: our own way to make it), the same for the same design. */
const uuidOf = (digest: string) =>
  `${digest.slice(0, 8)}-${digest.slice(8, 12)}-8${digest.slice(13, 16)}-a${digest.slice(17, 20)}-${digest.slice(20, 32)}`
