/** What was not understood, in words: parts of an address, damaged settings. Empty when there is nothing to say. */
import { type ReactNode, useState } from 'react'
import { useApp } from '../../state/AppState.tsx'
import { useOwn } from '../../state/own/OwnState.tsx'
import { focusPicture } from '../focusPicture.ts'

/** Longest part of a foreign address that is quoted. */
const LONGEST_QUOTE = 40

const quote = (text: string): string => `“${text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text}”`

/** Most parts of an address that are named one by one. */
const MOST_PARTS = 4

export const Notice = (): ReactNode => {
  const { unread, isDamaged, isPartial, isLanguageMissing, text } = useApp()
  const { said, hush } = useOwn()
  const [dismissed, setDismissed] = useState<typeof unread | null>(null)
  const [isDamageSeen, setDamageSeen] = useState(false)
  const [isPartialSeen, setPartialSeen] = useState(false)
  const [isMissingSeen, setMissingSeen] = useState(false)
  const parts = unread.slice(0, MOST_PARTS).map(({ key, value }) => quote(value === '' ? key : `${key}=${value}`))
  const messages = [
    ...(unread.length > 0 && dismissed !== unread ? [text.notice.unread(unread.length > MOST_PARTS ? [...parts, text.filters.more(unread.length - MOST_PARTS)] : parts)] : []),
    ...(isPartial && !isPartialSeen ? [text.notice.partial] : []),
    ...(isLanguageMissing && !isMissingSeen ? [text.notice.language] : []),
    ...(isDamaged && !isDamageSeen ? [text.notice.damaged] : []),
    ...said,
  ]
  return (
    <div className={messages.length === 0 ? 'hidden-text' : 'notice'} role="status" aria-label={text.notice.name}>
      {messages.length === 0 ? null : (
        <>
          <span>{messages.join(' ')}</span>
          <button
            type="button"
            className="button"
            onClick={() => {
              focusPicture()
              setDismissed(unread)
              setDamageSeen(true)
              setPartialSeen(isPartial)
              setMissingSeen(isLanguageMissing)
              hush()
            }}
          >
            {text.notice.dismiss}
          </button>
        </>
      )}
    </div>
  )
}
