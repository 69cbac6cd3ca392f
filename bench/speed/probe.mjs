// Put into every page before its own code: notes when the picture rests, long tasks, frames, and how long from what a hand does to the next paint. Runs in the page: it may use nothing from outside itself.

/** `isOurs`: the product is looked at from outside, by its elements; peers tell what they did (pages/). */
export const probe = ({ isOurs }) => {
  const REST_MS = 500
  const tasks = []
  const phases = []
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) tasks.push({ start: startTime, ms: duration })
  }).observe({ type: 'longtask', buffered: true })

  // A message sent in a frame is read after that frame is painted.
  const afterPaint = (then) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => {
      port1.close()
      then(performance.now())
    })
    port1.start()
    port2.postMessage(0)
  }
  const nextPaint = (then) => requestAnimationFrame(() => afterPaint(then))

  let wait = null
  const finish = (now) => {
    const { from, done } = wait
    wait = null
    done(now - from)
  }
  const isAwaited = (kind, id) => wait !== null && wait.from !== null && wait.kind === kind && wait.id === id
  const listen = (type) => addEventListener(type, ({ timeStamp }) => {
    if (wait !== null && wait.by === type) wait.from ??= timeStamp
  }, { capture: true, passive: true })
  for (const type of ['pointermove', 'pointerup', 'keydown']) listen(type)

  const page = () => window.probe.page
  window.probe = {
    page: null,
    settledAt: null,
    tasks,
    phases,
    /** What happens from now on belongs to `name`; null for what is the bench's own. */
    phase: (name) => void phases.push({ name, from: performance.now() }),
    /** The page has drawn, or draws in the coming frame, its settled picture. */
    settled: () => nextPaint((now) => (window.probe.settledAt ??= now)),
    /** For pages that move until they rest: settled when last something moved more than a pixel, seen half a second later. */
    watch: (places) => {
      let kept = []
      let seen = 0
      let painted = null
      const look = () => {
        const now = places()
        // What has no place yet is not at rest either.
        const hasMoved = now.length !== kept.length || now.some(([, x, y], index) => !(Math.abs(x - kept[index][1]) <= 1 && Math.abs(y - kept[index][2]) <= 1))
        if (hasMoved) {
          kept = now
          seen = performance.now()
          afterPaint((at) => (painted = at))
        } else if (kept.length > 0 && painted !== null && performance.now() - seen > REST_MS) {
          window.probe.settledAt = painted
          return
        }
        requestAnimationFrame(look)
      }
      requestAnimationFrame(look)
    },
    /** The library has been told and draws in its next frame; or has just drawn, within a frame. */
    acted: (kind, id) => isAwaited(kind, id) && nextPaint((now) => isAwaited(kind, id) && finish(now)),
    drawn: (kind, id) => isAwaited(kind, id) && afterPaint((now) => isAwaited(kind, id) && finish(now)),
    /** Waits for what `kind` does to `id`, from the next event of type `by`, or from now where that is null; `answer` is null when nothing came. */
    expect: ({ kind, id, by, limit }) => {
      window.probe.answer = new Promise((done) => {
        wait = { kind, id, by, done, from: by === null ? performance.now() : null }
        const own = wait
        setTimeout(() => {
          if (wait !== own) return
          wait = null
          done(null)
        }, limit)
      })
      const { isDone } = page()
      if (isDone === undefined) return
      const done = isDone(kind, id)
      const look = () => {
        if (wait === null) return
        if (wait.from !== null && done()) afterPaint((now) => isAwaited(kind, id) && finish(now))
        else requestAnimationFrame(look)
      }
      requestAnimationFrame(look)
    },
    /** Gaps between frames until `stop` is called, in milliseconds. */
    frames: () => {
      const gaps = []
      let last = null
      let isOn = true
      const look = (now) => {
        if (last !== null) gaps.push(now - last)
        last = now
        if (isOn) requestAnimationFrame(look)
      }
      requestAnimationFrame(look)
      window.probe.stop = () => {
        isOn = false
        return gaps
      }
    },
    /** Points of a grid over the picture where nothing lies on it. */
    freePoints: () => {
      const { left, top, right, bottom } = page().area?.() ?? { left: 0, top: 0, right: innerWidth, bottom: innerHeight }
      const grid = []
      for (let i = 1; i < 24; i += 1) for (let j = 1; j < 16; j += 1) grid.push({ x: left + ((right - left) * i) / 24, y: top + ((bottom - top) * j) / 16 })
      return grid.filter((point) => page().isFree?.(point) !== false)
    },
  }
  if (!isOurs) return

  const nodes = () => [...document.querySelectorAll('#network [data-node]')]
  const node = (id) => document.querySelector(`#network [data-node="${CSS.escape(id)}"]`)
  window.probe.page = {
    places: () => nodes().map((one) => {
      const { left, top, width, height } = one.querySelector('.network-shape').getBoundingClientRect()
      return [one.dataset.node, left + width / 2, top + height / 2]
    }),
    area: () => document.querySelector('#network').getBoundingClientRect(),
    isFree: ({ x, y }) => {
      const hit = document.elementFromPoint(x, y)
      return hit?.closest('.network-frame') != null && hit.closest('[data-node], [data-link]') === null
    },
    isDone: (kind, id) => {
      const count = nodes().length
      const words = () => document.querySelector('[role="listbox"]')?.textContent
      const before = words()
      const checks = {
        hover: () => node(id)?.dataset.emphasis === 'high',
        click: () => node(id)?.getAttribute('aria-pressed') === 'true',
        filter: () => nodes().length !== count,
        search: () => words() !== before,
      }
      return checks[kind]
    },
  }
  const written = () => nodes().map((one) => [one.dataset.node, ...(/translate\(([-\d.]+),([-\d.]+)\)/u.exec(one.getAttribute('transform') ?? '') ?? [0, NaN, NaN]).slice(1).map(Number)])
  addEventListener('DOMContentLoaded', () => window.probe.watch(() => written().filter(([, x]) => !Number.isNaN(x))))
}
