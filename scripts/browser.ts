import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { chromium } from '@playwright/test'

const cache = new URL('../.cache/', import.meta.url).pathname
const note = `${cache}browser.json`

/** Flags for a quiet browser; a sandbox cannot be had as root on Linux. */
export const browserFlags: readonly string[] = [
  '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage',
  ...(process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

const installed = [
  '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', 'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

/** Does this browser really start? */
async function starts(executablePath: string): Promise<boolean> {
  if (!existsSync(executablePath)) return false
  try {
    const browser = await chromium.launch({ executablePath, args: [...browserFlags], timeout: 30_000 })
    await browser.close()
    return true
  } catch {
    return false
  }
}

/** The browser that was found before; the configuration of the journeys reads it. */
export function knownBrowser(): string | undefined {
  const named = process.env['CHROMIUM_PATH']
  if (named !== undefined && named !== '') return named
  if (!existsSync(note)) return undefined
  const { path } = JSON.parse(readFileSync(note, 'utf8')) as { path: string }
  return existsSync(path) ? path : undefined
}

/** The first of the candidates that starts: named, installed, from npm, from Debian, Playwright's own. */
export async function ensureBrowser(): Promise<string> {
  const candidates: (() => Promise<string | undefined>)[] = [
    async () => knownBrowser(),
    ...installed.map((path) => async () => path),
    fromNpm, fromDebian, fromPlaywright,
  ]
  for (const candidate of candidates) {
    const path = await candidate()
    if (path === undefined || !(await starts(path))) continue
    mkdirSync(cache, { recursive: true })
    writeFileSync(note, JSON.stringify({ path }))
    return path
  }
  throw new Error('No browser starts here. Install Chromium or Chrome, or name one in CHROMIUM_PATH.')
}

function tried<T>(what: string, attempt: () => T): T | undefined {
  try {
    console.log(`No browser yet; trying ${what} …`)
    return attempt()
  } catch (error) {
    console.log(`  not possible here: ${error instanceof Error ? error.message.split('\n')[0] : 'unknown reason'}`)
    return undefined
  }
}

const quietly = { stdio: 'pipe', timeout: 300_000 } as const

/** A Chromium that is shipped inside an npm package; kept out of the project's own packages. */
async function fromNpm(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const home = `${cache}chromium`
  const done = tried('the Chromium of npm (66 MB)', () => {
    mkdirSync(home, { recursive: true })
    writeFileSync(`${home}/package.json`, '{"private":true,"type":"module"}')
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '@sparticuz/chromium@153'], { ...quietly, cwd: home })
    return true
  })
  if (done === undefined) return undefined
  const { default: packed } = (await import(`${home}/node_modules/@sparticuz/chromium/build/esm/index.js`).catch(() => import(`${home}/node_modules/@sparticuz/chromium/build/index.js`))) as {
    default: { executablePath(): Promise<string> }
  }
  return packed.executablePath()
}

async function fromDebian(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined
  return tried("Debian's chromium", () => {
    execFileSync('apt-get', ['update'], quietly)
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], quietly)
    return '/usr/bin/chromium'
  })
}

async function fromPlaywright(): Promise<string | undefined> {
  return tried("Playwright's own", () => {
    execFileSync('npx', ['playwright', 'install', 'chromium'], quietly)
    return chromium.executablePath()
  })
}
