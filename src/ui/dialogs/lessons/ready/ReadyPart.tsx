/** "Ready for class?": what could fail before the bell, and how bright the room is. */
import { type ReactNode, useEffect, useState } from 'react'
import { enReady } from '../../../../i18n/lessons/enReady.ts'
import { useApp } from '../../../../state/AppState.tsx'
import { offlineCopy } from '../../../../state/offline/offlineCopy.ts'
import { useOfflineCopy } from '../../../../state/offline/useOfflineCopy.ts'
import { type Captions, checkCaptions, opensWindow, staysAwake } from '../../../../state/ready/checkRoom.ts'
import { RoomStrip } from './RoomStrip.tsx'
import { useWords } from '../../../../state/words/useWords.ts'
import './ready.css'

/** Null while a question is open; captions are null where the data is not here. */
type Found = { readonly windows: boolean; readonly awake: boolean; readonly captions: Captions | null }

type Row = { readonly key: string; readonly isFine: boolean; readonly text: string; readonly list?: readonly string[] }

export const ReadyPart = (): ReactNode => {
  const words = useWords('ready', enReady)
  const { graph, missionCount, thisYear } = useApp()
  const { status } = useOfflineCopy()
  const [found, setFound] = useState<Found | null>(null)
  useEffect(() => void offlineCopy.check(), [])
  const isServed = window.location.protocol !== 'file:'

  const check = async (): Promise<void> => {
    // First, while the press still counts as one.
    const windows = opensWindow(() => window.open('about:blank', '_blank', 'popup,width=240,height=160'))
    void offlineCopy.check()
    const awake = await staysAwake('wakeLock' in navigator ? () => navigator.wakeLock.request('screen') : undefined)
    const lessons = graph.missions.size < missionCount ? null : await import('virtual:shared-orbit/lessons').then((part) => part.default, () => null)
    setFound({ windows, awake, captions: lessons === null ? null : checkCaptions(lessons, graph, thisYear) })
  }

  const rows = ({ windows, awake, captions }: Found): readonly Row[] => [
    { key: 'copy', isFine: !isServed || status === 'ready', text: isServed ? words.copy[status] : words.copy.file },
    { key: 'windows', isFine: windows, text: windows ? words.windows.yes : words.windows.no },
    captions === null
      ? { key: 'captions', isFine: false, text: words.captions.waiting }
      : captions.problems.length === 0
        ? { key: 'captions', isFine: true, text: words.captions.hold(captions.count) }
        : { key: 'captions', isFine: false, text: words.captions.fail(captions.problems.length), list: captions.problems.map(({ file, path }) => `${file} ${path}`) },
    { key: 'awake', isFine: awake, text: awake ? words.awake.yes : words.awake.no },
  ]

  return (
    <details className="ready">
      <summary>{words.name}</summary>
      <p>{words.lead}</p>
      <button type="button" className="button" onClick={() => void check()}>
        {words.check}
      </button>
      <div role="status" aria-label={words.results}>
        {found === null ? null : (
          <ul className="ready-rows">
            {rows(found).map(({ key, isFine, text, list = [] }) => (
              <li key={key} data-fine={isFine}>
                <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
                  <path d={isFine ? 'M3 11L8 16L17 5' : 'M10 3V12M10 16V17'} fill="none" stroke="currentColor" strokeWidth="3" strokeLinecap="round" strokeLinejoin="round" />
                </svg>
                <div>
                  {text}
                  {list.length === 0 ? null : <ul>{list.map((one) => <li key={one}>{one}</li>)}</ul>}
                </div>
              </li>
            ))}
          </ul>
        )}
      </div>
      <RoomStrip />
    </details>
  )
}
