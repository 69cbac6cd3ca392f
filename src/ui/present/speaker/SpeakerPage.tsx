/** The window of whoever speaks: what is on the wall, what to say, what comes next, and the time. It leads the wall by its own keys. */
import { type ReactNode, useEffect, useState } from 'react'
import type { Catalogues } from '../../../i18n/languages/catalogues.ts'
import { type SpeakerScene, type Step, isOwn, readMessage, targetOf, writeElapsed, writeMessage } from '../../../state/speaker/talk.ts'
import './speaker.css'

/** The wall is greeted so often, so that one that was loaded again finds its speaker. */
const GREETING_MS = 1000

const keys: Readonly<Record<string, Step>> = {
  PageDown: 'next', ArrowRight: 'next', ArrowDown: 'next', ' ': 'next', PageUp: 'previous', ArrowLeft: 'previous', ArrowUp: 'previous',
  Home: 'first', End: 'last', b: 'black', '.': 'black', w: 'white', r: 'return',
}

/** `wall` is the window that opened this one; `clock` gives the present time. */
type Props = { readonly wall: Window; readonly clock: () => Date; readonly words: Catalogues['speaker'] }

const Part = ({ name, text }: { readonly name: string; readonly text: string }): ReactNode =>
  text === '' ? null : (
    <section className="speaker-part">
      <h2>{name}</h2>
      <p>{text}</p>
    </section>
  )

const Clock = ({ clock, words }: Pick<Props, 'clock' | 'words'>): ReactNode => {
  const [now, setNow] = useState(clock)
  const [from, setFrom] = useState(() => clock().getTime())
  useEffect(() => {
    const timer = window.setInterval(() => setNow(clock()), 1000)
    return () => window.clearInterval(timer)
  }, [clock])
  return (
    <div className="speaker-clock">
      <dl>
        <div>
          <dt>{words.time}</dt>
          <dd>{now.toLocaleTimeString(undefined, { hour: '2-digit', minute: '2-digit' })}</dd>
        </div>
        <div>
          <dt>{words.elapsed}</dt>
          <dd>{writeElapsed(from, now.getTime())}</dd>
        </div>
      </dl>
      <button
        type="button"
        className="button"
        onClick={() => {
          setFrom(clock().getTime())
          setNow(clock())
        }}
      >
        {words.restart}
      </button>
    </div>
  )
}

export const SpeakerPage = ({ wall, clock, words }: Props): ReactNode => {
  const [scene, setScene] = useState<SpeakerScene | null>(null)
  const [isAlone, setAlone] = useState(false)
  const post = (step: Step): void => wall.postMessage(writeMessage({ type: 'step', step }), targetOf(window.location))

  useEffect(() => {
    const onMessage = (event: MessageEvent): void => {
      if (event.source !== wall || !isOwn(window.location, event.origin)) return
      const message = readMessage(event.data)
      if (message?.type === 'scene') setScene(message.scene)
    }
    const greet = (): void => {
      setAlone(wall.closed)
      if (!wall.closed) wall.postMessage(writeMessage({ type: 'hello' }), targetOf(window.location))
    }
    window.addEventListener('message', onMessage)
    greet()
    const timer = window.setInterval(greet, GREETING_MS)
    return () => {
      window.removeEventListener('message', onMessage)
      window.clearInterval(timer)
    }
  }, [wall])

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      // Space presses the button that has the focus.
      if (event.key === ' ' && event.target instanceof HTMLButtonElement) return
      const step = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key]
      if (step === undefined) return
      event.preventDefault()
      wall.postMessage(writeMessage({ type: 'step', step }), targetOf(window.location))
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [wall])

  useEffect(() => {
    document.title = scene === null ? words.name : words.title(scene.place)
  }, [scene, words])

  return (
    <main className="speaker">
      <header className="speaker-head">
        <Clock clock={clock} words={words} />
        <p className="speaker-place">{scene?.place}</p>
      </header>
      <div className="speaker-body" aria-live="polite">
        {isAlone ? <p role="alert">{words.alone}</p> : null}
        {scene === null ? (
          <p>{words.waiting}</p>
        ) : (
          <>
            <h1>{scene.caption}</h1>
            {scene.sub === '' ? null : <p className="speaker-sub">{scene.sub}</p>}
            <Part name={words.notes} text={scene.notes} />
            <Part name={words.ask} text={scene.ask} />
            <Part name={words.answer} text={scene.answer} />
            <Part name={words.next} text={scene.next} />
            {scene.sources.length === 0 ? null : (
              <section className="speaker-part">
                <h2>{words.sources}</h2>
                <ul>{scene.sources.map((source) => <li key={source}>{source}</li>)}</ul>
              </section>
            )}
          </>
        )}
      </div>
      <footer className="speaker-foot">
        <p>{words.keys}</p>
        <div role="group" aria-label={words.steps}>
          <button type="button" className="button" onClick={() => post('return')}>{words.back}</button>
          <button type="button" className="button" onClick={() => post('black')}>{words.blank}</button>
          <button type="button" className="button" onClick={() => post('previous')}>{words.previous}</button>
          <button type="button" className="button speaker-next" onClick={() => post('next')}>{words.forward}</button>
        </div>
      </footer>
    </main>
  )
}
