import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { assess } from '#domain/assessment.ts'
import { mermaid } from '#exporters/diagram/mermaid.ts'
import { templates } from '#templates/index.ts'

/** `npm run mermaid`: Mermaid itself reads every diagram we write. It has 123 MB, so it is fetched for this command alone. */
const home = new URL('../.cache/mermaid/', import.meta.url).pathname
if (!existsSync(`${home}node_modules/mermaid`)) {
  mkdirSync(home, { recursive: true })
  writeFileSync(`${home}package.json`, '{"private":true,"type":"module"}')
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', 'mermaid@12', 'jsdom@31'], { cwd: home, stdio: 'inherit' })
}
const from = (path: string) => pathToFileURL(`${home}node_modules/${path}`).href
const { JSDOM } = (await import(from('jsdom/lib/api.js'))) as { JSDOM: new (html: string) => { window: Window & typeof globalThis } }
const { window } = new JSDOM('<!doctype html><body></body>')
Object.assign(globalThis, { window, document: window.document, DOMParser: window.DOMParser })
const { default: reader } = (await import(from('mermaid/dist/mermaid.core.mjs'))) as { default: { parse(text: string): Promise<unknown> } }

const counts = { passed: 0, failed: 0 }
for (const { id, design } of templates) {
  const { files } = await mermaid.export(assess(design, { today: '2026-11-24' }))
  for (const { contents } of files)
    try {
      await reader.parse(String(contents))
      counts.passed++
    } catch (error) {
      counts.failed++
      console.error(`${id}: ${error instanceof Error ? error.message : String(error)}`)
    }
}
console.log(`${counts.passed} passed, ${counts.failed} failed`)
process.exitCode = counts.failed > 0 ? 1 : 0
