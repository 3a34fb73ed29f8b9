import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{domain,exporters,importers,adapters,server,cli,src,templates,scripts,eval}/**/*.test.{ts,tsx}'],
    setupFiles: ['scripts/laws-setup.ts'],
    environment: 'node',
    testTimeout: 30_000,
    reporters: ['default'],
  },
})
