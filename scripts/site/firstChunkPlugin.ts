// Keeps what the first visit loads in one file: the bundler would cut it by which later part uses which piece, and each cut costs bytes.
import type { Plugin } from 'vite'

/** Groups every module that the page's entry imports, and they import, without being asked for later. */
export const firstChunkPlugin = (): Plugin => {
  const first = new Set<string>()
  return {
    name: 'shared-orbit-first-chunk',
    apply: 'build',
    config: () => ({ build: { rolldownOptions: { output: { codeSplitting: { groups: [{ name: (id: string) => (first.has(id) ? 'first' : null) }] } } } } }),
    buildEnd() {
      const reach = (id: string): void => {
        if (first.has(id)) return
        first.add(id)
        for (const next of this.getModuleInfo(id)?.importedIds ?? []) reach(next)
      }
      for (const id of this.getModuleIds()) if (this.getModuleInfo(id)?.isEntry === true) reach(id)
    },
  }
}
