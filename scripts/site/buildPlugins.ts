// What the build adds to the page: the security policy, the one-file edition, and the list of files that a first visit loads.
import { createHash } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'

const writePolicy = (script: string, style: string): string =>
  [
    "default-src 'none'", `script-src ${script}`, `style-src ${style}`, "img-src 'self' data: blob:", "font-src 'self'", "connect-src 'self'", "worker-src 'self'",
    "manifest-src 'self'", "base-uri 'none'", "form-action 'none'", "object-src 'none'", "require-trusted-types-for 'script'",
  ].join('; ')

/** The policy as an element of a page's head; the site's own unless another is given. */
export const policyTag = (policy: string = writePolicy("'self'", "'self'")): string => `<meta http-equiv="Content-Security-Policy" content="${policy}">`

/** Puts the policy into the page of the site, before anything it governs. */
export const policyPlugin = (): Plugin => ({
  name: 'shared-orbit-policy',
  apply: 'build',
  transformIndexHtml: { order: 'post', handler: (html) => html.replace('<head>', `<head>\n    ${policyTag()}`) },
})

const hashesOf = (html: string, tag: 'script' | 'style'): string =>
  [...html.matchAll(new RegExp(`<${tag}[^>]*>([\\s\\S]*?)</${tag}>`, 'gu'))]
    .map(([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
    .join(' ')

/** Renames the one file to `shared-orbit.html`, gives it the policy with hashes of what stands inside it, and puts it beside the site. */
export const oneFilePlugin = (root: string): Plugin => ({
  name: 'shared-orbit-one-file',
  apply: 'build',
  closeBundle() {
    const source = path.join(root, 'dist-single/index.html')
    const folder = path.dirname(source)
    // The icon is the one thing the bundler leaves beside the page.
    const html = readFileSync(source, 'utf8').replace(/href="\.\/([^"]+\.svg)"/u, (_, name: string) => `href="data:image/svg+xml,${encodeURIComponent(readFileSync(path.join(folder, name), 'utf8'))}"`)
    const policy = writePolicy(hashesOf(html, 'script'), hashesOf(html, 'style'))
    writeFileSync(path.join(root, 'dist/shared-orbit.html'), html.replace('<head>', () => `<head>\n    ${policyTag(policy)}`))
    rmSync(path.join(root, 'dist-single'), { recursive: true })
  },
})

/** Asks for the font with the page, so that names stand in it from the first paint; the letters beyond Latin-1 come only where they occur. */
export const fontPreloadPlugin = (): Plugin => ({
  name: 'shared-orbit-font-preload',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle = {} }) =>
      Object.keys(bundle)
        .filter((name) => /figtree-latin-wght.*\.woff2$/u.test(name))
        .map((name) => ({ tag: 'link', injectTo: 'head' as const, attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href: `./${name}` } })),
  },
})

/** Writes `first-load.txt`: as many bytes as the first visit loads, compressed as a web host would, so that a size budget can hold it. */
export const firstLoadPlugin = (root: string): Plugin => ({
  name: 'shared-orbit-first-load',
  apply: 'build',
  closeBundle() {
    const dist = path.join(root, 'dist')
    const html = readFileSync(path.join(dist, 'index.html'), 'utf8')
    const linked = [...html.matchAll(/(?:src|href)="\.\/([^"]+\.(?:js|css|woff2|svg))"/gu)].map(([, name = '']) => name)
    const files = ['index.html', ...new Set(linked)]
    const sizes = files.map((name) => {
      const bytes = readFileSync(path.join(dist, name))
      return [name, name.endsWith('.woff2') ? bytes.length : gzipSync(bytes, { level: 9 }).length] as const
    })
    const total = sizes.reduce((sum, [, size]) => sum + size, 0)
    const list = sizes.map(([name, size]) => `${size} ${name}`).join('\n')
    // Padded to the very number of bytes, because the budget tool weighs a file.
    writeFileSync(path.join(dist, 'first-load.txt'), `${list}\n`.padEnd(total, '.'))
    console.log(`first load ${(total / 1000).toFixed(1)} kB:\n${list}`)
  },
})
