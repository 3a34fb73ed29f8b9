#!/usr/bin/env node
// Plain JavaScript, so that an old Node can say what is wrong instead of stumbling over TypeScript.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(`Strata needs Node 22.18 or newer; this is ${process.version}.\n  Run it with "npx strata": the install brings a newer Node on Linux and Windows.\n`)
  process.exitCode = 2
} else await import('./main.ts')
