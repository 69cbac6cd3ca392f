/** The ways in which a lesson of one's own begins: blank, as a copy, made from the data, or opened from a file. */
import { type ReactNode, useId, useRef, useState } from 'react'
import { heads, loadRecord } from 'virtual:shared-orbit/tours'
import type { OwnTour } from '../../../dataset/own/ownTour.ts'
import type { Fault } from '../../../dataset/own/readFields.ts'
import { limits } from '../../../dataset/own/ownTour.ts'
import { readTour, readTourValue } from '../../../dataset/own/readTour.ts'
import { wordsIn } from '../../../dataset/tours/words.ts'
import { findNode } from '../../../graph/buildGraph.ts'
import { makeAgencyTour } from '../../../graph/made/agencyTour.ts'
import { type Window, makeErasTour } from '../../../graph/made/erasTour.ts'
import { makeMissionTour } from '../../../graph/made/missionTour.ts'
import { enMade } from '../../../i18n/lessons/enMade.ts'
import { enOwn } from '../../../i18n/lessons/enOwn.ts'
import { enReading } from '../../../i18n/lessons/enReading.ts'
import { useApp } from '../../../state/AppState.tsx'
import { findOwnTour, keepTour, nameTour, takeTour } from '../../../state/own/ownStore.ts'
import { FIRST_YEAR } from '../../../state/viewHash.ts'
import { useWords } from '../../../state/words/useWords.ts'

/** The year in which the Soviet Union ended parts "then" from "now", where the view has no two windows of its own. */
const LAST_YEAR_THEN = 1991

type Told = { readonly sentence: string; readonly faults: readonly Fault[]; readonly isFailure: boolean }

export const OwnStart = ({ onMade }: { readonly onMade: (id: string) => void }): ReactNode => {
  const words = useWords('own', enOwn)
  const madeWords = useWords('made', enMade)
  const readingWords = useWords('reading', enReading)
  const { graph, view, text, thisYear } = useApp()
  const [told, setTold] = useState<Told | null>(null)
  const id = useId()
  const file = useRef<HTMLInputElement>(null)
  const node = view.select?.type === 'node' ? findNode(graph, view.select.id) : undefined
  const starts: readonly (readonly [string, string])[] = [
    ['blank', words.starts.blank],
    ...(node === undefined ? [] : [['node', words.starts.tour(node.label)] as const]),
    ['eras', words.starts.eras],
    ...heads.map(({ id: tour, title }) => [`copy-${tour}`, words.starts.copy(wordsIn(title, text.locale))] as const),
  ]
  const [start, setStart] = useState(node === undefined ? 'blank' : 'node')

  const begin = async (): Promise<OwnTour | null> => {
    const facts = { graph, thisYear }
    if (start === 'node' && node !== undefined) return node.type === 'agency' ? makeAgencyTour(facts, node.id, madeWords) : makeMissionTour(facts, node.id, madeWords, text)
    if (start === 'eras') {
      const windows: readonly [Window, Window] = view.before !== null && view.years !== null ? [view.before, view.years] : [[FIRST_YEAR, LAST_YEAR_THEN], [LAST_YEAR_THEN + 1, thisYear]]
      return makeErasTour(facts, ...windows, madeWords)
    }
    if (!start.startsWith('copy-')) return { id: '', title: words.newTitle, scenes: [] }
    const { tour } = readTourValue(await loadRecord(start.slice('copy-'.length)), readingWords)
    return tour === null ? null : { ...tour, title: words.copyOf(wordsIn(tour.title, text.locale)) }
  }
  const make = (): void => {
    const fail = (): void => setTold({ sentence: words.failed, faults: [], isFailure: true })
    begin().then((tour) => {
      if (tour === null) fail()
      else {
        const named = nameTour(tour)
        keepTour(named, 'here')
        onMade(named.id)
      }
    }, fail)
  }
  const open = async (chosen: File): Promise<Told> => {
    // Every character is at most four bytes: what is longer is not even read.
    const content = chosen.size > limits.file * 4 ? ' '.repeat(limits.file + 1) : await chosen.text()
    const { tour, faults, leftOut } = readTour(content, readingWords)
    if (tour === null) return { sentence: words.cannotOpen(chosen.name.slice(0, 80)), faults, isFailure: true }
    const title = wordsIn(tour.title, text.locale) || words.untitled
    const before = findOwnTour(tour.id)
    const taken = takeTour(tour)
    return { sentence: before?.tour === taken.tour ? words.already(title) : words.opened(title, tour.scenes.length), faults: leftOut, isFailure: false }
  }
  return (
    <>
      <div className="own-start">
        <label htmlFor={id}>{words.start}</label>
        <select id={id} value={start} onChange={(event) => setStart(event.target.value)}>
          {starts.map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
        <button type="button" className="button" onClick={make}>
          {words.make}
        </button>
        <button type="button" className="button" onClick={() => file.current?.click()}>
          {words.open}
        </button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={(event) => {
            const [chosen] = event.target.files ?? []
            // The same file chosen again is a choice too.
            if (chosen !== undefined) open(chosen).then(setTold, () => setTold({ sentence: words.noFile, faults: [], isFailure: true }))
            event.target.value = ''
          }}
        />
      </div>
      {node === undefined ? <p className="own-hint">{words.startHint}</p> : null}
      <div role="status" aria-label={words.open} className={told === null ? 'hidden-text' : 'own-told'} data-failure={told?.isFailure || undefined}>
        {told === null ? null : (
          <>
            <p>{told.sentence}</p>
            {told.faults.length === 0 ? null : (
              <>
                {told.isFailure ? null : <p>{words.leftOut}</p>}
                <ul>
                  {told.faults.map((fault) => (
                    <li key={fault.path + fault.expected}>{words.fault(fault.path, fault.found, fault.expected)}</li>
                  ))}
                </ul>
              </>
            )}
          </>
        )}
      </div>
    </>
  )
}
