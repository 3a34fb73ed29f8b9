#!/usr/bin/env node
// Plain JavaScript, so that an old Node can hand over to the one the install brought, or say what is wrong.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const brought = ['linux-x64', 'linux-arm64', 'win-x64']
  .map((system) => fileURLToPath(new URL(`../node_modules/node-${system}/bin/node${system.startsWith('win') ? '.exe' : ''}`, import.meta.url)))
  .find((path) => existsSync(path))

if (major > 22 || (major === 22 && minor >= 18)) await import('./main.ts')
else if (brought === undefined) {
  process.stderr.write(`Strata needs Node 22.18 or newer; this is ${process.version}.\n  Run "npm install" first: it brings a newer Node on Linux and Windows.\n`)
  process.exitCode = 2
} else {
  const child = spawn(brought, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 143)
  })
}
