// Tests the picture of a scene: taken by ids alone, and shown again as it was.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { budgetsOf, captureView, countLarge, hashOfOwn, isShown, viewOfScene } from '../../../src/state/own/captureView.ts'
import { defaultView, openFind, selectNode, setArrange } from '../../../src/state/view.ts'
import { knownIn, readView } from '../../../src/state/viewHash.ts'
import { anyView } from '../../fixtures/arbitraries.ts'
import { tinyGraph } from '../../fixtures/tiny.ts'

const known = knownIn(tinyGraph)
const viewAt = (hash: string) => readView(hash, known).view

test('what any view shows is shown again, without pixels, panels and how it is shown', () => {
  fc.assert(
    fc.property(anyView(tinyGraph), anyView(tinyGraph), (view, now) => {
      const taken = captureView(view)
      const { view: shown, unread } = viewOfScene(now, taken, known)
      expect([unread, captureView(shown), isShown(view, taken, known)]).toEqual([[], taken, true])
      expect([shown.at, shown.tour, shown.present, shown.find, shown.compare, shown.theme, shown.profile]).toEqual([null, null, false, null, [], now.theme, now.profile])
    }),
  )
})

test('a list is an array, a word a text', () => {
  expect(captureView(viewAt('category=moon,sun&years=1990-2000&select=nasa&at=1,2,3&theme=dark'))).toEqual({ category: ['moon', 'sun'], years: '1990-2000', select: 'nasa' })
})

describe('a foreign view', () => {
  test('no value becomes another key', () => {
    expect(hashOfOwn({ select: 'nasa&present=1&tour=broken', category: ['moon&theme=dark'] })).toBe('select=nasa%26present%3D1%26tour%3Dbroken&category=moon%26theme%3Ddark')
    expect(viewOfScene(defaultView, { select: 'nasa&present=1' }, known)).toEqual({ view: defaultView, unread: [{ key: 'select', value: 'nasa&present=1' }] })
  })

  test('nothing in it says how the page is shown', () => {
    expect(viewOfScene(defaultView, { tour: 'broken', lesson: 'xxxxxxxxxx', present: '1', theme: 'dark', at: '1,2,3', select: 'nasa' }, known)).toEqual({ view: selectNode(defaultView, 'nasa'), unread: [] })
  })

  test('a list beside the picture is none of a scene', () => {
    expect(captureView(openFind(defaultView, { find: 'facts' }))).toEqual({})
  })
})

describe('budgets', () => {
  test('large are the names that are lit, else those chosen; a sheet has its own type', () => {
    expect([countLarge(defaultView, ['a', 'b', 'c']), countLarge(defaultView, []), countLarge(selectNode(defaultView, 'nasa'), []), countLarge(viewAt('select=esa~nasa'), []), countLarge(viewAt('path=esa~nasa'), []), countLarge(setArrange(selectNode(defaultView, 'nasa'), 'sheet'), ['nasa'])]).toEqual([3, 0, 1, 2, 2, 0])
  })

  test('a caption is counted in its longest language', () => {
    expect(budgetsOf({ caption: { en: 'One  two', ko: 'three four five' }, emphasis: ['a'] }, defaultView)).toEqual({ caption: { used: 15, most: 84 }, captionWords: { used: 3, most: 14 }, sub: { used: 0, most: 110 }, emphasised: { used: 1, most: 20 }, large: { used: 1, most: 12 } })
  })
})
