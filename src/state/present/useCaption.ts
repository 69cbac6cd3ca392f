/** What the wall says of the present view, anew with each change of it. */
import { enPresent } from '../../i18n/enPresent.ts'
import { enPath } from '../../i18n/findings/enPath.ts'
import { useApp } from '../AppState.tsx'
import { useDetails } from '../useDetails.ts'
import { useShown, useVisible } from '../useNetwork.ts'
import { useWords } from '../words/useWords.ts'
import { type Caption, describeView } from './describeView.ts'

/** `subLang` is the language of the second line where it is a record's own words. */
export const useCaption = (): Caption & { readonly subLang: string | undefined } => {
  const { graph, view, text, thisYear } = useApp()
  const words = useWords('present', enPresent)
  const path = useWords('path', enPath)
  const visible = useVisible()
  const shownNow = useShown()
  const state = useDetails()
  const shown = text.shown(shownNow.missions.size, shownNow.agencies.size, shownNow.links.length)
  const objectiveOf = (id: string): string | undefined => (state.status === 'ready' ? state.details.missions.get(id)?.objective : undefined)
  const said = describeView(view, { graph, visible, shown, text, words, path, thisYear, objectiveOf })
  const { select } = view
  const mission = select?.type === 'node' ? select.id : select?.type === 'link' ? select.mission : null
  return { ...said, subLang: mission !== null && said.sub === objectiveOf(mission) ? 'en' : undefined }
}
