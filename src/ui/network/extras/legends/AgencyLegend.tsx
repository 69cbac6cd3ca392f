/** How to read agency to agency, and from how many shared missions two are linked. */
import type { ReactNode } from 'react'
import { useApp } from '../../../../state/AppState.tsx'
import { MinSlider } from '../../../MinSlider.tsx'
import { AgencySample, LineSample } from '../../NetworkTools.tsx'

export const AgencyLegend = (): ReactNode => {
  const { text: { legend } } = useApp()
  return (
    <div className="network-legend">
      <span className="network-sample">
        <AgencySample />
        {legend.agency}
      </span>
      <span className="network-sample">
        <LineSample kind="shared" />
        {legend.shared}
      </span>
      <MinSlider />
    </div>
  )
}
