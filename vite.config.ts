import react from '@vitejs/plugin-react'
import { viteSingleFile } from 'vite-plugin-singlefile'
import { defineConfig } from 'vitest/config'
import { contentSecurityPolicy } from './scripts/content-security-policy.ts'

// Chromium 80 is the oldest engine met on agency desktops; see docs/decisions.
const oldestBrowser = 'chrome80'

const page = {
  base: './',
  plugins: [react(), contentSecurityPolicy()],
  build: {
    target: oldestBrowser,
    cssTarget: oldestBrowser,
    emptyOutDir: true,
    chunkSizeWarningLimit: 4000,
  },
}

/** Its styles and scripts are asked for at once. Of what the worker loads none can be: it has no document. */
const draftFile = /\/draft-[\w-]{8}\.js$/

/** One file for each moment at which a clerk waits: the start, what is stored, a draft's first step. */
const groups = [
  // Apart from the page's own script, which has styles: what the worker loads would bring them along.
  { name: 'preload', test: /vite[\\/]preload-helper/, priority: 3 },
  { name: 'start', tags: ['$initial'], priority: 2 },
  { name: 'draft', test: /src[\\/]app[\\/]draft-route/, priority: 1 },
  { name: 'border', test: /src[\\/]report[\\/]open-draft/, priority: 1 },
]

const web = {
  ...page,
  build: {
    ...page.build,
    outDir: 'dist/web',
    rolldownOptions: { output: { codeSplitting: { groups } } },
    modulePreload: {
      polyfill: false,
      resolveDependencies: (
        file: string,
        files: string[],
        { hostType }: { hostType: 'html' | 'js' },
      ) => (hostType === 'html' || draftFile.test(file) ? files : []),
    },
  },
}

/** Everything in one page, which opens from a disk: there a browser loads no module from another file. */
const singleFile = {
  ...page,
  plugins: [react(), viteSingleFile({ removeViteModuleLoader: true }), contentSecurityPolicy()],
  build: { ...page.build, outDir: 'dist/single', modulePreload: { polyfill: false } },
}

const terminal = {
  build: {
    ssr: 'src/cli/main.ts',
    target: 'node20',
    outDir: 'dist',
    emptyOutDir: false,
    rollupOptions: { output: { entryFileNames: 'nianbao.mjs', codeSplitting: false } },
  },
  ssr: { noExternal: true as const },
}

const unit = {
  extends: true as const,
  test: {
    name: 'unit',
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**', 'node_modules/**'],
    setupFiles: ['tests/set-up.ts'],
  },
}

// What a page shows follows a click or key some moments later, on a busy machine some seconds.
const inChromium = {
  testTimeout: 120_000,
  hookTimeout: 120_000,
  fileParallelism: false,
  expect: { poll: { timeout: 20_000, interval: 50 } },
}

const browser = {
  extends: true as const,
  test: {
    ...inChromium,
    name: 'browser',
    include: ['tests/browser/**/*.test.ts'],
    globalSetup: ['tests/browser/serve.ts'],
  },
}

/** The same journeys on the page that opens from a disk; those that the other file decides stay out. */
const single = {
  extends: true as const,
  test: {
    ...inChromium,
    name: 'single',
    include: [
      'tests/browser/journey.test.ts',
      'tests/browser/ledger.test.ts',
      'tests/browser/old-browser.test.ts',
      'tests/browser/reading-thread.test.ts',
      'tests/browser/storage-faults.test.ts',
      'tests/browser/kill.test.ts',
      'tests/browser/two-windows.test.ts',
      'tests/browser/interleavings.test.ts',
      'tests/browser/soak.test.ts',
    ],
    globalSetup: ['tests/browser/serve-single.ts'],
  },
}

const configs = new Map<string, object>([
  ['cli', terminal],
  ['single', singleFile],
])

export default defineConfig(({ mode }) => ({
  ...(configs.get(mode) ?? web),
  // One worker less than asked for starves the suite on machines with two cores.
  test: { projects: [unit, browser, single], maxWorkers: 2 },
}))
