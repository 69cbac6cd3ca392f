/** A lesson while it is edited: kept with each change, with a way back from every one, beside the live picture. */
import { useEffect, useMemo, useState } from 'react'
import { type OwnScene, type OwnTour, limits } from '../../../dataset/own/ownTour.ts'
import { useApp } from '../../AppState.tsx'
import { useCaption } from '../../present/useCaption.ts'
import type { View } from '../../view.ts'
import { knownIn } from '../../viewHash.ts'
import { captureView, isShown, viewOfScene } from '../captureView.ts'
import { type CheckedScene, checkScene } from '../compileOwn.ts'
import { type History, addScene, applyEdit, beginHistory, changeScene, redoEdit, undoEdit } from './editTour.ts'
import { keepTour } from '../ownStore.ts'
import { useOwnTours } from '../useOwnTours.ts'

/** What was done in a lesson and where one is outlives its presentation, which takes the editor's place. */
type Session = { readonly history: History; readonly current: number }

const sessions = new Map<string, Session>()

export type Editor = {
  /** Undefined where the device no longer has it. */
  readonly tour: OwnTour | undefined
  readonly isKept: boolean
  /** The scene that is open, from 0; -1 for none. */
  readonly current: number
  readonly checked: readonly CheckedScene[]
  readonly isCurrentShown: boolean
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** Opens a scene and shows its picture. */
  readonly open: (index: number) => void
  /** Changes the lesson; `at` names a field that is written in. `open` is the scene to be open then. */
  readonly change: (next: (tour: OwnTour) => OwnTour, at?: string, open?: number) => void
  readonly changeField: (index: number, change: (scene: OwnScene) => OwnScene, at?: string) => void
  /** Adds what the picture shows as a scene behind the open one; its place. */
  readonly add: () => number
  /** Shows the picture of the open scene. */
  readonly show: () => void
  /** Gives the open scene the picture that is shown. */
  readonly take: () => void
  readonly undo: () => void
  readonly redo: () => void
}

const emptyTour: OwnTour = { id: '', title: '', scenes: [] }

/** Cut where a caption would be longer than any that is read. */
const cut = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text)

export const useEditor = (id: string): Editor => {
  const { graph, view, change: changeView, thisYear } = useApp()
  const said = useCaption()
  // Deleted from the list, it is gone here too.
  const kept = useOwnTours().tours.find((one) => one.tour.id === id)
  const [session, setSession] = useState<Session>(() => {
    const before = sessions.get(id)
    const tour = kept?.tour ?? emptyTour
    return before !== undefined && JSON.stringify(before.history.now) === JSON.stringify(tour) ? before : { history: beginHistory(tour), current: tour.scenes.length > 0 ? 0 : -1 }
  })
  const [isKept, setKept] = useState(kept?.isKept ?? true)
  useEffect(() => {
    sessions.set(id, session)
  }, [id, session])
  const { history } = session
  const tour = history.now
  const current = Math.min(session.current, tour.scenes.length - 1)
  const known = useMemo(() => knownIn(graph), [graph])
  // A scene that was not changed is not put to the dataset again with every letter of another.
  const answers = useMemo(() => ({ graph, thisYear, known, of: new WeakMap<OwnScene, CheckedScene>() }), [graph, thisYear, known])
  const checked = tour.scenes.map((one) => {
    const answer = answers.of.get(one) ?? checkScene(answers.graph, one, answers.thisYear, answers.known)
    answers.of.set(one, answer)
    return answer
  })
  const scene = tour.scenes[current]

  const settle = (next: History, open: number): void => {
    if (next.now !== tour) setKept(keepTour(next.now, kept?.from ?? 'here'))
    setSession({ history: next, current: open })
  }
  const show = ({ view: shown }: OwnScene): void => changeView((now: View) => viewOfScene(now, shown, known).view)
  const change: Editor['change'] = (next, at, open = current) => settle(applyEdit(history, next(tour), at), open)
  return {
    tour: kept === undefined ? undefined : tour,
    isKept,
    current,
    checked,
    isCurrentShown: scene !== undefined && isShown(view, scene.view, known),
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    open: (index) => {
      const opened = tour.scenes[index]
      setSession({ history, current: index })
      if (opened !== undefined) show(opened)
    },
    change,
    changeField: (index, changing, at) => change((before) => changeScene(before, index, changing), at),
    add: () => {
      const added: Omit<OwnScene, 'id'> = { caption: cut(said.caption, limits.caption), alt: cut(said.sub === '' ? said.caption : `${said.caption}: ${said.sub}`, limits.alt), view: captureView(view), emphasis: [], sources: [] }
      change((before) => addScene(before, added, current), '', current + 1)
      return current + 1
    },
    show: () => {
      if (scene !== undefined) show(scene)
    },
    take: () => change((before) => changeScene(before, current, (one) => ({ ...one, view: captureView(view) }))),
    undo: () => settle(undoEdit(history), current),
    redo: () => settle(redoEdit(history), current),
  }
}
