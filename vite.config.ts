import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Where `npm run dev` finds the server that `npm run serve` started. */
const server = 'http://127.0.0.1:4400'

export default defineConfig({
  plugins: [react()],
  build: {
    outDir: 'dist',
    target: 'es2023',
    // Provider icons stay files of their own: only those on the canvas are fetched.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
  },
  worker: { format: 'es' },
  server: {
    port: 4401,
    proxy: { '/api': server, '/collab': { target: server, ws: true } },
  },
})
