/** Puts things in a row so that like stands beside like: a seriation of any table of similarities, the same for the same table. */

/** Things that stand together, in their order, and what they weigh together. */
type Cluster = { readonly members: readonly number[]; readonly weight: number }

/** One after the other, the heavier first; of equals the one that began with the earlier thing. */
const join = (one: Cluster, other: Cluster): Cluster => {
  const [first, second] = other.weight > one.weight ? [other, one] : [one, other]
  return { members: [...first.members, ...second.members], weight: one.weight + other.weight }
}

/**
 * Average-linkage clustering (Sokal and Michener 1958, "A statistical method for evaluating systematic relationships"): the two clusters whose members
 * are most alike on average become one, until all are one. Of the many orders that the tree allows, the one that puts the heavier branch first
 * everywhere, as heat maps are commonly arranged (R Core Team, `stats::heatmap`): what matters most begins the row, and what is unlike all comes last.
 *
 * `likeness` is a square with a side of `weights.length`, symmetric, 0 for nothing in common. The result holds every index once.
 */
export const seriate = (weights: readonly number[], likeness: Float64Array): readonly number[] => {
  const side = weights.length
  // The mean over all pairs of two clusters, kept under the smallest member of each.
  const means = Float64Array.from(likeness)
  const mean = (a: number, b: number): number => means[a * side + b] ?? 0
  const clusters = new Map<number, Cluster>(weights.map((weight, index) => [index, { members: [index], weight }]))
  const nearest = new Map<number, number>()
  const findNearest = (own: number): void => {
    let best = -1
    for (const other of clusters.keys()) if (other !== own && (best === -1 || mean(own, other) > mean(own, best))) best = other
    nearest.set(own, best)
  }
  for (const own of clusters.keys()) findNearest(own)
  while (clusters.size > 1) {
    let kept = -1
    for (const [own, other] of nearest) if (kept === -1 || mean(own, other) > mean(kept, nearest.get(kept) ?? kept)) kept = own
    const gone = nearest.get(kept) ?? kept
    const [one, other] = [clusters.get(kept), clusters.get(gone)]
    if (one === undefined || other === undefined) break
    clusters.delete(gone)
    nearest.delete(gone)
    clusters.set(kept, join(one, other))
    for (const third of clusters.keys()) {
      const both = (mean(kept, third) * one.members.length + mean(gone, third) * other.members.length) / (one.members.length + other.members.length)
      means[kept * side + third] = both
      means[third * side + kept] = both
    }
    // A mean is never above the larger of its parts: to any third that was nearest to neither, the new cluster is no nearer than what is.
    for (const third of clusters.keys()) if (third === kept || nearest.get(third) === kept || nearest.get(third) === gone) findNearest(third)
  }
  return [...clusters.values()].flatMap(({ members }) => members)
}
