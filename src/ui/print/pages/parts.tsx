/** What all pages for paper share: the head with title, legend and code, the credit, and the foot with the number of the page. */
import { type ReactNode, useMemo } from 'react'
import { renderSVG } from 'uqr'
import { palettes } from '../../../formats/picture/palette.ts'
import { writeLegend } from '../../../formats/picture/writeLegend.ts'
import { enPrint } from '../../../i18n/lessons/enPrint.ts'
import type { Scene } from '../../../scene/types.ts'
import { useApp } from '../../../state/AppState.tsx'
import type { Printed, PrintedScene } from '../../../state/print/printLesson.ts'
import { Svg } from './Svg.tsx'
import { useWords } from '../../../state/words/useWords.ts'

export type Credit = {
  /** What this is: comic, worksheet and so on. */
  readonly kind: string
  readonly data: string
  readonly licence: string
  readonly citation: string
  readonly link: string
  readonly linkWords: string
  /** False where the page comes from a disk: no phone finds it there. */
  readonly isServed: boolean
}

/** Width that the legend is written for, in CSS pixels. */
const LEGEND_PX = 590

const Legend = ({ scenes }: { readonly scenes: readonly Scene[] }): ReactNode => {
  const words = useWords('print', enPrint)
  const { text } = useApp()
  const { svg, height } = useMemo(() => {
    const all: Scene = { nodes: scenes.flatMap(({ nodes }) => nodes), links: scenes.flatMap(({ links }) => links) }
    // Where lessons show both kinds of picture, the numbers on lines say themselves what they are.
    const told = all.links.every(({ count }) => count !== null) ? all : { ...all, links: all.links.filter(({ count }) => count === null) }
    return writeLegend(told, { ...text.legend, mission: words.legendMission, categories: text.words.category }, palettes.light, LEGEND_PX)
  }, [scenes, text, words])
  return <Svg className="print-legend" svg={svg} size={{ width: LEGEND_PX, height }} alt={words.how} />
}

const Code = ({ credit }: { readonly credit: Credit }): ReactNode => {
  const words = useWords('print', enPrint)
  const { link } = credit
  const code = useMemo(() => `data:image/svg+xml;utf8,${encodeURIComponent(renderSVG(link, { border: 1 }))}`, [link])
  if (!credit.isServed) return null
  return (
    <figure className="print-code">
      <img src={code} width={96} height={96} alt={words.codeAlt} />
      <figcaption>{credit.linkWords}</figcaption>
    </figure>
  )
}

type HeadProps = { readonly printed: Printed; readonly credit: Credit; readonly scenes: readonly Scene[]; readonly hasAbout?: boolean; readonly children?: ReactNode }

/** `scenes` are the pictures that the legend explains; none for pages without any. */
export const Head = ({ printed: { title, about, facts }, credit, scenes, hasAbout = true, children }: HeadProps): ReactNode => (
  <header className="print-head">
    <div>
      <h1>{title}</h1>
      <p className="print-facts">{[credit.kind, ...facts].join(' · ')}</p>
      {hasAbout ? <p>{about}</p> : null}
      {children}
      {scenes.length === 0 ? null : <Legend scenes={scenes} />}
    </div>
    <Code credit={credit} />
  </header>
)

/** Whose data, under which licence, how to cite, and where it is on screen. */
export const CreditLines = ({ credit }: { readonly credit: Credit }): ReactNode => (
  <footer className="print-credit">
    <p>{credit.data} {credit.licence}</p>
    <p>{credit.citation}</p>
    <p>
      {credit.linkWords}: <span className="print-address">{credit.link}</span>
    </p>
  </footer>
)

/** The last line of a page. */
export const Foot = ({ printed, page, of }: { readonly printed: Printed; readonly page: number; readonly of: number }): ReactNode => {
  const words = useWords('print', enPrint)
  const { text } = useApp()
  return (
    <p className="print-foot">
      <span>{`${text.appName} · ${printed.title}`}</span>
      <span>{words.page(page, of)}</span>
    </p>
  )
}

type SceneHeadProps = { readonly printed: Printed; readonly scene: Pick<PrintedScene, 'number' | 'caption' | 'years'> }

/** Number, caption and years of a scene. A view by itself has its caption as title already. */
export const SceneHead = ({ printed: { isView }, scene: { number, caption, years } }: SceneHeadProps): ReactNode => (
  <div className="print-caption">
    {isView ? <span className="print-gap" /> : <span className="print-number">{number}</span>}
    {isView ? null : <h2>{caption}</h2>}
    {years === '' ? null : <p className="print-years">{years}</p>}
  </div>
)
