import { fileURLToPath } from 'node:url'
import type { BuildOptions } from 'esbuild'

/** How everything that is deployed is bundled, whatever its entry and its folder are. */
export const BUNDLE_SETTINGS = {
  absWorkingDir: fileURLToPath(new URL('..', import.meta.url)),
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  platform: 'node',
  target: 'node24',
  format: 'esm',
  mainFields: ['module', 'main'],
  minify: true,
  keepNames: true,
  sourcemap: true,
  sourcesContent: false,
  // Packages that are CommonJS call `require`, which an ES module does not have.
  banner: {
    js: "import{createRequire as makeRequire}from'node:module';const require=makeRequire(import.meta.url);",
  },
  metafile: true,
  logLevel: 'warning',
} as const satisfies BuildOptions
