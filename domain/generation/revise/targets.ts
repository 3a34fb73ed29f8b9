import { kindOf } from '../../catalog/catalog.ts'
import type { Draft, Part } from '../compose/draft.ts'
import { kindName } from '../compose/kind-name.ts'
import type { Mention, Reading } from '../read/reading.ts'
import { lookUp } from '../lookup.ts'
import { pronoun } from './verbs.data.ts'

/** What "it" means: what is selected, or what was spoken of last. */
export type Spoken = { selection: readonly string[]; last: readonly string[] }

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Parts that words mean: by @mention, by name or id, by kind, by group of kinds, or by "it". The best way that finds any counts. */
export function targetsIn(draft: Draft, text: string, reading: Reading, spoken: Spoken): Part[] {
  const byHandle = [...text.matchAll(/@([\p{L}\p{N}_-]+)/gu)].flatMap(([, handle]) =>
    draft.parts.filter(({ id, name }) => id === handle || plain(name).replaceAll(' ', '-') === handle?.toLowerCase()),
  )
  if (byHandle.length > 0) return unique(byHandle)
  const said = ` ${plain(text)} `
  const byName = draft.parts.filter(
    ({ id, name, kind }) =>
      [id.replaceAll('-', ' '), plain(name)].some((each) => each.length > 2 && said.includes(` ${each} `)) &&
      (!isGeneric(name, kind) || said.includes(` ${plain(name)} `)),
  )
  const heads = headsOf(reading.mentions)
  const kinds = new Set(heads.filter(({ strength }) => strength === 'named').map(({ kind }) => kind))
  const byKind = draft.parts.filter(({ kind }) => kinds.has(kind))
  const named = unique([...byName, ...byKind])
  if (named.length > 0) return named
  const implied = new Set([...heads, ...lookUp(text)].map(({ kind }) => kind))
  const byHint = draft.parts.filter(({ kind }) => implied.has(kind))
  if (byHint.length > 0) return byHint
  const group = draft.parts.filter((part) =>
    [...kinds, ...implied].some((kind) => kindOf(kind)?.alternatives != null && kindOf(kind)?.alternatives === kindOf(part.kind)?.alternatives),
  )
  if (group.length > 0) return group
  if (!pronoun.test(text)) return []
  return [...(spoken.selection.length > 0 ? spoken.selection : spoken.last)].flatMap((id) => draft.part(id) ?? [])
}

/** "Kubernetes autoscaling": the last of words that stand side by side is the thing, the others say which. */
const headsOf = (mentions: readonly Mention[]): readonly Mention[] =>
  mentions.filter(({ evidence }) => !mentions.some((next) => next.evidence.span[0] === evidence.span[1] + 1))

const isGeneric = (name: string, kind: string): boolean => name === kindName(kind)

const unique = (parts: readonly Part[]): Part[] => [...new Map(parts.map((part) => [part.id, part])).values()]
