/** Leaves a lesson that is not there, and says so where everything is said that was not understood. */
import { useEffect } from 'react'
import { enOwn } from '../../../i18n/lessons/enOwn.ts'
import { useApp } from '../../../state/AppState.tsx'
import { useOwn } from '../../../state/own/OwnState.tsx'
import { setPresent } from '../../../state/view.ts'
import { useWords } from '../../../state/words/useWords.ts'

export const useMissing = (isMissing: boolean, id: string): void => {
  const words = useWords('own', enOwn)
  const { change } = useApp()
  const { say } = useOwn()
  useEffect(() => {
    if (!isMissing) return
    say(id === '' ? words.notice.broken : words.notice.missing(id))
    change((now) => setPresent(now, false), 'replace')
  }, [isMissing, id, say, change, words])
}
