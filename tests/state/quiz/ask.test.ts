// Tests the way through questions: the answer first, then the next, back the same way, and other draws that begin anew.
import { describe, expect, test } from 'vitest'
import { quizKinds } from '../../../src/graph/quiz/types.ts'
import { drawAgain, firstAsk, goToQuestion, openQuiz, presentQuiz, reveal, setLength, stepBack, stepOn, toggleKind } from '../../../src/state/quiz/ask.ts'
import { type View, closePanel, defaultView, findOf } from '../../../src/state/view.ts'
import { writeView } from '../../../src/state/viewHash.ts'

const asking = openQuiz(defaultView)

/** Everything from `view` on that a step leads to. */
const walk = (view: View, step: (view: View) => View | undefined): readonly string[] => {
  const next = step(view)
  return next === undefined ? [] : [writeView(next), ...walk(next, step)]
}

describe('opening', () => {
  test('takes the place of what was selected and of any other list', () => {
    const view = openQuiz({ ...defaultView, select: { type: 'node', id: 'webb' }, path: ['a', 'b'], find: 'facts', first: 'esa' })
    expect(writeView(view)).toBe('ask=1/all/1of8')
    expect(findOf(view)).toBe('quiz')
  })

  test('shows a picture in which the proof can be seen', () => {
    expect(['network', 'agencies', 'matrix', 'table'].map((mode) => openQuiz({ ...defaultView, mode: mode as View['mode'] }).mode)).toEqual(['network', 'agencies', 'network', 'network'])
    expect(openQuiz({ ...defaultView, select: { type: 'node', id: 'webb' }, arrange: 'sheet' }).arrange).toBe('whole')
  })

  test('keeps what narrows the picture: that is what is asked about', () => {
    expect(writeView(openQuiz({ ...defaultView, category: ['moon'], years: [1990, 2000] }))).toBe('category=moon&years=1990-2000&ask=1/all/1of8')
  })

  test('on the wall ends a lesson', () => {
    expect(writeView(presentQuiz({ ...defaultView, tour: 'broken', scene: 3, present: true, profile: 'hall' }))).toBe('ask=1/all/1of8&present=1&profile=hall')
  })
})

test('closing the panel ends it', () => {
  expect(writeView(closePanel(asking))).toBe('')
})

describe('steps', () => {
  const three = setLength(asking, 3)

  test('lead to each answer and then to the next question, and end with the last answer', () => {
    expect(walk(three, (view) => stepOn(view, 3))).toEqual(['ask=1/all/1of3/answer', 'ask=1/all/2of3', 'ask=1/all/2of3/answer', 'ask=1/all/3of3', 'ask=1/all/3of3/answer'])
  })

  test('lead back the same way', () => {
    expect(walk(goToQuestion(three, 2, false), stepBack)).toEqual(['ask=1/all/1of3/answer', 'ask=1/all/1of3'])
  })

  test('let go of what was looked at on the way', () => {
    const detour = { ...asking, select: { type: 'node', id: 'webb' } as const }
    expect(writeView(reveal(detour))).toBe('ask=1/all/1of8/answer')
  })

  test('lead nowhere where nothing is asked', () => {
    expect([stepOn(defaultView, 3), stepBack(defaultView), reveal(defaultView)]).toEqual([undefined, undefined, defaultView])
  })
})

describe('another draw', () => {
  test('has the next seed and begins anew, and after the last comes the first', () => {
    expect(drawAgain(goToQuestion(asking, 5, true)).ask).toEqual({ ...firstAsk, seed: 2 })
    expect(drawAgain({ ...asking, ask: { ...firstAsk, seed: 9999 } }).ask?.seed).toBe(1)
  })

  test('a kind is left out and taken in again, and all of them are all', () => {
    const fewer = toggleKind(asking, 'path')
    expect(fewer.ask?.kinds).toEqual(quizKinds.filter((kind) => kind !== 'path'))
    expect(toggleKind(fewer, 'path').ask?.kinds).toEqual([])
  })

  test('without its last kind it asks for all again', () => {
    expect(toggleKind({ ...asking, ask: { ...firstAsk, kinds: ['rank'] } }, 'rank').ask?.kinds).toEqual([])
  })
})
