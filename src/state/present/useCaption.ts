/** What the wall says of the present view, anew with each change of it. */
import { enPresent } from '../../i18n/enPresent.ts'
import { enPath } from '../../i18n/findings/enPath.ts'
import { useApp } from '../AppState.tsx'
import { useDetails } from '../useDetails.ts'
import { useShown, useVisible } from '../useNetwork.ts'
import { useWords } from '../words/useWords.ts'
import { type Caption, describeView } from './describeView.ts'

export const useCaption = (): Caption => {
  const { graph, view, text, thisYear } = useApp()
  const words = useWords('present', enPresent)
  const path = useWords('path', enPath)
  const visible = useVisible()
  const shownNow = useShown()
  const state = useDetails()
  const shown = text.shown(shownNow.missions.size, shownNow.agencies.size, shownNow.links.length)
  const objectiveOf = (id: string): string | undefined => (state.status === 'ready' ? state.details.missions.get(id)?.objective : undefined)
  return describeView(view, { graph, visible, shown, text, words, path, thisYear, objectiveOf })
}
