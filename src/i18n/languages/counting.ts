/** Numbers as a language writes them, and words that agree with them by the language's own rule of plurals. */

type Counting = {
  readonly number: (n: number) => string
  /** "1 mission", "1,060 missions"; `one` and `other` are what the language's rule calls so: French says "0 mission". */
  readonly count: (n: number, one: string, other: string) => string
  /** One of two wordings, by the number. */
  readonly agree: (n: number, one: string, other: string) => string
  /** `part` of `of` as whole per cents, and what is less than one as that. */
  readonly percent: (part: number, of: number) => string
}

export const countingIn = (locale: string): Counting => {
  const rules = new Intl.PluralRules(locale)
  const whole = new Intl.NumberFormat(locale)
  const share = new Intl.NumberFormat(locale, { style: 'percent' })
  const agree = (n: number, one: string, other: string): string => (rules.select(n) === 'one' ? one : other)
  const number = (n: number): string => whole.format(n)
  return {
    number,
    agree,
    count: (n, one, other) => `${number(n)} ${agree(n, one, other)}`,
    percent: (part, of) => (part > 0 && part * 100 < of ? `<${share.format(0.01)}` : share.format(part / of)),
  }
}
