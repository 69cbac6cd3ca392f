/** The guide of the first visit, in the place of the legend: sentences, and what each is about lit in the picture. */
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { enGuide } from '../../../i18n/dialogs/enGuide.ts'
import { spotlightOn } from '../../../scene/tours/spotlight.ts'
import { useApp } from '../../../state/AppState.tsx'
import { useWords } from '../../../state/words/useWords.ts'
import { focusPicture } from '../../focusPicture.ts'
import './guide.css'

/** What each step lights: well known, in the first view, and in different corners of it. */
const steps = [
  ['circle', ['nasa', 'esa', 'jaxa', 'isro', 'cnsa', 'csa']],
  ['square', ['cassini-huygens', 'webb', 'alma', 'iss', 'artemis-4', 'cospas-sarsat']],
  ['line', ['cassini-huygens', 'nasa', 'esa', 'asi', 'rosalind-franklin', 'roscosmos']],
  ['open', ['cassini-huygens']],
  ['own', []],
] as const

export const Guide = (): ReactNode => {
  const { setSpotlight, prefer } = useApp()
  const words = useWords('guide', enGuide)
  const [index, setIndex] = useState(0)
  const [step, ids] = steps[index] ?? steps[0]
  const isLast = index === steps.length - 1
  const next = useRef<HTMLButtonElement>(null)
  const card = useRef<HTMLElement>(null)

  useEffect(() => {
    setSpotlight(spotlightOn(ids))
    return () => setSpotlight(null)
  }, [ids, setSpotlight])

  const end = (): void => {
    prefer({ guide: 'seen' })
    focusPicture()
  }

  const latest = useRef(end)
  useEffect(() => {
    latest.current = end
  })
  useEffect(() => {
    const element = card.current
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      latest.current()
    }
    element?.addEventListener('keydown', onKeyDown)
    return () => element?.removeEventListener('keydown', onKeyDown)
  }, [])

  // Asked for by a press: the next press is where the hand and the focus already are.
  useEffect(() => next.current?.focus(), [])

  return (
    <section ref={card} className="guide" aria-label={words.name}>
      <p className="guide-text" aria-live="polite">
        <span className="guide-place">{words.place(index + 1, steps.length)}</span> {words.steps[step]}
      </p>
      <div className="guide-buttons">
        {index === 0 ? null : (
          <button type="button" className="button" onClick={() => setIndex(index - 1)}>
            {words.back}
          </button>
        )}
        {isLast ? null : (
          <button type="button" className="button" onClick={end}>
            {words.skip}
          </button>
        )}
        <button ref={next} type="button" className="button guide-next" onClick={isLast ? end : () => setIndex(index + 1)}>
          {isLast ? words.done : words.next}
        </button>
      </div>
    </section>
  )
}
