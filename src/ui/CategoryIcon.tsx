/** A mission's square with its category's glyph, as it stands in the picture: the key to it wherever words name a category. */
import type { ReactNode } from 'react'
import type { Category } from '../dataset/vocab.ts'
import { glyphs } from '../scene/glyphs.ts'

export const CategoryIcon = ({ category, size = 18 }: { readonly category: Category; readonly size?: number }): ReactNode => (
  <svg className="category-icon" data-category={category} width={size} height={size} viewBox="-10 -10 20 20" aria-hidden="true">
    <rect x={-10} y={-10} width={20} height={20} rx={5} fill="var(--category)" />
    <path d={glyphs[category]} fill="none" stroke="var(--on-mission)" strokeWidth={1.7} strokeLinecap="round" strokeLinejoin="round" />
  </svg>
)
