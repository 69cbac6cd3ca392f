// What the build adds so that the site can be installed and used without a network: the worker with its list of files, and the one-file edition as a ZIP.
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { strToU8, zipSync } from 'fflate'
import type { Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'

const ICON_SIZES = [192, 512] as const

/** Files a copy for use without a network does without: the one-file edition, and the dataset to take along. */
const leftOut = ['shared-orbit.*', 'data/**', 'first-load.txt']

/** Emits the icons of the installed site, and `offline.json`: the files of this version, so that the page can check its copy. */
const fileListPlugin = (root: string): Plugin => ({
  name: 'shared-orbit-file-list',
  apply: 'build',
  enforce: 'post',
  generateBundle(_, bundle) {
    for (const size of ICON_SIZES) this.emitFile({ type: 'asset', fileName: `icon-${size}.png`, source: readFileSync(path.join(root, `src/ui/icons/icon-${size}.png`)) })
    const files = Object.keys(bundle).filter((name) => !name.endsWith('.map'))
    this.emitFile({ type: 'asset', fileName: 'offline.json', source: JSON.stringify(files.toSorted()) })
  },
})

/** The worker keeps every file of a version; a newer version waits until the reader asks for it. */
export const offlinePlugins = (root: string): readonly Plugin[] => [
  fileListPlugin(root),
  ...VitePWA({
    registerType: 'prompt',
    injectRegister: null,
    filename: 'worker.js',
    manifest: {
      name: 'Shared Orbit: who works with whom in space',
      short_name: 'Shared Orbit',
      description: 'An interactive network of space agencies and the missions they share.',
      start_url: './',
      scope: './',
      display: 'standalone',
      theme_color: '#ffffff',
      background_color: '#ffffff',
      icons: ICON_SIZES.map((size) => ({ src: `icon-${size}.png`, sizes: `${size}x${size}`, type: 'image/png', purpose: 'any maskable' })),
    },
    workbox: {
      globPatterns: ['**/*.{js,css,html,svg,png,json,woff2,webmanifest}'],
      globIgnores: leftOut,
      navigateFallback: 'index.html',
      // Asked of the network alone: they are no part of the copy.
      navigateFallbackDenylist: [/\/data\//u, /\/shared-orbit\./u],
      // The view is in the fragment; what others put behind a question mark changes nothing.
      ignoreURLParametersMatching: [/./u],
      cleanupOutdatedCaches: true,
      clientsClaim: true,
      inlineWorkboxRuntime: true,
    },
  }),
]

const readMe = `Shared Orbit: who works with whom in space

Open shared-orbit.html with any browser. It needs no network and sends nothing.
Data: CC BY 4.0, code: MIT.
`

/** Puts the one-file edition into `shared-orbit.zip` beside it. */
export const zipPlugin = (root: string): Plugin => ({
  name: 'shared-orbit-zip',
  apply: 'build',
  closeBundle() {
    const dist = path.join(root, 'dist')
    // One date for all builds, so that the same content gives the same file.
    const mtime = '2026-01-01T00:00:00'
    writeFileSync(path.join(dist, 'shared-orbit.zip'), zipSync({ 'shared-orbit.html': readFileSync(path.join(dist, 'shared-orbit.html')), 'README.txt': strToU8(readMe) }, { level: 9, mtime }))
  },
})
