/** The type that an English catalogue sets for the other languages: the same sentences with the same arguments, in any words. */
export type Widened<Words> = Words extends string
  ? string
  : Words extends (...args: infer Given) => string
    ? (...args: Given) => string
    : { readonly [Key in keyof Words]: Widened<Words[Key]> }
