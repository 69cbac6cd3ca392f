/** From how many shared missions two agencies belong together: for every view of agency to agency. */
import type { ReactNode } from 'react'
import { useApp } from '../state/AppState.tsx'
import { useAgencyLinks } from '../state/useNetwork.ts'
import { setMin } from '../state/view.ts'

export const MinSlider = (): ReactNode => {
  const { view, change, text: { legend } } = useApp()
  const most = useAgencyLinks().reduce((least, { missions }) => Math.max(least, missions.length), 1)
  return (
    <label className="min-slider">
      {legend.min}
      <input type="range" min={1} max={Math.max(most, view.min)} value={view.min} aria-valuetext={legend.minValue(view.min)} onChange={(event) => change((before) => setMin(before, event.target.valueAsNumber))} />
      <output>{view.min}</output>
    </label>
  )
}
