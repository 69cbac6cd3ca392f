// Tests one partner's card: what it says at each level, and where its name stands.
import { describe, expect, test } from 'vitest'
import { cardTexts, fullName, insideText, isCut, linkWidth, listCards, measureCard, partnerNode, typeOf } from '../../../../src/scene/sheet/place/cards.ts'
import type { Level, MissionFacts, PartnerCard } from '../../../../src/scene/sheet/types.ts'

const card: PartnerCard = { id: 'esa', linkId: 'esa~m', label: 'ESA', name: 'European Space Agency', words: 'Huygens lander', roles: 'Spacecraft or module', note: 'until 2005', kind: 'part', isBroken: false, isPlan: false, spoken: 'ESA' }

const saying = (level: Level, changes: Partial<PartnerCard> = {}): readonly string[] => {
  const { first, second, title } = measureCard({ card: { ...card, ...changes }, group: 0, heading: 'Builders' }, true, 900, typeOf(20, 11, level))
  return [title, first, second].map(({ lines }) => lines.join(' '))
}

describe('a card', () => {
  test('says what was given, or the role, or only the name', () => {
    expect(saying('words')).toEqual(['Builders', 'Huygens lander', 'European Space Agency, until 2005'])
    expect(saying('role')).toEqual(['Builders', 'European Space Agency', 'Spacecraft or module, until 2005'])
    expect(saying('name')).toEqual(['Builders', 'European Space Agency, until 2005', ''])
    expect(saying('wall')).toEqual(['Builders', 'ESA', 'Huygens lander, until 2005'])
    expect([saying('wallRole'), saying('wallYears')]).toEqual([['Builders', 'ESA', 'Spacecraft or module, until 2005'], ['Builders', 'ESA', 'until 2005']])
  })

  test('bears the short name before the full one where the circle has no room for it', () => {
    expect(saying('words', { label: 'EUROSPACEAGENCY' })[2]).toBe('EUROSPACEAGENCY: European Space Agency, until 2005')
    expect(fullName({ label: 'X', name: 'X' }, 1, { em: 20, leastPx: 11 })).toBe('X')
  })

  test('that opens no group bears no heading', () => {
    expect(measureCard({ card, group: 0, heading: 'Builders' }, false, 900, typeOf(20, 11, 'words')).titleHeight).toBe(0)
  })

  test('is cut when a word is wider than the room', () => {
    const measured = (room: number) => measureCard({ card, group: 0, heading: 'B' }, true, room, typeOf(20, 11, 'words'))
    expect([isCut(measured(900)), isCut(measured(40))]).toEqual([false, true])
  })

  test('has its name in the circle, or else among its texts', () => {
    const type = typeOf(20, 11, 'words')
    const inside = insideText('esa', 'ESA', 0, 0, type.radius, type)
    const measured = measureCard({ card, group: 0, heading: 'B' }, true, 900, type)
    const labels = (isNamed: boolean) => cardTexts(measured, 0, { first: 0, second: 0, title: 0 }, type, isNamed).filter(({ isLabel }) => isLabel)
    expect([inside.length, labels(true).length, labels(false).length]).toEqual([1, 0, 1])
    expect(insideText('x', 'A long name', 0, 0, 5, type)).toEqual([])
  })
})

test('partners are listed group by group', () => {
  const facts: MissionFacts = { id: 'm', name: 'M', years: '', aim: '', category: 'moon', isPlan: false, spoken: 'm', groups: [{ title: 'Leads', cards: [card] }, { title: 'Builders', cards: [{ ...card, id: 'b' }] }] }
  expect(listCards(facts).map(({ card: { id }, group, heading }) => [id, group, heading])).toEqual([['esa', 0, 'Leads'], ['b', 1, 'Builders']])
})

test('a lead has the thickest link, and none vanishes', () => {
  expect([linkWidth('lead', 20) > linkWidth('part', 20), linkWidth('part', 1)]).toEqual([true, 1.5])
})

test('a planned partner is outlined', () => {
  expect([partnerNode(card, 1, 2, 3).isPlan, partnerNode({ ...card, isPlan: true }, 1, 2, 3).isPlan]).toEqual([false, true])
})
