/** Years along the strip, in CSS pixels from its left edge: each year is a band of the same width. */
import type { Years } from '../dataset/runs.ts'
import { clamp } from '../lib/geometry.ts'

export type Axis = { readonly range: Years; readonly width: number; readonly band: number }

export const axisOf = (range: Years, width: number): Axis => ({ range, width, band: width / (range[1] - range[0] + 1) })

/** Where the band of a year begins; that of the year after is where it ends. */
export const leftOf = ({ range, band }: Axis, year: number): number => (year - range[0]) * band

/** The year under a place, the nearest one for places beside the strip. */
export const yearAt = ({ range, band }: Axis, x: number): number => clamp(range[0] + Math.floor(x / band), ...range)

/** Years from one label to the next. */
const LABEL_STEPS = [10, 20, 50, 100]

/** Least room between two labels. */
const LABEL_GAP = 8

/** The years to write under the strip: every tenth, or fewer where labels of this width would come too near to each other or to an edge. */
export const labelledYears = (axis: Axis, labelWidth: number): readonly number[] => {
  const { range, width, band } = axis
  const step = LABEL_STEPS.find((one) => one * band >= labelWidth + LABEL_GAP)
  if (step === undefined) return []
  const first = Math.ceil(range[0] / step) * step
  return Array.from({ length: Math.max(0, Math.floor((range[1] - first) / step) + 1) }, (_, index) => first + index * step).filter((year) => {
    const middle = leftOf(axis, year) + band / 2
    return middle >= labelWidth / 2 && middle <= width - labelWidth / 2
  })
}
