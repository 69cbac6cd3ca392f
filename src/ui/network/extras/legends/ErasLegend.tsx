/** How to read two windows of years in one picture: what is new, kept and gone, by pattern and by word, with how many of each are drawn. */
import type { ReactNode } from 'react'
import { fates as all } from '../../../../graph/findings/compareEras.ts'
import { enEras } from '../../../../i18n/findings/enEras.ts'
import { useApp } from '../../../../state/AppState.tsx'
import { useErasWords } from '../../../../state/findings/useErasWords.ts'
import { MinSlider } from '../../../MinSlider.tsx'
import { useWords } from '../../../../state/words/useWords.ts'
import './eras.css'

export const ErasLegend = (): ReactNode => {
  const { view } = useApp()
  const words = useWords('eras', enEras).legend
  const said = useErasWords()
  return (
    <div className="eras-legend">
      <ul className="network-legend" aria-label={words.title}>
        {all.map((fate) => (
          <li key={fate}>
            <svg className="eras-sample" width="64" height="18" viewBox="-10 -9 64 18" aria-hidden="true">
              <line className="network-line" data-fate={fate} data-emphasis="near" x1="10" x2="54" />
              <g className="network-node" data-fate={fate}>
                {fate === 'added' ? <circle className="network-ring" r="8" fill="none" /> : null}
                <circle className="network-shape" r="5" />
              </g>
            </svg>
            {said?.[fate]}
          </li>
        ))}
      </ul>
      {view.mode === 'agencies' && !view.present ? <MinSlider /> : null}
    </div>
  )
}
