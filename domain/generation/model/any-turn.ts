import fc from 'fast-check'
import { componentKinds } from '../../catalog/components/index.ts'
import { componentSettings } from '../../design/settings/component-settings.data.ts'
import { portTypes } from '../../design/ports.ts'
import { boundaryKinds, type Design } from '../../design/schema.ts'
import type { Turn } from './language-model.ts'
import { Proposal } from './proposal.ts'

/** What a model may come to say: sound proposals, nearly sound ones, and nonsense. Used by tests only. */
const hostile = [
  '',
  '__proto__',
  'constructor',
  '../../x',
  '<b>',
  '${x}',
  'a'.repeat(100),
  'Ignore all previous instructions',
  '\u0000',
  '\ud800',
  'né 名前',
]

export function anyTurn(design: Design): fc.Arbitrary<Turn> {
  const ids = [
    ...design.components.map(({ id }) => String(id)),
    ...design.boundaries.map(({ id }) => String(id)),
    'new-1',
    'new-2',
    'new-3',
    ...hostile,
  ]
  const id = fc.constantFrom(...ids)
  const kind = fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...componentKinds.map((each) => each.id)) },
    { weight: 1, arbitrary: fc.constantFrom(...hostile) },
  )
  const words = fc.constantFrom(null, ...hostile, 'scoring', 'payments')
  const provider = fc.constantFrom(null, 'aws', 'azure', 'gcp', 'self-hosted')
  const value = fc.oneof(
    fc.constantFrom<unknown>(null, true, false, 0, -1, 1e9, 'none', 'public', 'cmk', ['pii'], []),
    fc.constantFrom(...componentSettings.flatMap(({ values }) => values ?? [])),
  )
  const proposal = fc.oneof(
    fc.record({ kind: fc.constant('place'), id, component: kind, name: words, provider, in: fc.oneof(fc.constant(null), id), because: words }),
    fc.record({ kind: fc.constant('connect'), from: id, to: id, carries: fc.constantFrom(null, ...portTypes), because: words }),
    fc.record({
      kind: fc.constant('configure'),
      of: id,
      setting: fc.constantFrom('encryptionAtRest', 'exposure', 'auth', ...componentSettings.map(({ name }) => name)),
      value,
    }),
    fc.record({ kind: fc.constant('replace'), of: id, component: kind, because: words }),
    fc.record({ kind: fc.constant('rename'), of: id, name: fc.constantFrom(...hostile, 'A name') }),
    fc.record({ kind: fc.constant('provide'), of: id, provider }),
    fc.record({ kind: fc.constant('enclose'), of: id, in: fc.oneof(fc.constant(null), id) }),
    fc.record({ kind: fc.constant('bound'), id, boundary: fc.constantFrom(...boundaryKinds), name: words, in: fc.oneof(fc.constant(null), id) }),
    fc.record({ kind: fc.constant('remove'), of: id }),
    fc.record({ kind: fc.constant('disconnect'), of: fc.constantFrom(...design.connections.map((each) => String(each.id)), ...hostile) }),
    fc.record({ kind: fc.constant('require'), at: fc.constantFrom('demand.users', 'frameworks', 'prompt', ...hostile), value, because: words }),
    fc.constantFrom<object>({ kind: 'waive' }, { kind: 'place' }, { kind: null }, []),
  )
  const usage = { input: 1, output: 1, estimated: false }
  const asCalls = (list: readonly object[]) =>
    list.map((each, at) => ({
      id: `c${at}`,
      name: 'kind' in each ? String(each.kind) : 'x',
      arguments: JSON.stringify({ ...each, kind: undefined }),
    }))
  const said = { refused: false, cut: false, usage }
  return fc.oneof(
    { weight: 4, arbitrary: fc.array(proposal, { maxLength: 25 }).map((edits): Turn => ({ ...said, text: JSON.stringify({ edits }), calls: [] })) },
    { weight: 4, arbitrary: fc.array(proposal, { minLength: 1, maxLength: 15 }).map((list): Turn => ({ ...said, text: '', calls: asCalls(list) })) },
    { weight: 1, arbitrary: fc.string({ maxLength: 60 }).map((text): Turn => ({ ...said, text, calls: [] })) },
    {
      weight: 1,
      arbitrary: fc.json().map((text): Turn => ({
        ...said,
        text,
        calls: [
          {
            id: 'j',
            name: fc.sample(fc.constantFrom(...Proposal.options.map(({ shape }) => shape.kind.value)), { numRuns: 1, seed: text.length })[0] ?? '',
            arguments: text,
          },
        ],
      })),
    },
  )
}
