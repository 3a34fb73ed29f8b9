import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'

/** `npm run format`: writes the format. The formatter has 20 MB, so it is fetched for this command alone. */
const home = new URL('../.cache/format/', import.meta.url).pathname
if (!existsSync(`${home}node_modules/oxfmt`)) {
  mkdirSync(home, { recursive: true })
  writeFileSync(`${home}package.json`, '{"private":true,"type":"module"}')
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', 'oxfmt@0.79'], { cwd: home, stdio: 'inherit' })
}
const root = new URL('..', import.meta.url).pathname
process.exitCode = spawnSync(`${home}node_modules/.bin/oxfmt`, process.argv.slice(2).length > 0 ? process.argv.slice(2) : ['.'], { cwd: root, stdio: 'inherit' }).status ?? 1
