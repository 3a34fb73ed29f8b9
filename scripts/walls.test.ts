import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cruiseWalls, purityProblems, sourceFiles } from './cruise.ts'

/** Each row plants one violation in a house of its own; the wall named must catch it. */
const planted: readonly [what: string, file: string, line: string, wall: RegExp][] = [
  ['design imports the catalogue', 'domain/design/a.ts', "import '../catalog/plain.ts'", /^wall-domain-design/],
  ['the catalogue imports checks', 'domain/catalog/a.ts', "import '../checks/plain.ts'", /^wall-domain-catalog/],
  ['checks import sizing', 'domain/checks/a.ts', "import '../sizing/plain.ts'", /^wall-domain-checks/],
  ['sizing imports cost', 'domain/sizing/a.ts', "import '../cost/plain.ts'", /^wall-domain-sizing/],
  ['cost imports checks', 'domain/cost/a.ts', "import '../checks/plain.ts'", /^wall-domain-cost/],
  ['layout imports checks', 'domain/layout/a.ts', "import '../checks/plain.ts'", /^wall-domain-layout/],
  ['the document imports the catalogue', 'domain/document/a.ts', "import '../catalog/plain.ts'", /^wall-domain-document/],
  ['generation imports templates', 'domain/generation/a.ts', "import '#templates/plain.ts'", /^wall-domain-generation/],
  ['the domain imports the server', 'domain/checks/b.ts', "import '#server/plain.ts'", /^wall-domain-checks/],
  ['an exporter imports generation', 'exporters/diagram/a.ts', "import '#domain/generation/plain.ts'", /^wall-exporters-diagram/],
  ['an exporter imports checks past the assessment', 'exporters/report/a.ts', "import '#domain/checks/plain.ts'", /^wall-exporters-report/],
  ['one exporter family imports another', 'exporters/diagram/b.ts', "import '../report/plain.ts'", /^wall-exporters-diagram/],
  ['the report imports infrastructure past its coverage', 'exporters/report/b.ts', "import '../infrastructure/plain.ts'", /^wall-exporters-report/],
  ['an importer imports checks', 'importers/a.ts', "import '#domain/checks/plain.ts'", /^wall-importers/],
  ['an adapter imports the server past its ports', 'adapters/a.ts', "import '#server/plain.ts'", /^wall-adapters/],
  ['a route imports a room', 'server/routes/a.ts', "import '../rooms/plain.ts'", /^wall-server-routes/],
  ['access imports a route', 'server/access/a.ts', "import '../routes/plain.ts'", /^wall-server-access/],
  ['the app imports an adapter', 'server/app.ts', "import '#adapters/plain.ts'", /^wall-server-app/],
  ['a verb of the command line imports an adapter', 'cli/check.ts', "import '#adapters/plain.ts'", /^wall-cli/],
  ['a panel imports another panel', 'src/panels/cost/a.ts', "import '../findings/plain.ts'", /^wall-src-panels/],
  ['the canvas imports a panel', 'src/canvas/a.ts', "import '../panels/cost/plain.ts'", /^wall-src-canvas/],
  ['the screen imports the server', 'src/app/a.ts', "import '#server/plain.ts'", /^wall-src-app/],
  ['state imports the canvas', 'src/state/a.ts', "import '../canvas/plain.ts'", /^wall-src-state/],
  ['a journey imports the product', 'e2e/a.ts', "import '#domain/design/plain.ts'", /^wall-e2e/],
  ['two files import each other', 'domain/design/b.ts', "import './c.ts'", /^no-circle:/],
  ['two files name each other’s types', 'domain/design/e.ts', "import type { F } from './f.ts'; export type E = F", /^no-circle:/],
  ['two files of a lowering run each other', 'exporters/infrastructure/lowering/aws/b.ts', "import './c.ts'", /^no-circle-at-run-time:/],
  ['a Node builtin in the domain', 'domain/sizing/b.ts', "import 'node:fs'", /^domain-is-pure/],
  ['a Node builtin in an exporter', 'exporters/diagram/c.ts', "import 'node:path'", /^domain-is-pure/],
  ['Yjs outside the document', 'domain/checks/c.ts', "import 'yjs'", /^yjs-is-wrapped-once/],
  ['a framework in the domain', 'domain/layout/b.ts', "import 'react'", /^no-framework-in-domain/],
  ['an import of nothing', 'domain/design/d.ts', "import './not-there.ts'", /^resolvable/],
  ['a clock in the domain', 'domain/cost/b.ts', 'export const now = Date.now()', /^pure-room/],
  ['randomness in the domain', 'domain/sizing/c.ts', 'export const dice = Math.random()', /^pure-room/],
]
/** Neighbours that are allowed: none of these may be reported. */
const allowed: readonly [file: string, line: string][] = [
  ['domain/catalog/fine.ts', "import '../design/plain.ts'"],
  ['domain/assessment.ts', "import './checks/plain.ts'"],
  ['exporters/report/fine.ts', "import '../diagram/plain.ts'"],
  ['src/panels/cost/fine.ts', "import './plain.ts'"],
  ['src/app/fine.ts', "import '../panels/cost/plain.ts'"],
  ['server/main.ts', "import '#adapters/plain.ts'"],
  ['domain/document/fine.ts', "import 'yjs'"],
]

describe('the walls of the house', () => {
  const house = mkdtempSync(join(tmpdir(), 'strata-walls-'))
  let violations: string[] = []
  let modules: ReadonlySet<string> = new Set()

  beforeAll(async () => {
    const root = new URL('..', import.meta.url).pathname
    cpSync(join(root, 'package.json'), join(house, 'package.json'))
    symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'))
    const write = (file: string, text: string) => {
      mkdirSync(dirname(join(house, file)), { recursive: true })
      writeFileSync(join(house, file), text)
    }
    for (const [, file, line] of planted) write(file, `${line}\n`)
    for (const [file, line] of allowed) write(file, `${line}\n`)
    write('domain/design/c.ts', "import './b.ts'\n")
    write('domain/design/f.ts', "import type { E } from './e.ts'; export type F = E | 1\n")
    write('exporters/infrastructure/lowering/aws/c.ts', "import './b.ts'\n")
    const rooms = ['domain/design', 'domain/catalog', 'domain/checks', 'domain/sizing', 'domain/cost', 'domain/generation', 'templates', 'exporters/diagram', 'exporters/report', 'exporters/infrastructure', 'adapters', 'server', 'server/rooms', 'server/routes', 'src/panels/findings', 'src/panels/cost', 'src/canvas']
    for (const room of rooms) write(`${room}/plain.ts`, 'export const plain = 1\n')
    const cruised = await cruiseWalls(house)
    modules = cruised.modules
    violations = [...cruised.violations, ...purityProblems(house, sourceFiles(house))]
  })
  afterAll(() => rmSync(house, { recursive: true, force: true }))

  it.each(planted)('catch it when %s', (_what, file, _line, wall) => {
    expect(violations.filter((each) => each.includes(file)).some((each) => wall.test(each))).toBe(true)
  })

  it('let neighbours through that may know each other', () => {
    for (const [file] of allowed) expect(violations.filter((each) => each.includes(`: ${file} `))).toEqual([])
  })

  it('were looked for in every file there is', () => {
    expect(sourceFiles(house).filter((file) => !modules.has(file))).toEqual([])
  })
})
