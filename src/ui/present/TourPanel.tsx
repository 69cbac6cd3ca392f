/** A lesson on the wall, scene by scene; whatever the class does in between, one key leads back to the script. */
import { type ReactNode, useEffect, useLayoutEffect, useMemo } from 'react'
import type { SceneChunk, TourChunk } from '../../dataset/tours/tourChunk.ts'
import { type Words, languageIn, wordsIn } from '../../dataset/tours/words.ts'
import { enPresent } from '../../i18n/enPresent.ts'
import { enOwn } from '../../i18n/lessons/enOwn.ts'
import { enSpeaker } from '../../i18n/lessons/enSpeaker.ts'
import { spotlightOn } from '../../scene/tours/spotlight.ts'
import { useApp } from '../../state/AppState.tsx'
import { useCaption } from '../../state/present/useCaption.ts'
import { asksForScript, goToLesson, goToScene, isOnScript, sceneView } from '../../state/tours/playTour.ts'
import { useTour } from '../../state/tours/useTour.tsx'
import { knownIn } from '../../state/viewHash.ts'
import { useWords } from '../../state/words/useWords.ts'
import { SceneFrame } from './SceneFrame.tsx'
import { SceneNotes } from './notes/SceneNotes.tsx'
import { OwnBanner } from './own/OwnBanner.tsx'
import { useMissing } from './own/useMissing.ts'
import { ownSource } from './own/ownSource.ts'
import { tellScene } from './speaker/tellScene.ts'

type Props = { readonly onLessons: () => void }

/** Publishers that are named on the wall; the others stand with the notes. */
const MOST_PUBLISHERS = 2

const nothing = (): void => undefined

const TourScene = ({ tour, scene, onLessons }: Props & { readonly tour: TourChunk; readonly scene: SceneChunk }): ReactNode => {
  const { graph, view, change, text, setSpotlight } = useApp()
  const words = useWords('present', enPresent)
  const ownWords = useWords('own', enOwn)
  const speakerWords = useWords('speaker', enSpeaker)
  const known = useMemo(() => knownIn(graph), [graph])
  const said = useCaption()
  const isScript = isOnScript(view, scene, known)
  const isBare = !isScript && asksForScript(view)

  useLayoutEffect(() => {
    if (isBare) change((now) => sceneView(now, scene, known), 'replace')
  }, [isBare, scene, known, change])
  useLayoutEffect(() => {
    setSpotlight(isScript ? spotlightOn(scene.emphasis) : null)
  }, [isScript, scene, setSpotlight])
  useEffect(() => () => setSpotlight(null), [setSpotlight])

  const say = (one: Words): string => wordsIn(one, text.locale)
  const go = (number: number): void => change((now) => goToScene(now, tour, number, known))
  // How to read the picture comes before a lesson, which its last step leads to.
  const onSkip = view.next === null ? null : () => change(goToLesson)
  const [caption, alt] = [say(scene.caption), say(scene.alt)]
  const isOff = !isScript && !isBare
  const publishers = [...new Set(scene.sources.map(({ publisher }) => publisher))]
  // A whole picture has no years of its own: only what narrows it has.
  const years = view.years !== null || view.select?.type === 'node' ? said.years : ''
  return (
    <SceneFrame
      caption={isOff ? said.caption : caption}
      captionLang={isOff ? undefined : languageIn(scene.caption, text.locale)}
      years={isOff || graph.agencies.has(view.select?.type === 'node' ? view.select.id : '') ? '' : years}
      sub={
        isOff ? (
          <>
            <strong className="scene-off">{words.offScript}</strong> {words.offScriptOf(view.scene, caption)}
          </>
        ) : (
          <>
            {scene.isMyth ? <strong className="scene-myth">{words.myth}</strong> : null} {tour.own?.states[view.scene - 1] === 'fails' ? <strong className="scene-off">{ownWords.fails1}</strong> : null}{' '}
            {scene.sub === undefined ? '' : <span lang={languageIn(scene.sub, text.locale)}>{say(scene.sub)}</span>}
          </>
        )
      }
      source={ownSource(tour.own, isOff || publishers.length === 0 ? words.source : words.sources(publishers.slice(0, MOST_PUBLISHERS), publishers.length - MOST_PUBLISHERS), ownWords)}
      onPrevious={view.scene > 1 ? () => go(view.scene - 1) : null}
      onNext={view.scene < tour.scenes.length ? () => go(view.scene + 1) : onSkip}
      onSkip={onSkip}
      onFirst={() => go(1)}
      onLast={() => go(tour.scenes.length)}
      onReturn={isOff ? () => go(view.scene) : null}
      isLesson
      told={tellScene(tour, view.scene, view.next !== null, { locale: text.locale, present: words, speaker: speakerWords })}
      notes={<SceneNotes scene={scene} next={tour.scenes[view.scene]} />}
      onLessons={onLessons}
      place={words.place(view.scene, tour.scenes.length)}
    >
      {tour.own === undefined ? null : <OwnBanner report={tour.own} />}
      <p className="hidden-text" aria-live="polite" lang={isOff ? undefined : languageIn(scene.caption, text.locale)}>
        {isOff ? words.offScript : words.spoken(view.scene, tour.scenes.length, caption, alt)}
      </p>
    </SceneFrame>
  )
}

/** `id` is the lesson; while it is on its way the wall says so. */
export const TourPanel = ({ id, onLessons }: Props & { readonly id: string }): ReactNode => {
  const { view, change } = useApp()
  const words = useWords('present', enPresent)
  const state = useTour(id, view.lesson)
  useMissing(state.status === 'missing', id)
  const length = state.status === 'ready' ? state.tour.scenes.length : null
  useEffect(() => {
    // An address may ask for more scenes than there are.
    if (length !== null) change((now) => (now.scene > length ? { ...now, scene: length } : now), 'replace')
  }, [length, view.scene, change])
  const scene = state.status === 'ready' ? state.tour.scenes[view.scene - 1] : undefined
  if (state.status === 'ready' && scene !== undefined) return <TourScene tour={state.tour} scene={scene} onLessons={onLessons} />
  const failed = state.status === 'failed' ? state : null
  return (
    <SceneFrame
      caption={failed === null ? words.opening : words.failed}
      years=""
      sub={failed === null ? '' : <button type="button" className="button" onClick={failed.retry}>{words.retry}</button>}
      source={words.source}
      onNext={null}
      onPrevious={null}
      onFirst={nothing}
      onLast={nothing}
      onLessons={onLessons}
    />
  )
}
