// Tests that each language says everything, in its own words, and leaves out nothing that a sentence is given.
import { describe, expect, test } from 'vitest'
import { english, saidBy, sentencesIn, translated, withMarks } from './sentences.ts'

/** Alike in English and in another language: names of formats, places and works, addresses, and words that both have. */
const alike: Readonly<Record<string, readonly string[]>> = {
  '': [
    'main.appName', 'export.formats.csv.0', 'export.formats.json.0', 'export.formats.gexf.0', 'export.formats.graphml.0', 'export.svg', 'export.png', 'export.creator', 'table.csv',
    'print.papers.a4', 'print.gap', 'print.text.lines', 'quiz.paperCredit', ...[0, 1, 2, 3].map((row) => `quiz.letters.${row}`),
    ...english.help.findList.map((_, row) => `help.findList.${row}.0`), ...english.help.keyList.map((_, row) => `help.keyList.${row}.0`),
  ],
  ko: ['print.papers.letter'],
  fr: [
    'main.words.category.services', 'main.words.destination.mars', 'main.words.destination.jupiter', 'main.words.missionKind.programme', 'main.words.missionKind.instrument', 'main.words.missionKind.service', 'main.words.region.europe',
    'main.words.role.instrument', 'main.words.startKind.signature', 'main.words.facet.destination', 'main.search.mission', 'main.details.missions', 'main.table.columns.mission', 'main.table.columns.contribution',
    'details.missions', 'details.sources', 'compare.rows.missions', 'compare.rows.destination', 'compare.destinations', 'export.sheets.sources', 'guide.name', 'help.wordList.1.0', 'present.square', 'present.notes.name', 'share.apa', 'share.bibtex', 'table.columns.mission', 'table.columns.contribution', 'years.pause',
    'editor.minutes', 'eras.kinds.missions', 'print.papers.letter', 'print.pupil.date', 'print.drawMission', 'print.question', 'print.columns.mission', 'print.columns.sources', 'print.numbers', 'quiz.name', 'print.viewPrints.notes', 'ready.words.2', 'ready.words.3', 'ready.words.4', 'speaker.notes', 'speaker.sources',
  ],
  es: ['main.words.destination.venus', 'main.words.endedState.YU', 'main.details.planned', 'years.speeds.normal', 'ready.words.5'],
}

describe.each(translated)('%s', (tag, catalogues) => {
  const sentences = new Map(sentencesIn(catalogues).map(({ path, words }) => [path, words]))

  test('has the sentences that English has, and no more', () => {
    expect([...sentences.keys()].toSorted()).toEqual(sentencesIn(english).map(({ path }) => path).toSorted())
  })

  test('has none that is empty or that stands off from its edges', () => {
    expect([...sentences].filter(([, words]) => typeof words === 'string' && (words.trim() === '' || words.trim() !== words)).map(([path]) => path)).toEqual([])
  })

  test('has no English left in it', () => {
    const same = sentencesIn(english).filter(({ path, words }) => typeof words === 'string' && sentences.get(path) === words).map(({ path }) => path)
    expect(same.filter((path) => !alike['']?.includes(path) && !alike[tag]?.includes(path))).toEqual([])
  })

  test('says everything that a sentence is given', () => {
    const left = sentencesIn(english).flatMap(({ path, words }) => {
      const said = saidBy(sentences.get(path) ?? '')
      return saidBy(words).filter((one) => !said.includes(one)).map((one) => `${path} ${one}`)
    })
    expect(left).toEqual([])
  })

  test('makes words of all that it says', () => {
    expect(sentencesIn(catalogues).map(({ words }) => withMarks(words)).filter((text) => /\[object|NaN|\bnull\b|=>/u.test(text))).toEqual([])
  })

  test('keeps the places of parts that are more than text', () => {
    const placesOf = (text: string): readonly string[] => (text.match(/\{\w+\}/gu) ?? []).toSorted()
    expect(sentencesIn(english).filter(({ path, words }) => typeof words === 'string' && String(placesOf(words)) !== String(placesOf(String(sentences.get(path))))).map(({ path }) => path)).toEqual([])
  })

  test('names languages of its own words in its numbers', () => {
    expect([catalogues.main.locale, Intl.NumberFormat.supportedLocalesOf(tag)]).toEqual([tag, [tag]])
  })
})

test.each([
  ['ko', 0, '임무 0개, 기관 0곳, 협력 0건'],
  ['ko', 1, '임무 1개, 기관 1곳, 협력 1건'],
  ['ko', 1060, '임무 1,060개, 기관 1,060곳, 협력 1,060건'],
  ['fr', 0, '0 mission, 0 agence, 0 partenariat'],
  ['fr', 1, '1 mission, 1 agence, 1 partenariat'],
  ['fr', 1060, '1\u202F060 missions, 1\u202F060 agences, 1\u202F060 partenariats'],
  ['es', 0, '0 misiones, 0 agencias, 0 colaboraciones'],
  ['es', 1, '1 misión, 1 agencia, 1 colaboración'],
  ['es', 10_600, '10.600 misiones, 10.600 agencias, 10.600 colaboraciones'],
])('%s counts %i', (tag, n, words) => {
  expect(translated.find(([one]) => one === tag)?.[1].main.shown(n, n, n)).toBe(words)
})

test.each(translated)('%s tells what became of what was there then and what is there now', (_, { eras: { legend } }) => {
  const told = (['added', 'kept', 'gone'] as const).flatMap((fate) => (['partnerships', 'pairs'] as const).map((what) => legend.fate(fate, [1957, 1991], [1992, 2026], 12, what)))
  expect(new Set(told).size).toBe(6)
  expect(told.filter((one) => !one.includes('12'))).toEqual([])
  expect([told[0], told[4]].map((one) => one?.match(/\d{4}/gu))).toEqual([['1992', '2026'], ['1957', '1991']])
})

test('French keeps its high signs and quotation marks beside their words', () => {
  const fr = translated.find(([tag]) => tag === 'fr')?.[1]
  expect([fr?.main.named('a', 'b'), fr?.main.search.nothing('q')]).toEqual(['a\u00A0: b', 'Rien dans ces données ne s’appelle «\u00A0q\u00A0».'])
  expect(sentencesIn(fr).map(({ words }) => withMarks(words)).filter((text) => / [:;?!»]|« /u.test(text))).toEqual([])
})

test('Korean gives no name a particle that depends on how it ends', () => {
  const ko = translated.find(([tag]) => tag === 'ko')?.[1]
  expect(sentencesIn(ko).map(({ words }) => withMarks(words)).filter((text) => /⟧(?:은|는|이|가|을|를|와|과|으로|로)(?![가-힣])/u.test(text))).toEqual([])
})
