/** A lesson to write on: each picture with its question and lines, numbers of the captions left open, and at the end an empty picture. No answers. */
import type { ReactNode } from 'react'
import { enHelp } from '../../../i18n/dialogs/enHelp.ts'
import { enPrint } from '../../../i18n/lessons/enPrint.ts'
import { layOnPages } from '../../../state/print/paper.ts'
import type { Printed, PrintedScene } from '../../../state/print/printLesson.ts'
import type { PagesProps } from './ComicPages.tsx'
import { Svg } from './Svg.tsx'
import type { Drawing } from '../../../state/print/drawView.ts'
import { CreditLines, Foot, Head, SceneHead } from './parts.tsx'
import { useWords } from '../../../state/words/useWords.ts'

const Lines = ({ count }: { readonly count: number }): ReactNode => (
  <div className="print-lines" aria-hidden="true">
    {Array.from({ length: count }, (_, index) => (
      <span key={index} />
    ))}
  </div>
)

const LINES = 3

const Pupil = (): ReactNode => {
  const { pupil } = useWords('print', enPrint)
  return (
    <p className="print-pupil">
      {[pupil.name, pupil.group, pupil.date].map((name) => (
        <span key={name}>{name}</span>
      ))}
    </p>
  )
}

const Task = ({ scene, drawing, printed }: { readonly scene: PrintedScene; readonly drawing: Drawing | null; readonly printed: Printed }): ReactNode => {
  const words = useWords('print', enPrint)
  const { number, gapped, isMyth, ask, alt } = scene
  // What the picture says of years is for the class to find.
  const head = { ...scene, caption: gapped.caption, years: '' }
  return (
    <section className="print-panel" data-task aria-label={words.scene(number, printed.length)}>
      <SceneHead printed={printed} scene={head} />
      <p className="print-sub">
        {isMyth ? <strong>{words.myth}</strong> : null} {gapped.sub}
      </p>
      {drawing === null ? null : <Svg className="print-picture" svg={drawing.svg} size={drawing.size} alt={alt} />}
      <p className="print-ask">{ask}</p>
      <Lines count={LINES} />
    </section>
  )
}

/** Where the shapes of the empty picture stand. */
const shapes = [{ x: '17%', isRound: true }, { x: '50%', isRound: false }, { x: '83%', isRound: true }] as const

/** The empty picture: a circle and a square to begin with. */
const Own = (): ReactNode => {
  const words = useWords('print', enPrint)
  return (
    <section className="print-panel" data-task data-own aria-label={words.drawTitle}>
      <div className="print-caption">
        <h2>{words.drawTitle}</h2>
      </div>
      <p className="print-sub">{words.drawAsk}</p>
      <svg className="print-blank" role="img" aria-label={words.drawTitle}>
        {shapes.map(({ x, isRound }) => (
          <svg key={x} x={x} y="42%" overflow="visible">
            {isRound ? <circle r="46" fill="none" stroke="#101a2e" strokeWidth="2" /> : <rect x="-40" y="-40" width="80" height="80" rx="20" fill="none" stroke="#101a2e" strokeWidth="2" />}
            <text y="74" fontSize="15" fill="#3b475c" textAnchor="middle">
              {isRound ? words.drawAgency : words.drawMission}
            </text>
          </svg>
        ))}
      </svg>
      <Lines count={LINES} />
      <dl className="print-words">
        {enHelp.wordList.map(([word, meaning]) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p className="print-limits">{words.limits}</p>
    </section>
  )
}

export const WorksheetPages = ({ printed, credit, type, draw }: PagesProps): ReactNode => {
  const pages = layOnPages(printed.scenes, type)
  const of = pages.length + 1
  return (
    <>
      {pages.map((scenes, index) => (
        <article key={scenes[0]?.id} className="print-leaf" data-print="worksheet">
          {index === 0 ? (
            <Head printed={printed} credit={credit} scenes={[]} hasAbout={false}>
              <Pupil />
            </Head>
          ) : null}
          {scenes.map((scene) => (
            <Task key={scene.id} scene={scene} drawing={draw(scene, { print: 'worksheet', isFirst: index === 0, onPage: scenes.length === 1 ? 1 : 2 })} printed={printed} />
          ))}
          <Foot printed={printed} page={index + 1} of={of} />
        </article>
      ))}
      <article className="print-leaf" data-print="worksheet">
        <Own />
        <CreditLines credit={credit} />
        <Foot printed={printed} page={of} of={of} />
      </article>
    </>
  )
}
