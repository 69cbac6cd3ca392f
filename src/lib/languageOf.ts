/** In which language a foreign name is, as far as its script and country tell: for voices that read it aloud. */

/** Scripts that belong to one language among those that names of agencies are in. */
const byScript: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hangul}/u, 'ko'], [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'], [/\p{Script=Thai}/u, 'th'], [/\p{Script=Hebrew}/u, 'he'], [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Armenian}/u, 'hy'], [/\p{Script=Georgian}/u, 'ka'], [/\p{Script=Bengali}/u, 'bn'], [/\p{Script=Tamil}/u, 'ta'], [/\p{Script=Sinhala}/u, 'si'],
]

/** Scripts of several languages: by country, else the one most written in it. */
const byCountry: readonly (readonly [RegExp, Readonly<Record<string, string>>, string])[] = [
  [/\p{Script=Han}/u, { JP: 'ja', TW: 'zh-Hant', HK: 'zh-Hant', MO: 'zh-Hant', CN: 'zh-Hans', KR: 'ko', SG: 'zh-Hans' }, 'zh'],
  [/[ҒғҚқҢңӨөҰұҮүҺһӘә]/u, { MN: 'mn' }, 'kk'],
  [/\p{Script=Cyrillic}/u, { UA: 'uk', BG: 'bg', BY: 'be', RS: 'sr', MK: 'mk', MN: 'mn' }, 'ru'],
  [/\p{Script=Arabic}/u, { IR: 'fa', PK: 'ur', AF: 'ps' }, 'ar'],
  [/\p{Script=Devanagari}/u, { NP: 'ne' }, 'hi'],
]

/** A language tag, or undefined: Latin letters do not tell. `country` is two letters as records have them. */
export const languageOf = (name: string, country: string | undefined): string | undefined => {
  const own = byScript.find(([script]) => script.test(name))?.[1]
  if (own !== undefined) return own
  const shared = byCountry.find(([script]) => script.test(name))
  return shared === undefined ? undefined : (shared[1][country ?? ''] ?? shared[2])
}

/** The first of `names` that is in a script of its own, undefined where all are in Latin letters. */
export const ownNameOf = (names: readonly string[] | undefined, country: string | undefined): string | undefined => names?.find((name) => languageOf(name, country) !== undefined)
