/** Pages for the teacher, which flow from sheet to sheet: the answer key with what proves it, and the notes scene by scene; numbered sources at the end. */
import type { ReactNode } from 'react'
import { formatDate } from '../../../i18n/format.ts'
import { enPrint } from '../../../i18n/lessons/enPrint.ts'
import { useApp } from '../../../state/AppState.tsx'
import type { Answer } from '../../../state/print/answers.ts'
import type { Drawing } from '../../../state/print/drawView.ts'
import type { Printed, PrintedScene } from '../../../state/print/printLesson.ts'
import { Cited, LinkTable, SceneTable } from './LinkTable.tsx'
import { Svg } from './Svg.tsx'
import { type Credit, CreditLines, Head, SceneHead } from './parts.tsx'
import { useWords } from '../../../state/words/useWords.ts'

const Proved = ({ answer: { sentence, names, rows, more, sources } }: { readonly answer: Answer }): ReactNode => {
  const words = useWords('print', enPrint)
  return (
    <div className="print-answer">
      <p>
        <strong>{sentence}</strong> <Cited sources={sources} />
      </p>
      {names === '' ? null : <p>{names}</p>}
      <LinkTable rows={rows} />
      {more === 0 ? null : <p>{words.rows(more)}</p>}
    </div>
  )
}

const KeyScene = ({ scene, printed }: { readonly scene: PrintedScene; readonly printed: Printed }): ReactNode => {
  const words = useWords('print', enPrint)
  const { ask, isMyth, answers } = scene
  return (
    <section className="print-entry">
      <div className="print-keep">
        <SceneHead printed={printed} scene={scene} />
        {isMyth ? <p className="print-myth">{words.mythTrue}</p> : null}
        {printed.isView ? null : <p className="print-ask">{ask}</p>}
        <h3>{printed.isView ? words.links : words.answer}</h3>
      </div>
      {answers.map((answer, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- the claims of a scene have nothing but their order
        <Proved key={index} answer={answer} />
      ))}
      {answers.length === 0 ? <SceneTable scene={scene} /> : null}
    </section>
  )
}

const NotesScene = ({ scene, printed, next, drawing }: { readonly scene: PrintedScene; readonly printed: Printed; readonly next: PrintedScene | undefined; readonly drawing: Drawing | null }): ReactNode => {
  const words = useWords('print', enPrint)
  const { sub, alt, notes, ask, isMyth, sources } = scene
  return (
    <section className="print-entry" data-whole>
      <SceneHead printed={printed} scene={scene} />
      <p className="print-sub">
        {isMyth ? <strong>{words.myth}</strong> : null} {sub}
      </p>
      <div className="print-beside">
        {drawing === null ? null : <Svg className="print-picture" svg={drawing.svg} size={drawing.size} alt={alt} />}
        <div>
          {isMyth ? <p className="print-myth">{words.mythTrue}</p> : null}
          {notes === '' ? null : <p>{notes}</p>}
          {ask === '' ? null : (
            <p>
              <strong>{words.ask}</strong> {ask}
            </p>
          )}
          <p className="print-seen">
            <strong>{words.seen}</strong> {alt}
          </p>
          <p className="print-seen">
            {printed.isView ? '' : next === undefined ? words.end : `${words.next} ${next.caption}`} <Cited sources={sources} />
          </p>
        </div>
      </div>
    </section>
  )
}

const SourceList = ({ printed: { sources } }: { readonly printed: Printed }): ReactNode => {
  const words = useWords('print', enPrint)
  const { text } = useApp()
  if (sources.length === 0) return null
  return (
    <section className="print-sources" aria-label={words.numbers}>
      <h2>{words.numbers}</h2>
      <ol>
        {sources.map(({ title, publisher, url, read }) => (
          <li key={url}>
            {title}. {words.read(publisher, formatDate(read, text.locale))}. <span className="print-address">{url}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}

type Props = { readonly printed: Printed; readonly credit: Credit }

export const KeyPages = ({ printed, credit }: Props): ReactNode => {
  const words = useWords('print', enPrint)
  return (
    <article className="print-flow">
      <Head printed={printed} credit={credit} scenes={[]} hasAbout={false}>
        {printed.isView ? null : <p>{words.openHint}</p>}
      </Head>
      {printed.scenes.map((scene) => (
        <KeyScene key={scene.id} scene={scene} printed={printed} />
      ))}
      <SourceList printed={printed} />
      <CreditLines credit={credit} />
    </article>
  )
}

export const NotesPages = ({ printed, credit, draw }: Props & { readonly draw: (scene: PrintedScene) => Drawing | null }): ReactNode => {
  const words = useWords('print', enPrint)
  return (
    <article className="print-flow">
      <Head printed={printed} credit={credit} scenes={[]}>
        {printed.curriculum.length === 0 ? null : <p>{words.curriculum(printed.curriculum.join('; '))}</p>}
      </Head>
      {printed.scenes.map((scene, index) => (
        <NotesScene key={scene.id} scene={scene} printed={printed} next={printed.scenes[index + 1]} drawing={draw(scene)} />
      ))}
      <SourceList printed={printed} />
      <CreditLines credit={credit} />
    </article>
  )
}
