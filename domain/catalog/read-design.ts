import { nearest } from '../design/nearest.ts'
import { parseDesign } from '../design/parse.ts'
import type { Problem, Result } from '../design/problem.ts'
import type { Design } from '../design/schema.ts'
import { readText, withLines } from '../design/text.ts'
import { componentKinds } from './components/index.ts'
import { isKind } from './catalog.ts'

/** Components of a kind that the catalogue does not have. */
export function unknownKinds(design: Design): Problem[] {
  return design.components.flatMap(({ id, kind }) => {
    if (isKind(kind)) return []
    const near =
      nearest(
        kind,
        componentKinds.map((each) => each.id),
      ) ?? componentKinds.find(({ aliases }) => aliases.some((alias) => alias.toLowerCase() === kind.toLowerCase()))?.id
    return [
      {
        code: 'design/unknown-kind' as const,
        at: `components.${id}.kind`,
        message: `"${kind}" is not a kind of the catalogue.`,
        hint: near === undefined ? '`strata catalog components` lists them.' : `Did you mean "${near}"?`,
      },
    ]
  })
}

const withKnownKinds = (parsed: Result<Design>): Result<Design> => {
  if (!parsed.ok) return parsed
  const problems = unknownKinds(parsed.value)
  return problems.length > 0 ? { ok: false, problems } : parsed
}

/** A design from YAML or JSON text: the door for files, requests and pasted text. */
export function readDesign(text: string): Result<Design> {
  const parsed = readText(text)
  if (!parsed.ok) return parsed
  const problems = unknownKinds(parsed.value)
  return problems.length > 0 ? { ok: false, problems: withLines(problems, text) } : parsed
}

/** A design from a value that was parsed already, such as the body of a request. */
export const readDesignValue = (value: unknown): Result<Design> => withKnownKinds(parseDesign(value))
