// Tests the language of foreign names: by script, then by country, and not at all where letters do not tell.
import { expect, test } from 'vitest'
import { languageOf, ownNameOf } from '../../src/lib/languageOf.ts'
import { realDataset } from '../fixtures/realData.ts'

test.each([
  ['한국항공우주연구원', 'KR', 'ko'],
  ['韓國航空宇宙研究院', 'KR', 'ko'],
  ['はやぶさ2', undefined, 'ja'],
  ['宇宙航空研究開発機構', 'JP', 'ja'],
  ['国家航天局', 'CN', 'zh-Hans'],
  ['中央研究院天文及天文物理研究所', 'TW', 'zh-Hant'],
  ['嫦娥四号', undefined, 'zh'],
  ['ИКИ РАН', 'RU', 'ru'],
  ['Интеркосмос', 'SU', 'ru'],
  ['БАН', 'BG', 'bg'],
  ['Қазғарыш', 'KZ', 'kk'],
  ['سازمان فضایی ایران', 'IR', 'fa'],
  ['وكالة الفضاء المصرية', 'EG', 'ar'],
  ['भारतीय वायु सेना', 'IN', 'hi'],
  ['अन्तरिक्ष प्रतिष्ठान नेपाल', 'NP', 'ne'],
  ['Deutsches Zentrum für Luft- und Raumfahrt', 'DE', undefined],
  ['ESRO', undefined, undefined],
])('%s of %s is %s', (name, country, language) => {
  expect(languageOf(name, country)).toBe(language)
})

test('every name of the dataset in another script has a language, and one that browsers know', () => {
  const records = [...realDataset.agencies, ...realDataset.missions.map((mission) => ({ ...mission, country: undefined }))]
  const foreign = records.flatMap(({ aliases = [], country }) => aliases.filter((name) => /\p{L}/u.test(name.replaceAll(/[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/gu, ''))).map((name) => ({ name, language: languageOf(name, country) })))
  expect(foreign.length).toBeGreaterThan(100)
  expect(foreign.filter(({ language }) => language === undefined)).toEqual([])
  expect(new Set(foreign.map(({ language }) => new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(language ?? '')))).not.toContain(undefined)
})

test('the name of its own is the first in another script', () => {
  expect([ownNameOf(['NASDA', '宇宙航空研究開発機構', 'ジャクサ'], 'JP'), ownNameOf(['DFVLR'], 'DE'), ownNameOf(undefined, undefined)]).toEqual(['宇宙航空研究開発機構', undefined, undefined])
})
