// Serves folders to this machine, compressed as a web host would, from memory after the first time.
import { readFile, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.webmanifest': 'application/manifest+json', '.svg': 'image/svg+xml', '.png': 'image/png', '.woff2': 'font/woff2' }
const COMPRESSED = new Set(['.html', '.js', '.css', '.json', '.svg', '.webmanifest'])

/** `folders` by their first part of the path; answers with the address and what stops it. */
export const serve = async (folders) => {
  const kept = new Map()
  const read = async (url) => {
    const [, name, ...rest] = decodeURIComponent(new URL(url, 'http://localhost').pathname).split('/')
    const root = folders[name]
    if (root === undefined) return undefined
    const file = path.join(root, ...rest)
    if (path.relative(root, file).startsWith('..')) return undefined
    const full = (await stat(file)).isDirectory() ? path.join(file, 'index.html') : file
    if (!kept.has(full)) {
      const body = await readFile(full)
      const extension = path.extname(full)
      kept.set(full, { body: COMPRESSED.has(extension) ? gzipSync(body, { level: 9 }) : body, headers: { 'content-type': TYPES[extension] ?? 'application/octet-stream', 'cache-control': 'no-store', ...(COMPRESSED.has(extension) ? { 'content-encoding': 'gzip' } : {}) } })
    }
    return kept.get(full)
  }
  const server = createServer((request, response) => {
    read(request.url).catch(() => undefined).then((found) => {
      response.writeHead(found === undefined ? 404 : 200, found?.headers ?? {})
      response.end(found?.body)
    })
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { address: `http://127.0.0.1:${server.address().port}`, stop: () => server.close() }
}
