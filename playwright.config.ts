import { defineConfig } from '@playwright/test'
import { browserFlags, knownBrowser } from './scripts/browser.ts'

const port = 4471
const executablePath = knownBrowser()

export default defineConfig({
  testDir: 'e2e',
  outputDir: '.cache/e2e',
  workers: 1,
  retries: 0,
  timeout: 150_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: '.cache/e2e.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    viewport: { width: 1440, height: 900 },
    // Flights of the camera take as long as the machine is busy; a journey is about where it ends.
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: { args: [...browserFlags], ...(executablePath === undefined ? {} : { executablePath }) },
  },
  webServer: {
    command: 'node server/main.ts',
    env: { STRATA_PORT: String(port), STRATA_DATA: '.cache/e2e-data' },
    url: `http://127.0.0.1:${port}/healthz`,
    reuseExistingServer: false,
    timeout: 150_000,
  },
})
