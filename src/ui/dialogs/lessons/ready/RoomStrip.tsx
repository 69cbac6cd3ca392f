/** Six words from dark to faint: which of them the last row can read tells how much light falls on the wall, and the colours follow. */
import type { ReactNode } from 'react'
import { enReady } from '../../../../i18n/lessons/enReady.ts'
import { type Room, lookFor, rooms, stripGrey } from '../../../../scene/wall/room.ts'
import { useApp } from '../../../../state/AppState.tsx'
import { useWords } from '../../../../state/words/useWords.ts'

export const RoomStrip = (): ReactNode => {
  const words = useWords('ready', enReady)
  const { preferences, prefer, change } = useApp()
  const { room } = preferences
  const look = lookFor(room)
  const choose = (next: Room): void => {
    prefer({ room: next })
    change((view) => ({ ...view, profile: lookFor(next).profile }), 'replace')
  }
  return (
    <fieldset className="ready-strip">
      <legend>{words.strip}</legend>
      <p>{words.stripLead}</p>
      <div className="ready-words">
        {rooms.map((one, index) => {
          const word = words.words[index] ?? ''
          const grey = stripGrey(one)
          return (
            <label key={one}>
              <svg viewBox="0 0 120 34" aria-hidden="true">
                <text x="60" y="25" textAnchor="middle" fill={`rgb(${grey}, ${grey}, ${grey})`}>
                  {word}
                </text>
              </svg>
              <input type="radio" name="room" aria-label={words.word(index + 1, word)} checked={room === one} onChange={() => choose(one)} />
              <span aria-hidden="true">{index + 1}</span>
            </label>
          )
        })}
      </div>
      <p role="status">
        {room === null ? '' : look.profile === 'screen' ? words.chosen.screen : words.chosen[look.strength]} {look.isTooBright ? words.tooBright : ''}
      </p>
      {room === null ? null : (
        <button type="button" className="button" onClick={() => prefer({ room: null })}>
          {words.forget}
        </button>
      )}
    </fieldset>
  )
}
