import type { Problem } from '#domain/design/problem.ts'
import type { Io } from './io.ts'

/**
 * One JSON value a line in, one answer a line out, as they are ready. A bad line answers `{ id, problems }` and the run goes on.
 * @returns 2 when some line could not be used, else 0
 */
export async function runBatch(io: Io, input: string, answer: (record: Record<string, unknown>) => Promise<object | { problems: readonly Problem[] }>): Promise<number> {
  let code = 0
  for (const [at, line] of input.split('\n').entries()) {
    if (line.trim() === '') continue
    let record: Record<string, unknown>
    try {
      const parsed: unknown = JSON.parse(line)
      if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) throw new Error('not an object')
      record = parsed as Record<string, unknown>
    } catch (error) {
      code = 2
      io.out(`${JSON.stringify({ id: null, problems: [{ code: 'batch/not-json', at: `line ${at + 1}`, message: `Line ${at + 1} is not a JSON object: ${error instanceof Error ? error.message : 'unreadable'}.`, hint: 'Write one JSON object a line.' }] })}\n`)
      continue
    }
    const answered = await answer(record)
    if ('problems' in answered) code = 2
    io.out(`${JSON.stringify({ ...('id' in record ? { id: record['id'] } : {}), ...answered })}\n`)
  }
  return code
}
