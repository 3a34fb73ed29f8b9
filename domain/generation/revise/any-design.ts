import fc from 'fast-check'
import { componentKinds } from '../../catalog/components/index.ts'
import { settingsOf } from '../../catalog/catalog.ts'
import { parseDesign } from '../../design/parse.ts'
import type { Design } from '../../design/schema.ts'
import { portFor } from '../compose/draft.ts'

const names = [
  'Ledger',
  'Blue box',
  'Kassenbuch',
  'El almacén',
  'La réserve',
  '订单',
  '在庫',
  'Thing #4',
  'Night shift',
  'Kafka (old)',
  'Scores',
  'Archivo',
  'Mira',
  'Tor 7',
  'Zwei',
  'Der Speicher',
]
const kinds = componentKinds.map(({ id }) => id)
const providers = ['aws', 'azure', 'gcp', 'self-hosted'] as const

const settings = (kind: string, pick: number): Record<string, string | boolean | number> =>
  Object.fromEntries(
    settingsOf(kind)
      .filter(({ name }) => ['encryptionAtRest', 'exposure', 'replicasMin', 'retentionDays', 'auth'].includes(name))
      .flatMap(({ name, values }, nth): [string, string | boolean | number][] => {
        if ((pick + nth) % 3 === 0) return []
        if (values !== undefined) return [[name, values[(pick + nth) % values.length] ?? '']]
        return [[name, 1 + ((pick * 7 + nth) % 5)]]
      }),
  )

/** Designs that no pattern made: any kinds under any names, joined by whatever ports allow, each part by one connection at least. Used by tests only. */
export const anyDesign: fc.Arbitrary<Design> = fc
  .record({
    picks: fc.array(fc.tuple(fc.nat(kinds.length - 1), fc.nat(names.length - 1), fc.nat(99)), { minLength: 4, maxLength: 16 }),
    provider: fc.constantFrom(...providers),
    inside: fc.boolean(),
  })
  .chain(({ picks, provider, inside }) => {
    const parts = picks.map(([kind, name, pick], nth) => ({
      id: `p${nth}-${kinds[kind]?.split('-')[0] ?? 'x'}`,
      kind: kinds[kind] ?? '',
      name: `${names[name] ?? ''} ${nth}`,
      pick,
    }))
    const pairs = parts.flatMap((from) =>
      parts.flatMap((to) => (from.id !== to.id && portFor(from.kind, to.kind) !== undefined ? [[from, to] as const] : [])),
    )
    return fc.subarray(pairs, { minLength: 0, maxLength: Math.min(pairs.length, 24) }).map((chosen): Design => {
      const joined = new Set(chosen.flatMap(([from, to]) => [from.id, to.id]))
      const more = parts.flatMap(({ id }) => (joined.has(id) ? [] : pairs.filter(([from, to]) => from.id === id || to.id === id).slice(0, 1)))
      const wires = [...new Map([...chosen, ...more].map((each) => [`${each[0].id}>${each[1].id}`, each])).values()]
      const ends = new Set(wires.flatMap(([from, to]) => [from.id, to.id]))
      const written = {
        strata: 1,
        name: 'Anything',
        requirements: {},
        boundaries: inside ? [{ id: 'around', kind: 'network', name: 'Around', ...(provider === 'self-hosted' ? {} : { provider }) }] : [],
        components: parts
          .filter(({ id }) => ends.has(id))
          .map(({ id, kind, name, pick }) => ({
            id,
            kind,
            name,
            provider,
            ...(inside ? { in: 'around' } : {}),
            settings: settings(kind, pick),
            because: [],
          })),
        connections: wires.map(([from, to], nth) => ({
          id: `w${nth}`,
          from: from.id,
          to: to.id,
          carries: portFor(from.kind, to.kind),
          because: [],
          settings: {},
        })),
        waivers: [],
        positions: Object.fromEntries(parts.filter(({ id }) => ends.has(id)).map(({ id }, nth) => [id, [nth * 40, nth * 20]])),
      }
      const parsed = parseDesign(JSON.parse(JSON.stringify(written)))
      if (!parsed.ok) throw new Error(parsed.problems[0]?.message)
      return parsed.value
    })
  })
  .filter(({ components }) => components.length >= 3)
