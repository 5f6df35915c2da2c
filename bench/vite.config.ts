import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** The page on which contestants are timed, built like the program itself. */
const page = {
  root: at('page'),
  base: './',
  plugins: [react()],
  build: { target: 'chrome80', outDir: at('../dist/bench/page'), emptyOutDir: true },
}

/** What drives it, and what is timed in Node. */
const driver = {
  build: {
    ssr: at('run.ts'),
    target: 'node20',
    outDir: at('../dist/bench/driver'),
    emptyOutDir: true,
    rollupOptions: { output: { entryFileNames: 'run.mjs', codeSplitting: false } },
  },
}

export default defineConfig(({ mode }) => (mode === 'driver' ? driver : page))
