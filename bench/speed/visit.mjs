// One visit: opens a page in a fresh profile, waits until its picture rests, and does to it what a hand does.
import { probe } from './probe.mjs'
import { pan, wheel } from './gestures.mjs'

const SIZE = { width: 1440, height: 900 }
const SAMPLES = 3
const REACTION_MS = 2500
const CATEGORIES = [['astronomy', 'Astronomy'], ['earth', 'Earth']]

const call = (page, method, argument) => page.evaluate(([name, value]) => window.probe[name](value), [method, argument])
const placesOf = async (page) => new Map((await page.evaluate(() => window.probe.page.places())).map(([id, x, y]) => [id, { x, y }]))

/** Milliseconds from what `act` does to the paint that shows it; null where nothing came of it. */
const react = async (page, wanted, act) => {
  await call(page, 'expect', { limit: REACTION_MS, ...wanted })
  await act()
  return page.evaluate(() => window.probe.answer)
}

const away = (a, b) => Math.hypot(a.x - b.x, a.y - b.y)

const distanceToLine = (point, a, b) => {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const t = Math.max(0, Math.min(1, ((point.x - a.x) * dx + (point.y - a.y) * dy) / (dx * dx + dy * dy || 1)))
  return away(point, { x: a.x + t * dx, y: a.y + t * dy })
}

/** Where a press meets nothing: of the free points the one farthest from every node and, less so, every link. */
const emptySpot = async (page, { links }) => {
  const [places, points] = [await placesOf(page), await call(page, 'freePoints')]
  const lines = links.flatMap(([a, b]) => (places.has(a) && places.has(b) ? [[places.get(a), places.get(b)]] : []))
  const nodes = [...places.values()]
  const room = (point) => Math.min(40, ...lines.map(([a, b]) => 2 * distanceToLine(point, a, b)), ...nodes.map((node) => away(point, node) - 14))
  return points.map((point) => ({ ...point, room: room(point) })).toSorted((a, b) => b.room - a.room)[0]
}

const isInside = ({ x, y }) => x > 30 && y > 30 && x < SIZE.width - 30 && y < SIZE.height - 30

/** The largest nodes first: the same work for all. */
const hubs = ({ nodes, links }) => {
  const degree = new Map(nodes.map(({ id }) => [id, 0]))
  for (const link of links) for (const id of link) degree.set(id, degree.get(id) + 1)
  return [...degree].toSorted((a, b) => b[1] - a[1]).slice(0, 6).map(([id]) => id)
}

const hover = async (page, graph, rest) => {
  const taken = []
  for (const id of hubs(graph)) {
    if (taken.length === SAMPLES) break
    const at = (await placesOf(page)).get(id)
    if (at === undefined || !isInside(at)) continue
    await page.mouse.move(rest.x, rest.y)
    await page.waitForTimeout(250)
    const ms = await react(page, { kind: 'hover', id, by: 'pointermove' }, () => page.mouse.move(at.x, at.y))
    if (ms !== null) taken.push(ms)
  }
  await page.mouse.move(rest.x, rest.y)
  return taken
}

const click = async (page, graph) => {
  const taken = []
  for (const id of hubs(graph)) {
    if (taken.length === SAMPLES) break
    const at = (await placesOf(page)).get(id)
    if (at === undefined || !isInside(at)) continue
    await page.mouse.move(at.x, at.y)
    await page.waitForTimeout(250)
    const ms = await react(page, { kind: 'click', id, by: 'pointerup' }, async () => {
      await page.mouse.down()
      await page.mouse.up()
    })
    if (ms !== null) taken.push(ms)
    await page.waitForTimeout(400)
  }
  return taken
}

/** Ours by its own checkbox, from the press to the paint; peers from the call of their library to the paint. */
const filter = async (page, isOurs) => {
  const taken = []
  for (const [category, name] of CATEGORIES) {
    const box = isOurs ? await page.getByRole('checkbox', { name: new RegExp(`^${name}`, 'u') }).boundingBox() : null
    const act = async (id) => {
      if (box !== null) await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
      else await page.evaluate((value) => void window.probe.page.filter(value), id)
    }
    const ms = await react(page, { kind: 'filter', id: category, by: isOurs ? 'pointerup' : null }, () => act(category))
    if (ms !== null) taken.push(ms)
    await page.waitForTimeout(250)
    await react(page, { kind: 'filter', id: null, by: isOurs ? 'pointerup' : null }, () => act(null))
    await page.waitForTimeout(250)
  }
  return taken
}

/** Ours alone: letters into the search, each to the paint of what it finds. */
const search = async (page) => {
  const taken = []
  await page.getByRole('combobox', { name: 'Search agencies and missions' }).focus()
  for (const letter of 'esa') {
    const ms = await react(page, { kind: 'search', id: null, by: 'keydown', limit: 1500 }, () => page.keyboard.press(letter))
    if (ms !== null) taken.push(ms)
    await page.waitForTimeout(250)
  }
  for (let presses = 0; presses < 2; presses += 1) await page.keyboard.press('Escape')
  return taken
}

const heapOf = async (session) => {
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 } = await session.send('Runtime.getHeapUsage')
  return (usedSize + embedderHeapUsedSize + backingStorageSize) / 1e6
}

const load = (page) =>
  page.evaluate(() => {
    const { settledAt } = window.probe
    const arrived = performance.getEntriesByType('resource').filter(({ responseEnd }) => responseEnd <= settledAt)
    const bytes = [...performance.getEntriesByType('navigation'), ...arrived].reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)
    // The first paint is told with the time it was on screen; nothing has settled before that.
    const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? settledAt
    return { settled: Math.max(settledAt, paint), bytes: bytes / 1000, paint }
  })

/** The longest task of each phase, in milliseconds; 0 for none of 50 or more. */
const longest = (page, settled) =>
  page.evaluate((at) => {
    const { tasks, phases } = window.probe
    const phaseOf = (start) => (start < at ? 'load' : (phases.findLast(({ from }) => from <= start)?.name ?? 'rest'))
    const found = { load: 0 }
    for (const { name } of phases) if (name !== null) found[name] = 0
    for (const { start, ms } of tasks) {
      const phase = phaseOf(start)
      if (phase !== null) found[phase] = Math.max(found[phase] ?? 0, ms)
    }
    return found
  }, settled)

/** All figures of one visit, or null where nothing had settled within `limit` milliseconds; an error where it took more than `bound` in all. `look` is given the page at its end. */
export const visit = async (browser, { url, graph, cpu, limit, bound, isOurs, isEmpty, look }) => {
  const context = await browser.newContext({ viewport: SIZE, colorScheme: 'light' })
  // Closing the page ends whatever waits for it.
  const alarm = setTimeout(() => void context.close().catch(() => undefined), bound)
  try {
    await context.addInitScript(probe, { isOurs })
    const page = await context.newPage()
    page.on('pageerror', (error) => console.error(`${url}: ${error.message}`))
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: cpu })
    await page.goto(url, { waitUntil: 'commit' })
    const hasSettled = await page.waitForFunction(() => window.probe.settledAt !== null, undefined, { timeout: limit, polling: 50 }).then(() => true, () => false)
    if (!hasSettled) return null
    const first = await load(page)
    if (isEmpty) return first
    // What a page fetches ahead, and what it does after its first picture, is its own; a hand takes longer to begin.
    await call(page, 'phase', 'after')
    await page.waitForTimeout(800)
    const begin = async (name, work) => {
      await call(page, 'phase', name)
      const taken = await work()
      await call(page, 'phase', null)
      return taken
    }
    await call(page, 'phase', null)
    await page.evaluate(() => window.probe.page.rest?.())
    const heap = await heapOf(session)
    const rest = await emptySpot(page, graph)
    const figures = { ...first, heap }
    figures.hover = await begin('hover', () => hover(page, graph, rest))
    figures.pan = await begin('pan', () => pan(page, rest))
    figures.wheel = await begin('wheel', () => wheel(page, rest))
    figures.filter = await begin('filter', () => filter(page, isOurs))
    if (isOurs) figures.search = await begin('search', () => search(page))
    figures.click = await begin('click', () => click(page, graph))
    const tasks = await longest(page, first.settled)
    await look?.(page)
    const { load: loading, ...later } = tasks
    return { ...figures, loading, later: Math.max(...Object.values(later)), tasks }
  } finally {
    clearTimeout(alarm)
    await context.close().catch(() => undefined)
  }
}
