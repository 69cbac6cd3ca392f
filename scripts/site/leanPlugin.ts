// Keeps out of the bundle what a library brings along and this product never uses.
import type { Plugin } from 'vite'

/** What stands for the packages: a function that is called and has nothing to do, and one that is never called. */
const stubs: Readonly<Record<string, string>> = {
  // d3-zoom also calls it as the method that d3-transition gives every selection.
  'd3-transition': "import { selection } from 'd3-selection'\nexport const interrupt = () => undefined\nselection.prototype.interrupt = function () { return this }",
  'd3-interpolate': 'export const interpolateZoom = undefined',
}

const PREFIX = '\0shared-orbit-lean:'

/**
 * d3-zoom asks d3-transition to stop a transition that runs, and d3-interpolate for the way a transition takes; with them come colours, easing and
 * timers, 10 kB of the first load. This product glides by the browser's own animations and sets d3-zoom's duration to 0: there is never a transition.
 */
export const leanPlugin = (): Plugin => ({
  name: 'shared-orbit-lean',
  enforce: 'pre',
  resolveId: (id, importer) => (stubs[id] !== undefined && importer?.includes('d3-zoom') === true ? `${PREFIX}${id}` : undefined),
  load: (id) => (id.startsWith(PREFIX) ? stubs[id.slice(PREFIX.length)] : undefined),
})
