/** A lesson as views: where a scene leads, whether the class has left the script, and the way back to it. */
import type { SceneChunk, TourChunk } from '../../dataset/tours/tourChunk.ts'
import { type Print, type View, defaultView } from '../view.ts'
import { type Known, readView, writeView } from '../viewHash.ts'

/** The part of a view that a scene says nothing of: how it is shown, and where in which lesson. */
const frameOf = ({ tour, lesson, scene, next, profile, scale, theme, lang, motion }: View): Partial<View> => ({ tour, lesson, scene, next, present: true, profile, scale, theme, lang, motion })

/** What is on screen, as the address would write it without how it is shown. */
const contentOf = (view: View): string => {
  const { tour, lesson, scene, next, present, print, paper, type, profile, scale, theme, lang, motion } = defaultView
  return writeView({ ...view, tour, lesson, scene, next, present, print, paper, type, profile, scale, theme, lang, motion })
}

/** The view that a scene asks for, shown as `view` is. */
export const sceneView = (view: View, scene: SceneChunk, known: Known): View => ({ ...readView(scene.hash, known).view, ...frameOf(view) })

/** Scene `number` of the lesson (from 1, the nearest there is), on the same wall. */
export const goToScene = (view: View, { scenes }: Pick<TourChunk, 'scenes'>, number: number, known: Known): View => {
  const scene = Math.min(Math.max(1, number), scenes.length)
  const chunk = scenes[scene - 1]
  return chunk === undefined ? view : sceneView({ ...view, scene }, chunk, known)
}

/** Whether the screen shows what the scene asks for. */
export const isOnScript = (view: View, scene: SceneChunk, known: Known): boolean => contentOf(view) === contentOf(sceneView(view, scene, known))

/** Whether the address names a scene and nothing of its own: the scene then says what is shown. Also where a detour was let go of altogether. */
export const asksForScript = (view: View): boolean => contentOf(view) === ''

/** A lesson laid out for paper; the view that one came from is a step back. */
export const printTour = (view: View, tour: string, print: Print): View => ({ ...startTour(view, tour), print })

/** The first scene of a lesson on the wall, in the colours and size of type that are set. */
export const startTour = (view: View, tour: string): View => ({ ...defaultView, ...frameOf({ ...view, tour, lesson: null, scene: 1, next: null }) })

/** The tour that says how to read the picture: scene 0 of every lesson. */
export const HOW_TO_READ = 'how-to-read'

/** A lesson from its scene 0 on: how to read the picture comes first, and then the lesson. */
export const openLesson = (view: View, tour: string): View => (tour === HOW_TO_READ ? startTour(view, tour) : { ...startTour(view, HOW_TO_READ), next: tour })

/** From how to read the picture on to the lesson that follows; the same where none does. */
export const goToLesson = (view: View): View => (view.next === null ? view : startTour(view, view.next))
