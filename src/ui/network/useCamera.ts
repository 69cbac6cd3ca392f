/** Which camera the picture has now: the reader's own, or one that fits everything, a little closer on what is selected. */
import { useMemo } from 'react'
import type { Size } from '../../lib/geometry.ts'
import type { Arrangement } from '../../layout/types.ts'
import type { Camera } from '../../scene/camera.ts'
import { nodesAround } from '../../scene/emphasis.ts'
import { type Cover, circleCamera, closerCamera, wholeCamera } from '../../scene/still/cameras.ts'
import { useApp } from '../../state/AppState.tsx'
import { type Ways, useSubject } from '../../state/useScene.ts'

export type { Cover }

/** `fitting` shows everything visible; `wholeK` is the scale at which the whole arrangement fits, from which sizes are measured. */
export type Cameras = { readonly camera: Camera; readonly fitting: Camera; readonly wholeK: number }

/** `isRelaid` says that the arrangement holds what is visible alone. `ways` are the links one walks by. `cover` is the part of the picture that the details lie over, in CSS pixels: what is selected is shown beside it. */
export const useCameras = (arrangement: Arrangement, isRelaid: boolean, size: Size, cover: Cover, ways: Ways): Cameras => {
  const { view, spotlight } = useApp()
  const { graph, visible } = ways
  const { at, focus } = view
  const subject = useSubject()
  const whole = useMemo(() => wholeCamera(arrangement, size), [arrangement, size])
  const fitting = useMemo(() => (focus === null || isRelaid ? whole : circleCamera(arrangement, [...visible.agencies, ...visible.missions], whole, size)), [focus, isRelaid, whole, visible, arrangement, size])
  const closer = useMemo(
    () => ((subject === null && spotlight === null) || focus !== null ? fitting : closerCamera(arrangement, [...(spotlight?.ids ?? []), ...(subject === null ? [] : nodesAround(graph, subject))], fitting, size, cover)),
    [graph, subject, spotlight, focus, arrangement, size, fitting, cover],
  )
  return { camera: at ?? closer, fitting, wholeK: whole.k }
}
