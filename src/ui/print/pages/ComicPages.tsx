/** A lesson to hang on a wall: every scene a panel with its caption, year, picture and source. No panel is cut by the end of a page. */
import type { ReactNode } from 'react'
import { enPrint } from '../../../i18n/lessons/enPrint.ts'
import type { Drawing } from '../../../state/print/drawView.ts'
import { type Place, layOnPages } from '../../../state/print/paper.ts'
import type { Printed, PrintedScene } from '../../../state/print/printLesson.ts'
import type { View } from '../../../state/view.ts'
import { SceneTable } from './LinkTable.tsx'
import { Svg } from './Svg.tsx'
import { type Credit, CreditLines, Foot, Head, SceneHead } from './parts.tsx'
import { useWords } from '../../../state/words/useWords.ts'

export type PagesProps = {
  readonly printed: Printed
  readonly credit: Credit
  readonly type: View['type']
  /** Draws the picture of a scene for its place on a page; null where there is none. */
  readonly draw: (scene: PrintedScene, place: Place) => Drawing | null
}

/** How many publishers a panel names. */
const MOST_PUBLISHERS = 3

const Panel = ({ scene, drawing, printed }: { readonly scene: PrintedScene; readonly drawing: Drawing | null; readonly printed: Printed }): ReactNode => {
  const words = useWords('print', enPrint)
  const { number, sub, isMyth, alt, publishers } = scene
  const named = publishers.length > MOST_PUBLISHERS ? [...publishers.slice(0, MOST_PUBLISHERS), words.more(publishers.length - MOST_PUBLISHERS)] : publishers
  return (
    <section className="print-panel" aria-label={words.scene(number, printed.length)}>
      <SceneHead printed={printed} scene={scene} />
      <p className="print-sub">
        {isMyth ? <strong>{words.myth}</strong> : null} {sub}
      </p>
      {drawing === null ? <SceneTable scene={scene} /> : <Svg className="print-picture" svg={drawing.svg} size={drawing.size} alt={alt} />}
      {named.length === 0 ? null : <p className="print-source">{words.source(named.join('; '))}</p>}
    </section>
  )
}

export const ComicPages = ({ printed, credit, type, draw }: PagesProps): ReactNode => {
  const pages = layOnPages(printed.scenes, type).map((scenes, page) =>
    scenes.map((scene) => ({ scene, drawing: draw(scene, { print: 'comic', isFirst: page === 0, onPage: scenes.length === 1 ? 1 : 2 }) })),
  )
  const pictures = pages.flat().flatMap(({ drawing }) => drawing?.scene ?? [])
  const hasTitlePage = type === 'large'
  const of = pages.length + (hasTitlePage ? 1 : 0)
  const head = <Head printed={printed} credit={credit} scenes={pictures} />
  return (
    <>
      {hasTitlePage ? (
        <article className="print-leaf">
          {head}
          <CreditLines credit={credit} />
          <Foot printed={printed} page={1} of={of} />
        </article>
      ) : null}
      {pages.map((panels, index) => (
        <article key={panels[0]?.scene.id} className="print-leaf" data-flows={panels.some(({ drawing }) => drawing === null) || undefined}>
          {index === 0 && !hasTitlePage ? head : null}
          {panels.map(({ scene, drawing }) => (
            <Panel key={scene.id} scene={scene} drawing={drawing} printed={printed} />
          ))}
          {index === pages.length - 1 && !hasTitlePage ? <CreditLines credit={credit} /> : null}
          <Foot printed={printed} page={index + 1 + (hasTitlePage ? 1 : 0)} of={of} />
        </article>
      ))}
    </>
  )
}
