/** What comes to the picture after the first view: re-arranging what is visible and putting back, and the map of the whole when far in. */
import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'
import type { Arrangement } from '../../../layout/types.ts'
import type { Box } from '../../../lib/geometry.ts'
import type { Shape } from '../../../layout/visible/frameFor.ts'
import { enArrange } from '../../../i18n/dialogs/enArrange.ts'
import { useApp } from '../../../state/AppState.tsx'
import { setArrange } from '../../../state/view.ts'
import { useWords } from '../../../state/words/useWords.ts'
import { focusPicture } from '../../focusPicture.ts'
import { deferred } from '../../deferred.tsx'
import type { OverviewProps } from './Overview.tsx'
import { hidesSome, useRelaid } from './useRelaid.ts'
import './extras.css'

const Overview = deferred(() => import('./Overview.tsx').then((part) => part.Overview))

export type ExtrasProps = Omit<OverviewProps, 'box' | 'frame'> & {
  /** Where the map of the whole lies; null where there is none. */
  readonly map: Box | null
  readonly redraw: () => void
  readonly base: Arrangement
  readonly relaid: Arrangement | null
  readonly onRelaid: (arrangement: Arrangement | null) => void
  readonly shape: Shape
  /** Puts back what was dragged; null when nothing was. */
  readonly onPutBack: (() => void) | null
}

export const Extras = ({ root, motion, redraw, base, relaid, onRelaid, shape, onPutBack, map, camera, size, scene, positionOf }: ExtrasProps): ReactNode => {
  const { view, change, text } = useApp()
  const words = useWords('arrange', enArrange)
  useRelaid({ root, motion, redraw, base, relaid, onRelaid, shape })
  const isArranged = view.arrange === 'visible'
  const hides = hidesSome(view)
  const above = root.current?.closest('.network')
  const overview = map === null || above === null || above === undefined ? null : createPortal(<Overview {...{ root, motion, camera, size, scene, positionOf, box: map, frame: (relaid ?? base).frame }} />, above)
  if (onPutBack === null && !isArranged && !hides) return overview
  const isBack = onPutBack !== null || isArranged
  const act = (): void => {
    // Where nothing is left to do the button goes away: focus goes to the picture.
    if (isBack && !hides) focusPicture()
    if (onPutBack === null) change((before) => setArrange(before, isArranged ? 'whole' : 'visible'))
    else onPutBack()
  }
  const name = isBack ? text.network.putBack : words.rearrange
  return (
    <>
      {overview}
      <button type="button" className="button extras-arrange" aria-label={name} title={name} onClick={act}>
        <svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true">
          <path d={isBack ? 'M5.500 2.500L2.500 5.500L5.500 8.500M2.500 5.500H9.500A4 4 0 0 1 9.500 13.500H6.500' : 'M2 6V2H6M10 2H14V6M14 10V14H10M6 14H2V10M6 6L2.500 2.500M10 6L13.500 2.500M10 10L13.500 13.500M6 10L2.500 13.500'} />
        </svg>
        <span>{isBack ? name : words.rearrangeShort}</span>
      </button>
    </>
  )
}
