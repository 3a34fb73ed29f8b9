import type { OwnFile } from '../../design/own-files.ts'
import type { Problem, Result } from '../../design/problem.ts'

export type Usable<T> = { usable: readonly T[]; problems: readonly Problem[] }

/**
 * Reads files of which some may be faulty: those that can be used are, and what is wrong with the others is told.
 * @param read takes all files together, since an id may be taken by another file
 */
export function usableOf<T>(files: readonly OwnFile[], read: (files: readonly OwnFile[]) => Result<T[]>): Usable<T> {
  const problems: Problem[] = []
  let left = files
  for (;;) {
    const found = read(left)
    if (found.ok) return { usable: found.value, problems }
    problems.push(...found.problems)
    const kept = left.filter(({ path }) => !found.problems.some(({ at }) => at === path || at.startsWith(`${path} (`) || at.startsWith(`${path}.`) || at.startsWith(`${path}[`)))
    if (kept.length === left.length) return { usable: [], problems }
    left = kept
  }
}
