// A drag and a turn of the wheel as a hand makes them, and the frames that the page draws meanwhile.

const GESTURE_MS = 800
const STEP_MS = 12
// What is drawn once a gesture has ended belongs to it.
const AFTER_MS = 250

const middleOf = (places) => {
  const spread = (values) => values.reduce((sum, value) => sum + value, 0) / values.length
  return { x: spread(places.map(([, x]) => x)), y: spread(places.map(([, , y]) => y)), wide: Math.max(...places.map(([, x]) => x)) - Math.min(...places.map(([, x]) => x)) }
}
const look = async (page) => middleOf(await page.evaluate(() => window.probe.page.places()))

const record = async (page, gesture) => {
  await page.evaluate(() => window.probe.frames())
  await gesture()
  await page.waitForTimeout(AFTER_MS)
  return page.evaluate(() => window.probe.stop())
}

/** Gaps between frames, in milliseconds, while the picture is dragged around and back; an error where it did not follow. */
export const pan = async (page, from) => {
  const before = await look(page)
  await page.mouse.move(from.x, from.y)
  const gaps = await record(page, async () => {
    await page.mouse.down()
    const began = performance.now()
    for (;;) {
      const t = Math.min(1, (performance.now() - began) / GESTURE_MS)
      await page.mouse.move(from.x + 120 * Math.sin(3 * Math.PI * t) + 60 * t, from.y + 80 * Math.sin(2 * Math.PI * t))
      if (t === 1) break
      await new Promise((resolve) => void setTimeout(resolve, STEP_MS))
    }
    await page.mouse.up()
  })
  const after = await look(page)
  // Some glide on once they are let go: that it moved is all one can say.
  if (Math.hypot(after.x - before.x, after.y - before.y) < 15) throw new Error('the drag did not move the picture')
  return gaps
}

/** The same while the wheel turns in and out again. */
export const wheel = async (page, at) => {
  const before = await look(page)
  await page.mouse.move(at.x, at.y)
  const turn = (sign) => async () => {
    const began = performance.now()
    while (performance.now() - began < GESTURE_MS / 2) {
      await page.mouse.wheel(0, sign * 25)
      await new Promise((resolve) => void setTimeout(resolve, STEP_MS))
    }
  }
  const inwards = await record(page, turn(-1))
  const inside = await look(page)
  const outwards = await record(page, turn(1))
  if (inside.wide < before.wide * 1.05) throw new Error('the wheel did not zoom')
  return [...inwards, ...outwards]
}
