import { dirname, join } from 'node:path'
import type { Check } from '#domain/checks/check.ts'
import { type Io, Refusal, refuse } from './io.ts'

/** The policies of the folder that was named, or of the folder `policies` beside the design where there is one. */
export async function policiesFor(io: Io, file: string, folder: string | undefined): Promise<readonly Check[]> {
  if (folder !== undefined || file === '-') return policiesOf(io, folder)
  const beside = join(dirname(file), 'policies')
  const some = (await io.isFolder(beside)) && (await io.listFolder(beside)).some((name) => policyFile.test(name))
  return some ? policiesOf(io, beside) : []
}

const policyFile = /\.(ya?ml|json)$/i

/** A team's own checks: every `.yaml`, `.yml` and `.json` file of a folder, by name. */
async function policiesOf(io: Io, folder: string | undefined): Promise<readonly Check[]> {
  if (folder === undefined) return []
  if (!(await io.isFolder(folder)))
    throw refuse('policy/no-folder', folder, `"${folder}" is not a folder.`, 'Name the folder that holds the policies.')
  const names = (await io.listFolder(folder)).filter((name) => policyFile.test(name)).sort()
  if (names.length === 0) throw refuse('policy/none', folder, `"${folder}" holds no policy.`, 'Policies are .yaml files.')
  const { readPolicies } = await import('#domain/checks/policies/read-policies.ts')
  const read = readPolicies(await Promise.all(names.map(async (path) => ({ path, text: await io.readText(`${folder}/${path}`) }))))
  if (!read.ok) throw new Refusal(read.problems)
  return read.value
}
