import { failed, ok, type Result } from './problem.ts'

/** The version that this program writes. */
export const currentVersion = 1

/** One function a step: version n to n + 1. There is one version so far. */
const steps: readonly ((design: Record<string, unknown>) => Record<string, unknown>)[] = []

/** The document in today's version, or why it cannot be read. */
export function upgrade(input: unknown): Result<Record<string, unknown>> {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return failed({ code: 'design/not-a-design', at: '', message: 'This is not a design: it is not a map of keys.', hint: 'A design starts with the line "strata: 1".' })
  const design = input as Record<string, unknown>
  const version = design['strata']
  if (version === undefined)
    return failed({ code: 'design/no-version', at: 'strata', message: 'The version is missing.', hint: 'Add the line "strata: 1" at the top.' })
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return failed({ code: 'design/bad-version', at: 'strata', message: `${JSON.stringify(version)} is not a version.`, hint: 'Write "strata: 1".' })
  if (version > currentVersion)
    return failed({
      code: 'design/newer-version', at: 'strata', message: `The design is of version ${version}; this program reads up to ${currentVersion}.`,
      hint: 'Update Strata to read it.',
    })
  return ok(steps.slice(version - 1).reduce((each, step) => step(each), design))
}
