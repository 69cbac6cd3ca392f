/** The present view alone on the wall: what it says in words above it, and under it the buttons, at the lower edge where a hand reaches a board. */
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { enPresent } from '../../i18n/enPresent.ts'
import { useApp } from '../../state/AppState.tsx'
import { describeView } from '../../state/present/describeView.ts'
import { stepThrough, stepToEnd } from '../../state/present/stepThrough.ts'
import { useDetails } from '../../state/useDetails.ts'
import { useShown, useVisible } from '../../state/useNetwork.ts'
import { type View, profiles, scales, setPresent, sheetOf } from '../../state/view.ts'
import { SceneControls } from './SceneControls.tsx'
import { type Blank, usePresentKeys } from './usePresentKeys.ts'
import { useWakefulScreen } from './useWakefulScreen.ts'

const words = enPresent

export const ScenePanel = (): ReactNode => {
  const { graph, view, change, text, thisYear } = useApp()
  const visible = useVisible()
  const shownNow = useShown()
  const state = useDetails()
  const scene = useRef<HTMLElement>(null)
  const [blank, setBlank] = useState<Blank | null>(null)
  useWakefulScreen()

  const shown = text.shown(shownNow.missions.size, shownNow.agencies.size, shownNow.links.length)
  const objectiveOf = (id: string): string | undefined => (state.status === 'ready' ? state.details.missions.get(id)?.objective : undefined)
  const { caption, sub, years } = describeView(view, { graph, visible, shown, text, words, thisYear, objectiveOf })

  const go = (next: View | undefined): void => {
    if (next !== undefined) change(() => next)
  }
  const [before, after] = [stepThrough(graph, visible, view, -1), stepThrough(graph, visible, view, 1)]
  const exit = (): void => change((now) => setPresent(now, false))
  usePresentKeys({
    blank,
    setBlank,
    onNext: () => go(after),
    onPrevious: () => go(before),
    onFirst: () => go(stepToEnd(graph, visible, view, 1)),
    onLast: () => go(stepToEnd(graph, visible, view, -1)),
    onExit: exit,
  })

  useEffect(() => {
    // The button that was pressed is gone: focus comes here. From an address nobody has pressed anything.
    if (document.activeElement === document.body && navigator.userActivation?.hasBeenActive) scene.current?.focus({ preventScroll: true })
    return () => {
      if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined)
      document.querySelector<HTMLElement>('.page-present')?.focus()
    }
  }, [])

  return (
    <section ref={scene} className="scene" aria-label={words.scene} tabIndex={-1} data-mode={sheetOf(view) === null ? view.mode : 'sheet'}>
      <div className="scene-words">
        <h1 className="scene-caption">{caption}</h1>
        {years === '' ? null : <p className="scene-years">{years}</p>}
        <p className="scene-sub">{sub}</p>
        <p className="scene-source">{words.source}</p>
      </div>
      <SceneControls
        onPrevious={before === undefined ? null : () => go(before)}
        onNext={after === undefined ? null : () => go(after)}
        onExit={exit}
        choices={[
          { name: words.size, value: view.scale, options: scales.map((value) => [value, words.scales[value]]), onChoose: (value) => change((now) => ({ ...now, scale: scales.find((one) => one === value) ?? now.scale }), 'replace') },
          { name: words.colours, value: view.profile, options: profiles.map((value) => [value, words.profiles[value]]), onChoose: (value) => change((now) => ({ ...now, profile: profiles.find((one) => one === value) ?? now.profile }), 'replace') },
        ]}
      />
      {blank === null ? null : <button type="button" className="scene-blank" data-colour={blank} aria-label={words.back} onClick={() => setBlank(null)} />}
    </section>
  )
}
