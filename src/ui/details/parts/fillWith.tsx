/** A sentence with parts that are more than text: each language puts them in its own order. */
import { Fragment, type ReactNode } from 'react'

/** `sentence` with `{name}` replaced by the part of that name; what has no part stays as it is. */
export const fillWith = (sentence: string, parts: Readonly<Record<string, ReactNode>>): ReactNode =>
  sentence.split(/(\{\w+\})/u).map((piece, index) => <Fragment key={index}>{parts[/^\{(\w+)\}$/u.exec(piece)?.[1] ?? ''] ?? piece}</Fragment>)
