/** A function that does not work out again what it was asked last: for what many parts of a page ask about one and the same thing. */

/** `work` must be pure; arguments are the same when they are identical. */
export const rememberLast = <Given extends readonly unknown[], Value>(work: (...given: Given) => Value): ((...given: Given) => Value) => {
  let last: { readonly given: Given; readonly value: Value } | undefined
  return (...given) => {
    if (last === undefined || given.some((one, i) => !Object.is(one, last?.given[i]))) last = { given, value: work(...given) }
    return last.value
  }
}
