/** The picture in words, for those who do not see it: part of its description, worked out anew with every change. */
import { type ReactNode, useMemo } from 'react'
import { enPicture } from '../../../i18n/enPicture.ts'
import { useApp } from '../../../state/AppState.tsx'
import { useAgencyLinks, useFates, useVisible } from '../../../state/useNetwork.ts'
import { describePicture } from '../../../state/words/describePicture.ts'
import { useWords } from '../../../state/words/useWords.ts'

export const PictureWords = (): ReactNode => {
  const { graph, view, text } = useApp()
  const pictureWords = useWords('picture', enPicture)
  const { mode, min } = view
  const visible = useVisible()
  const links = useAgencyLinks()
  const fates = useFates()
  return useMemo(() => describePicture(graph, visible, mode === 'agencies' ? links.filter(({ missions }) => missions.length >= min) : null, { text, words: pictureWords }, fates), [graph, visible, links, mode, min, text, pictureWords, fates])
}
