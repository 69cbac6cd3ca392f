// Keeps out of the bundle what a library brings along and this product never uses.
import type { Plugin } from 'vite'

const ID = '\0shared-orbit:no-transition'

// d3-zoom also calls it as the method that d3-transition gives every selection.
const CODE = `import { selection } from 'd3-selection'
export const interrupt = () => undefined
selection.prototype.interrupt = function () { return this }`

/**
 * d3-zoom asks d3-transition for one function, which stops a transition that runs; with it come colours, easing and timers, 10 kB of the first load.
 * This product glides by the browser's own animations and sets d3-zoom's duration to 0, so there is never a transition to stop.
 */
export const leanPlugin = (): Plugin => ({
  name: 'shared-orbit-lean',
  enforce: 'pre',
  resolveId: (id) => (id === 'd3-transition' ? ID : undefined),
  load: (id) => (id === ID ? CODE : undefined),
})
