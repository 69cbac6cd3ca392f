// Tests a lesson as views: scenes, detours, and the way back.
import { describe, expect, test } from 'vitest'
import { compileTour } from '../../../src/graph/claims/compileTour.ts'
import { HOW_TO_READ, asksForScript, goToLesson, goToScene, isOnScript, openLesson, sceneView, startTour } from '../../../src/state/tours/playTour.ts'
import { type View, defaultView, letGo, moveCamera, selectNode } from '../../../src/state/view.ts'
import { knownIn, writeView } from '../../../src/state/viewHash.ts'
import { THIS_YEAR } from '../../fixtures/build.ts'
import { tinyGraph } from '../../fixtures/tiny.ts'
import { scene, tour } from '../../fixtures/tours/tour.ts'

const known = knownIn(tinyGraph, ['a-tour'])
const lesson = compileTour(tinyGraph, tour({}, { scenes: [scene('one'), scene('two', { view: { select: 'apex', arrange: 'sheet' } }), scene('three', { view: {} }), scene('four'), scene('five')] }), THIS_YEAR)
const go = (view: View, number: number): View => goToScene(view, lesson, number, known)
const wall: View = { ...defaultView, profile: 'projector', scale: 'room', theme: 'dark', motion: false }

test('a lesson starts as an address that names nothing but its scene, on the same wall', () => {
  expect(writeView(startTour(selectNode(wall, 'esa'), 'a-tour'))).toBe('tour=a-tour&scene=1&present=1&profile=projector&scale=room&theme=dark&motion=0')
})

test('a lesson out of a link stays in the address from scene to scene, and makes room for another', () => {
  const linked: View = { ...wall, lesson: '1q1bKSCzJ', present: true }
  expect(writeView(go(linked, 2))).toBe('select=apex&arrange=sheet&lesson=1q1bKSCzJ&scene=2&present=1&profile=projector&scale=room&theme=dark&motion=0')
  expect(startTour(linked, 'a-tour').lesson).toBeNull()
  expect(asksForScript(linked)).toBe(true)
})

describe('scene 0', () => {
  test('how to read the picture comes before a lesson, and leads on to its first scene', () => {
    const opened = openLesson(selectNode(wall, 'esa'), 'a-tour')
    expect(writeView(opened)).toBe('tour=how-to-read&scene=1&next=a-tour&present=1&profile=projector&scale=room&theme=dark&motion=0')
    expect([asksForScript(opened), go(opened, 3).next]).toEqual([true, 'a-tour'])
    expect(goToLesson(go(opened, 4))).toEqual(startTour(wall, 'a-tour'))
  })

  test('it has none before itself, and an old link to a lesson none either', () => {
    expect(openLesson(wall, HOW_TO_READ)).toEqual(startTour(wall, HOW_TO_READ))
    expect(goToLesson(startTour(wall, 'a-tour'))).toEqual(startTour(wall, 'a-tour'))
  })
})

describe('scenes', () => {
  test('a scene shows what its record asks for, and keeps colours and size of type', () => {
    expect(writeView(go(startTour(wall, 'a-tour'), 2))).toBe('select=apex&arrange=sheet&tour=a-tour&scene=2&present=1&profile=projector&scale=room&theme=dark&motion=0')
  })

  test('from a detour the next scene is the next scene', () => {
    const detour = selectNode({ ...go(startTour(defaultView, 'a-tour'), 1), mode: 'agencies' }, 'isro')
    expect(go(detour, 2)).toEqual(go(startTour(defaultView, 'a-tour'), 2))
  })

  test.each([[0, 1], [-3, 1], [5, 5], [9, 5]])('scene %i of five is scene %i', (asked, given) => {
    expect(go(startTour(defaultView, 'a-tour'), asked).scene).toBe(given)
  })

  test('a lesson without scenes shows what was there', () => {
    expect(goToScene(wall, { scenes: [] }, 1, known)).toBe(wall)
  })
})

describe('detours', () => {
  const first = lesson.scenes[0]
  const third = lesson.scenes[2]
  const begun = go(startTour(defaultView, 'a-tour'), 1)
  const onScript = (view: View): boolean => first !== undefined && isOnScript(view, first, known)

  test('on script is what the scene asks for, however it is shown', () => {
    expect([onScript(begun), onScript({ ...begun, profile: 'hall', scale: 'hall', theme: 'light', motion: false })]).toEqual([true, true])
  })

  test('a press, a letting go and a movement of the camera leave the script', () => {
    expect([selectNode(begun, 'esa'), letGo(begun), moveCamera(begun, { x: 1, y: 2, k: 3 })].map(onScript)).toEqual([false, false, false])
  })

  test('an address with nothing but a scene asks for its script', () => {
    expect([asksForScript(startTour(wall, 'a-tour')), asksForScript(begun), asksForScript(letGo(begun))]).toEqual([true, false, true])
  })

  test('a scene of the whole picture is on script at once', () => {
    expect(third !== undefined && isOnScript(startTour(defaultView, 'a-tour'), third, known)).toBe(true)
    expect(third !== undefined && writeView(sceneView({ ...begun, scene: 3 }, third, known))).toBe('tour=a-tour&scene=3&present=1')
  })
})
