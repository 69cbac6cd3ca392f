/** Lights in the picture what a question names, and on reveal draws the partnerships that prove the answer, one after the other. */
import { useEffect, useLayoutEffect } from 'react'
import { type Question, mainProof, nodesOf } from '../../graph/quiz/types.ts'
import type { Link } from '../../graph/types.ts'
import { lightProof } from '../../scene/tours/lightProof.ts'
import { useApp } from '../AppState.tsx'

const DRAW_MS = 420
/** From one line to the next; all together take no longer than a breath. */
const STEP_MS = 180
const LONGEST_MS = 2200

/** A gap longer than any line: a line is drawn once along its length. */
const NO_REPEAT = 20_000

const nothing: readonly Link[] = []

const isNode = (value: unknown): value is string => typeof value === 'string'

/** Each line grows from its agency; nothing else moves. Returns what ends it. */
const drawLines = (proof: readonly Link[]): (() => void) => {
  const step = Math.min(STEP_MS, LONGEST_MS / Math.max(1, proof.length))
  const drawn = proof.flatMap(({ id }, index) => {
    const line = document.querySelector<SVGLineElement>(`#network line[data-link="${id}"]`)
    // A picture that nothing lays out has no lengths.
    const length = line?.getTotalLength?.() ?? 0
    if (line === null || length === 0) return []
    return [line.animate([{ strokeDasharray: `0px ${NO_REPEAT}px` }, { strokeDasharray: `${length}px ${NO_REPEAT}px` }], { duration: DRAW_MS, delay: index * step, fill: 'backwards', easing: 'ease-out' })]
  })
  return () => {
    for (const one of drawn) one.cancel()
  }
}

/** Null lights nothing. */
export const useProofLight = (question: Question | null, isAnswered: boolean): void => {
  const { view, setSpotlight } = useApp()
  const { motion } = view
  useLayoutEffect(() => {
    if (question === null) return undefined
    const named = [...question.about, ...question.options.filter(isNode)]
    const [main, others] = isAnswered ? [mainProof(question), question.proof] : [nothing, nothing]
    const high = isAnswered ? [...question.about, ...nodesOf(main)] : named
    setSpotlight(lightProof({ all: new Set([...named, ...nodesOf(question.proof)]), high: new Set(high), near: nodesOf(others), main, others }))
    return () => setSpotlight(null)
  }, [question, isAnswered, setSpotlight])
  useEffect(() => {
    if (question === null || !isAnswered || !motion || window.matchMedia('(prefers-reduced-motion: reduce)').matches) return undefined
    return drawLines(question.proof)
  }, [question, isAnswered, motion])
}
