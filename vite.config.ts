import react from '@vitejs/plugin-react'
import { viteSingleFile } from 'vite-plugin-singlefile'
import { defineConfig } from 'vitest/config'
import { contentSecurityPolicy } from './scripts/content-security-policy.ts'

// Chromium 80 is the oldest engine met on agency desktops; see docs/decisions.
const oldestBrowser = 'chrome80'

const web = {
  base: './',
  plugins: [react(), contentSecurityPolicy()],
  build: {
    target: oldestBrowser,
    cssTarget: oldestBrowser,
    outDir: 'dist/web',
    emptyOutDir: true,
    chunkSizeWarningLimit: 4000,
    // What is loaded on demand is loaded by the worker that reads files as well, which has no document
    // to announce it or to hang a style in.
    cssCodeSplit: false,
    modulePreload: {
      polyfill: false,
      resolveDependencies: (
        _: string,
        files: string[],
        { hostType }: { hostType: 'html' | 'js' },
      ) => (hostType === 'html' ? files : []),
    },
  },
}

/** Everything in one page, which opens from a disk: there a browser loads no module from another file. */
const singleFile = {
  ...web,
  plugins: [react(), viteSingleFile({ removeViteModuleLoader: true }), contentSecurityPolicy()],
  build: { ...web.build, outDir: 'dist/single' },
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
