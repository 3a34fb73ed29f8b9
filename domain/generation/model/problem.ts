import type { z } from 'zod'
import type { Problem } from '../../design/problem.ts'

/** Something that goes back to a model. */
export const problem = (what: string, at: string, message: string, hint: string): Problem => ({
  code: `model/${what}`,
  at: at.slice(0, 80),
  message,
  hint,
})

export function shapeProblem({ issues: [issue] }: z.ZodError, at: string): Problem {
  const path = [at, ...(issue?.path.map(String) ?? [])].join('.')
  return problem(
    'shape',
    path,
    issue?.message ?? 'This has another shape.',
    'Write every key of the schema and no other; null for what is left open.',
  )
}
