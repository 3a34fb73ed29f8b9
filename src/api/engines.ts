import { z } from 'zod'
import type { Result } from '#domain/design/problem.ts'
import { requestJson } from './problem.ts'

const Engines = z.object({ model: z.string().nullable() })

/** Which engines the server has: the name of its language model, or null where none is set up. */
export const engines = (): Promise<Result<z.infer<typeof Engines>>> =>
  requestJson('/api/v1/engines', { cache: 'no-store' }, (body) => Engines.safeParse(body).data)
