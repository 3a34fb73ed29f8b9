import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Redis for the tests of several nodes: the machine's own, or Debian's packages unpacked into the cache; nothing is installed. */
const home = new URL('../.cache/redis/', import.meta.url).pathname
const packages = ['redis-server', 'redis-tools', 'liblzf1', 'libjemalloc2', 'liblua5.1-0', 'lua-bitop', 'lua-cjson', 'libatomic1']

/** @returns what there is, in words */
export function ensureRedis(): string {
  const onPath = (process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => [join(folder, 'valkey-server'), join(folder, 'redis-server')])
  const found = [...onPath, `${home}usr/bin/redis-server`].find((place) => existsSync(place))
  if (found !== undefined) return found
  try {
    mkdirSync(home, { recursive: true })
    const quietly = { stdio: 'pipe', cwd: home, timeout: 60_000 } as const
    execFileSync('apt-get', ['download', ...packages], quietly)
    for (const file of readdirSync(home).filter((name) => name.endsWith('.deb'))) execFileSync('dpkg-deb', ['-x', file, home], quietly)
    return `${home}usr/bin/redis-server`
  } catch (error) {
    return `none (${error instanceof Error ? error.message.split('\n')[0] : 'unknown reason'}); several nodes are tried without it`
  }
}
