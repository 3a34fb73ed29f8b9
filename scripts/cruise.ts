import { globSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { cruise } from 'dependency-cruiser'

const roots = ['domain', 'templates', 'exporters', 'importers', 'adapters', 'server', 'cli', 'src', 'e2e', 'bench', 'eval', 'scripts']

/** Every TypeScript file of ours, relative to the root. */
export const sourceFiles = (root: string): string[] =>
  roots.flatMap((room) => globSync(`${room}/**/*.{ts,tsx}`, { cwd: root })).filter((file) => !file.includes('golden/') && !file.endsWith('.d.ts')).sort()

/** What breaks a wall, and which modules were read. */
export async function cruiseWalls(root: string): Promise<{ violations: string[]; modules: ReadonlySet<string> }> {
  const { default: config } = (await import(pathToFileURL(new URL('../.dependency-cruiser.mjs', import.meta.url).pathname).href)) as { default: { forbidden: object[]; options: object } }
  const present = roots.filter((room) => globSync(`${room}/**/*.{ts,tsx}`, { cwd: root }).length > 0)
  const result = await cruise(present, { ...config.options, baseDir: root, validate: true, ruleSet: { forbidden: config.forbidden } } as Parameters<typeof cruise>[1])
  if (typeof result.output === 'string') throw new Error('the cruiser answered in words')
  const violations = result.output.summary.violations.map(({ rule, from, to, cycle }) => `${rule.name}: ${from} → ${cycle === undefined ? to : cycle.map(({ name }) => name).join(' → ')}`)
  return { violations, modules: new Set(result.output.modules.map(({ source }) => source)) }
}

const impure = /\b(Date\.now|new Date\(\)|Math\.random|crypto\.randomUUID|crypto\.getRandomValues|performance\.now|setTimeout|setInterval|process\.|globalThis\.process|fetch\()/

/** A clock, randomness or the world outside in a pure room. Time and ids are handed in. */
export function purityProblems(root: string, files: readonly string[]): string[] {
  return files
    .filter((file) => /^(domain|exporters|importers|templates)\//.test(file) && !/\.(test|data)\.tsx?$|\/any-[a-z-]+\.ts$/.test(file))
    .flatMap((file) => {
      const lines = readFileSync(`${root}/${file}`, 'utf8').split('\n')
      return lines.flatMap((line, at) => {
        const code = line.replace(/^\s*(\*|\/\/|\/\*).*$/, '').replace(/\/\/.*$/, '').replace(/'[^']*'|"[^"]*"|`[^`]*`/g, "''")
        const found = impure.exec(code)
        return found === null ? [] : [`pure-room: ${file}:${at + 1} uses ${found[1]}`]
      })
    })
}
