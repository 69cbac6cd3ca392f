// Finds a Chromium for the browser tests, installs one where there is none, and says in one line which it took.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { chromium } from 'playwright'

/** Flags for headless runs as root and on machines with a closed network: no look-up ever leaves this machine. */
export const launchArgs = [
  '--no-sandbox', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
]

const SPARE = '@sparticuz/chromium'
const SPARE_VERSION = '143.0.4'
const cache = path.resolve(import.meta.dirname, '../node_modules/.cache/chromium-path')

// Names steps to leave out (system, playwright, apt), so that each later step can be tried on a machine that has an earlier one.
const skipped = new Set((process.env['CHROMIUM_SKIP'] ?? '').split(','))

const starts = async (executablePath) => {
  if (!executablePath || !existsSync(executablePath)) return false
  try {
    const browser = await chromium.launch({ executablePath, args: launchArgs })
    await browser.close()
    return true
  } catch {
    return false
  }
}

const firstThatStarts = async (paths) => {
  for (const one of paths) if (await starts(one)) return one
  return undefined
}

const onPath = (name) => (process.env['PATH'] ?? '').split(path.delimiter).map((folder) => path.join(folder, name)).find((file) => existsSync(file))

const systemBrowsers = () => [
  ...['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge', 'chrome'].map(onPath),
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  `${process.env['PROGRAMFILES']}\\Google\\Chrome\\Application\\chrome.exe`,
  `${process.env['PROGRAMFILES(X86)']}\\Microsoft\\Edge\\Application\\msedge.exe`,
]

const run = (command, args) => {
  console.error(`> ${command} ${args.join(' ')}`)
  return spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], timeout: 300_000, shell: process.platform === 'win32' }).status === 0
}

const finders = [
  { name: 'the system', find: () => (skipped.has('system') ? undefined : firstThatStarts(systemBrowsers())) },
  { name: "Playwright's own copy", find: () => firstThatStarts([chromium.executablePath()]) },
]

const installers = [
  {
    name: "Playwright's download",
    find: () => (!skipped.has('playwright') && run('npx', ['playwright', 'install', 'chromium', '--no-shell']) ? firstThatStarts([chromium.executablePath()]) : undefined),
  },
  {
    name: 'apt-get',
    find: () => {
      if (skipped.has('apt') || process.platform !== 'linux' || process.getuid?.() !== 0 || !onPath('apt-get')) return undefined
      run('apt-get', ['-o', 'DPkg::Lock::Timeout=300', 'update', '-qq'])
      run('apt-get', ['-o', 'DPkg::Lock::Timeout=300', 'install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'])
      return firstThatStarts([onPath('chromium')])
    },
  },
  {
    name: `the npm package ${SPARE}`,
    find: async () => {
      if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
      run('npm', ['install', '--no-save', '--no-audit', '--no-fund', `${SPARE}@${SPARE_VERSION}`])
      const { default: spare } = await import(/* @vite-ignore */ SPARE)
      return firstThatStarts([await spare.executablePath()])
    },
  },
]

/** Path of a Chromium that starts, or undefined. With `install`, puts one on the machine where there is none. */
export const findChromium = async ({ install = false } = {}) => {
  if (process.env['CHROMIUM_PATH']) return process.env['CHROMIUM_PATH']
  if (existsSync(cache)) {
    const known = readFileSync(cache, 'utf8')
    if (existsSync(known)) return known
  }
  for (const { name, find } of install ? [...finders, ...installers] : finders) {
    const found = await find()
    if (!found) continue
    mkdirSync(path.dirname(cache), { recursive: true })
    writeFileSync(cache, found)
    console.error(`Browser for the tests: ${found} (from ${name})`)
    return found
  }
  return undefined
}

if (process.argv[1] === import.meta.filename) {
  if (process.argv.includes('--fresh')) rmSync(cache, { force: true })
  const known = existsSync(cache)
  const found = await findChromium({ install: true })
  if (!found) {
    console.error('No Chromium was found and none could be installed. Install Chrome or Chromium, or set CHROMIUM_PATH to one.')
    process.exit(1)
  }
  if (known || process.env['CHROMIUM_PATH']) console.error(`Browser for the tests: ${found}`)
}
