import { dirname, isAbsolute, join } from 'node:path'
import { readInput } from './files.ts'
import { type Io, refuse } from './io.ts'

/** A workload from a file or `-`, with the config.json that it or `--config` names read in. Paths are relative to the workload's file. */
export async function readWorkload(io: Io, path: string, config: string | undefined): Promise<unknown> {
  const workload = parsed(await readInput(io, path), path, 'The workload', 'Write one object such as {"task":"inference","model":"Llama-3.1-8B"}.')
  return withConfig(io, workload, path === '-' ? '.' : dirname(path), config)
}

/** The workload with the contents of a config.json as its model, where one is named by path: nothing is ever fetched. */
export async function withConfig(io: Io, workload: unknown, folder: string, config?: string): Promise<unknown> {
  if (typeof workload !== 'object' || workload === null || Array.isArray(workload)) return workload
  const model = 'model' in workload ? workload.model : undefined
  const named = config ?? (typeof model === 'string' && looksLikePath(model) ? placed(folder, model) : undefined)
  if (named === undefined) return workload
  return { ...workload, model: await readConfigFile(io, named) }
}

export const readConfigFile = async (io: Io, path: string): Promise<unknown> =>
  parsed(await readInput(io, path), path, `"${path}"`, 'Give the config.json of a transformer, as a model hub shows it.')

/** A model is a path where it ends like one, or starts like one: no listed model does. */
const looksLikePath = (model: string): boolean => /\.json$/i.test(model) || /^\.{1,2}\//.test(model) || model.startsWith('/')
const placed = (folder: string, path: string): string => (isAbsolute(path) ? path : join(folder, path))

function parsed(content: string, path: string, what: string, hint: string): unknown {
  try {
    return JSON.parse(content)
  } catch (error) {
    throw refuse('size/not-json', path, `${what} is not JSON: ${error instanceof Error ? error.message : 'unreadable'}.`, hint)
  }
}
