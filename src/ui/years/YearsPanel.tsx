/** The years under the picture: how many missions ran when, a window of years to look at, and a play through them. On a phone folded into one button. */
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import { findNode } from '../../graph/buildGraph.ts'
import type { NodeId } from '../../graph/types.ts'
import type { Years } from '../../dataset/runs.ts'
import { formatList } from '../../i18n/format.ts'
import { enYears } from '../../i18n/enYears.ts'
import { useApp } from '../../state/AppState.tsx'
import { selectNode } from '../../state/view.ts'
import { useWords } from '../../state/words/useWords.ts'
import { useMedia } from '../useMedia.ts'
import { YearFields } from './YearFields.tsx'
import { YearsChart } from './YearsChart.tsx'
import { YearsLine, windowOf } from './YearsLine.tsx'
import { type Play, type Speed, speeds, usePlay } from './usePlay.ts'
import { useYears } from './useYears.ts'
import './years.css'

/** Most names that are said; all of them are in the line. */
const MOST_SAID = 3

/** The last step in a sentence, by its missions, or by its agencies where no mission came or went. */
const useSentence = ({ story }: Play): string => {
  const { graph, text } = useApp()
  const words = useWords('years', enYears)
  if (story === null) return ''
  const { entered, left } = story.change
  const hasMissions = [...entered, ...left].some((id) => graph.missions.has(id))
  const say = (ids: readonly NodeId[]): string => {
    const names = ids.filter((id) => !hasMissions || graph.missions.has(id)).map((id) => findNode(graph, id)?.label ?? id)
    return formatList(names.length > MOST_SAID + 1 ? [...names.slice(0, MOST_SAID), words.more(names.length - MOST_SAID)] : names, text.locale)
  }
  return words.said(words.window(windowOf(story)), say(entered), say(left))
}

const Speeds = ({ speed, setSpeed }: { readonly speed: Speed; readonly setSpeed: (speed: Speed) => void }): ReactNode => {
  const years = useWords('years', enYears)
  return (
    <fieldset className="years-speeds">
      <legend className="hidden-text">{years.speed}</legend>
      {speeds.map((one) => (
        <label key={one}>
          <input type="radio" name="speed" checked={speed === one} onChange={() => setSpeed(one)} />
          <span>{years.speeds[one]}</span>
        </label>
      ))}
    </fieldset>
  )
}

/** `onOpen` is called when a name was chosen, so that focus can go to the details. */
export const YearsPanel = ({ onOpen }: { readonly onOpen: () => void }): ReactNode => {
  const { change } = useApp()
  const words = useWords('years', enYears)
  const state = useYears()
  const { window, counts } = state
  const play = usePlay(state)
  const { story, isPlaying, start, pause, speed, setSpeed } = play
  const sentence = useSentence(play)
  const [hovered, setHovered] = useState<number | null>(null)
  const [bad, setBad] = useState<{ readonly reach: Years; readonly of: Years } | null>(null)
  const badReach = bad?.of === window ? bad.reach : null
  const isPhone = useMedia('(max-width: 700px)')
  const [isOpen, setOpen] = useState(false)
  const folder = useRef<HTMLButtonElement>(null)

  const choose = (id: NodeId): void => {
    pause()
    change((before) => selectNode(before, id))
    onOpen()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !isPhone || !isOpen) return
    // One level at a time: what is unfolded first, the page's own Escape next.
    event.stopPropagation()
    setOpen(false)
    folder.current?.focus()
  }
  const speedChoice = <Speeds speed={speed} setSpeed={setSpeed} />
  const isUnfolded = !isPhone || isOpen

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape folds from anywhere inside
    <section className="years" aria-label={words.name} data-phone={isPhone || undefined} onKeyDown={onKeyDown}>
      <button type="button" className="years-play" aria-label={isPlaying ? words.pause : words.play} disabled={!isPlaying && counts.every((count) => count === 0)} onClick={isPlaying ? pause : start}>
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <path d={isPlaying ? 'M4 2.500h2.800v11H4zM9.200 2.500h2.800v11H9.200z' : 'M4.500 2.200v11.600l9.200-5.800z'} fill="currentColor" />
        </svg>
      </button>
      {isPhone ? (
        <button ref={folder} type="button" className="button years-fold" aria-expanded={isOpen} aria-controls="years-body" aria-label={words.choose(words.window(window))} onClick={() => setOpen(!isOpen)}>
          {words.window(window)}
          <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
            <path d={isOpen ? 'M1.500 3l3.500 4l3.500-4' : 'M1.500 7l3.500-4l3.500 4'} fill="none" stroke="currentColor" strokeWidth="1.600" strokeLinecap="round" strokeLinejoin="round" />
          </svg>
        </button>
      ) : null}
      <div className="years-head">
        <YearsLine {...state} hovered={hovered} play={play} onChoose={choose} />
        {isPhone || story === null ? null : speedChoice}
      </div>
      {/* What was said last, for whoever does not see the line. */}
      <p className="hidden-text" role="status" aria-label={words.changes}>
        {badReach === null ? sentence : words.bad(badReach)}
      </p>
      <div id="years-body" className="years-body" hidden={!isUnfolded}>
        {isUnfolded ? (
          <>
            <YearsChart {...state} onHover={setHovered} isPlaying={isPlaying} />
            {isPhone ? speedChoice : null}
            <YearFields {...state} bad={badReach} onBad={(reach) => setBad(reach === null ? null : { reach, of: window })} />
          </>
        ) : null}
      </div>
    </section>
  )
}
