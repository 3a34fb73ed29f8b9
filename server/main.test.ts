import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const main = fileURLToPath(new URL('./main.ts', import.meta.url))
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'strata-main-'))
})
const children: ChildProcess[] = []
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL')
  await rm(folder, { recursive: true, force: true })
})

type Run = { child: ChildProcess; ended: Promise<number | null>; out: () => string; err: () => string }
function run(environment: Record<string, string>): Run {
  const child = spawn(process.execPath, [main], { env: { ...process.env, STRATA_DATA: folder, STRATA_PORT: '0', ...environment } })
  children.push(child)
  let [out, err] = ['', '']
  child.stdout.on('data', (text: Buffer) => (out += String(text)))
  child.stderr.on('data', (text: Buffer) => (err += String(text)))
  return { child, ended: new Promise((resolve) => child.once('exit', resolve)), out: () => out, err: () => err }
}

const printed = async (server: Run) => {
  while (!server.out().includes('Strata is at')) {
    if (server.child.exitCode !== null) throw new Error(server.err())
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return /Strata is at (\S+)/.exec(server.out())?.[1] ?? ''
}

describe('the program', { timeout: 60_000 }, () => {
  it('prints its address, keeps a secret of its own, refuses a second one on its folder, and stops when told to', async () => {
    const server = run({})
    const address = await printed(server)
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    expect((await fetch(`${address}/readyz`)).status).toBe(200)
    expect((await stat(join(folder, 'secret'))).mode & 0o077).toBe(0)
    const secret = await readFile(join(folder, 'secret'), 'utf8')

    const second = run({})
    expect(await second.ended).toBe(2)
    expect(second.err()).toMatch(/in use by another Strata[^]*STRATA_DATA/)

    server.child.kill('SIGTERM')
    expect(await server.ended).toBe(0)
    expect(server.err()).toBe('')

    const again = run({})
    await printed(again)
    expect(await readFile(join(folder, 'secret'), 'utf8')).toBe(secret)
    again.child.kill('SIGINT')
    expect(await again.ended).toBe(0)
  })

  it('says in words why it cannot start, and ends with 2', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => taken.once('listening', resolve))
    const { port } = taken.address() as AddressInfo
    const runs = [
      run({ STRATA_PORT: String(port), STRATA_DATA: join(folder, 'a') }),
      run({ STRATA_PORT: 'x', STRATA_SECRET: 'short' }),
      run({ STRATA_DATA: join(folder, 'secret', 'not-a-folder') }),
    ]
    expect(await Promise.all(runs.map(({ ended }) => ended))).toEqual([2, 2, 2])
    const [inUse, bad, nowhere] = runs.map(({ err }) => err())
    expect(inUse).toContain(`Port ${port} is in use.`)
    expect(bad).toMatch(/STRATA_PORT="x" is not a port\.[^]*STRATA_SECRET=… is too short/)
    expect(nowhere).toContain('STRATA_DATA')
    for (const text of [inUse, bad, nowhere]) expect(text).not.toMatch(/\n\s+at /)
    taken.close()
  })
})
