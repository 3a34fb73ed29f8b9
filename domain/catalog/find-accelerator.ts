import { nearest } from '../design/nearest.ts'
import { failed, ok, type Result } from '../design/problem.ts'
import type { Accelerator } from './accelerator.ts'
import { acceleratorAliases } from './accelerator-aliases.data.ts'
import { acceleratorList } from './accelerators.data.ts'

const plain = (word: string): string =>
  word
    .toLowerCase()
    .replace(/nvidia|amd|intel|google|aws|instinct|tesla|cloud|gpus?\b|accelerators?\b/g, '')
    .replace(/[^a-z0-9]/g, '')

const byWord: ReadonlyMap<string, Accelerator> = new Map([
  ...acceleratorAliases.flatMap(([alias, id]): [string, Accelerator][] =>
    acceleratorList.filter((each) => each.id === id).map((each) => [plain(alias), each]),
  ),
  ...acceleratorList.map((each): [string, Accelerator] => [plain(each.name), each]),
  ...acceleratorList.map((each): [string, Accelerator] => [plain(each.id), each]),
])

/** An accelerator by id or by what people usually call it, in any case; undefined when the list has none. */
export const acceleratorNamed = (word: string): Accelerator | undefined => byWord.get(plain(word))

/** The same with a clear problem that names the nearest id. */
export function findAccelerator(word: string, at = 'accelerator'): Result<Accelerator> {
  const found = acceleratorNamed(word)
  if (found !== undefined) return ok(found)
  const near = nearestAccelerator(word)
  return failed({
    code: 'sizing/unknown-accelerator',
    at,
    message: `"${word}" is not in the accelerator list.`,
    hint:
      near === undefined
        ? `None is called alike; the usual ones are ${usual.join(', ')}. \`strata catalog accelerators\` lists them all.`
        : `Did you mean "${near}"? \`strata catalog accelerators\` lists them all.`,
  })
}

/** What most designs run on, for whoever asked for something that sounds like nothing. */
const usual = ['H100', 'H200', 'B200', 'A100-80GB', 'L40S', 'L4', 'MI300X', 'TPU-v6e', 'Trainium2']

/** By the letters of an id or of another name; where none is alike, the one that shares the most words (`rtx 4090` and `RTX 6000 Ada`). */
function nearestAccelerator(word: string): string | undefined {
  const names = new Map([
    ...acceleratorList.map(({ id }): [string, string] => [id, id]),
    ...acceleratorList.map(({ id, name }): [string, string] => [name, id]),
    ...acceleratorAliases.map(([alias, id]): [string, string] => [alias, id]),
  ])
  const ids = acceleratorList.map(({ id }) => id)
  const alike = nearest(word, ids) ?? names.get(nearest(word, names.keys()) ?? '')
  if (alike !== undefined) return alike
  const wanted = wordsOf(word)
  const [best] = [...names]
    .map(([name, id]) => ({ id, shared: wordsOf(name).filter((each) => wanted.includes(each)).length }))
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared)
  return best?.id
}

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^a-z0-9]+|(?<=[a-z])(?=\d)/)
    .filter((each) => each.length > 2)
