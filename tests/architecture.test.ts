// Holds the house rules of the code: which folder may import which, where the browser may be touched, how large a file may grow.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from './fixtures/realData.ts'
import { type Source, holdsFunctions, importsOf, isCode, listFiles, membersUsed, namesUsed } from './fixtures/sources.ts'

const [src, tests, scripts] = [listFiles('src'), listFiles('tests'), listFiles('scripts')]
const everything = [...src, ...tests, ...scripts]
const code = src.filter(isCode)

/** `A file imports only from its own folder or from folders to its left.` */
const order = ['lib', 'i18n', 'dataset', 'graph', 'layout', 'scene', 'formats', 'state', 'ui']

/** The folder of src a file stands in; '' for App, main and their like. */
const layerOf = (file: string): string => (file.split('/').length > 2 ? (file.split('/')[1] ?? '') : '')

/** What ran against a rule, as lines to read. */
const offences = (files: readonly Source[], find: (file: Source) => Iterable<string>): readonly string[] => files.flatMap((file) => [...find(file)].map((what) => `${file.path}: ${what}`))

describe('imports', () => {
  test('every folder of src has its place in the order', () => {
    expect([...new Set(code.map((file) => layerOf(file.path)))].filter((layer) => layer !== '' && !order.includes(layer))).toEqual([])
  })

  test('a file imports only from its own folder or from folders to its left', () => {
    const rank = (file: string): number => (layerOf(file) === '' ? order.length : order.indexOf(layerOf(file)))
    const found = offences(code, (file) => importsOf(file).flatMap(({ target }) => (target?.startsWith('src/') === true && rank(target) > rank(file.path) ? [target] : [])))
    expect(found).toEqual([])
  })

  test('nothing in src imports from outside of src', () => {
    const found = offences(code, (file) => importsOf(file).flatMap(({ target }) => (target === null || target.startsWith('src/') ? [] : [target])))
    expect(found).toEqual([])
  })

  test('a sub-folder of ui never imports another', () => {
    const part = (file: string): string => /^src\/ui\/([^/]+)\//u.exec(file)?.[1] ?? ''
    const found = offences(code, (file) => importsOf(file).flatMap(({ target }) => (part(file.path) !== '' && part(target ?? '') !== '' && part(file.path) !== part(target ?? '') ? [target ?? ''] : [])))
    expect(found).toEqual([])
  })

  const isHook = (file: string): boolean => /^src\/state\/(?:.*\.tsx|(?:.*\/)?use[A-Z].*\.ts)$/u.test(file)
  const isPage = (file: string): boolean => file.startsWith('src/ui/') || layerOf(file) === ''

  test.each([
    ['d3-force', 'in layout/', /^d3-force$/u, (file: string) => file.startsWith('src/layout/')],
    ['any other module of d3', 'in ui/network/', /^d3(?!-force$)/u, (file: string) => file.startsWith('src/ui/network/')],
    ['React', 'in hooks of state/, in ui/, App and main', /^react(?:-dom)?(?:\/|$)/u, (file: string) => isHook(file) || isPage(file)],
    ['zod', 'in dataset/', /^zod(?:\/|$)/u, (file: string) => file.startsWith('src/dataset/')],
  ] as const)('%s is imported only %s', (_, __, specifiers, isAllowed) => {
    const found = offences(code, (file) => importsOf(file).flatMap(({ specifier }) => (specifiers.test(specifier) && !isAllowed(file.path) ? [specifier] : [])))
    expect(found).toEqual([])
  })

  test('nothing in src imports from Node', () => {
    expect(offences(code, (file) => importsOf(file).map(({ specifier }) => specifier).filter((specifier) => specifier.startsWith('node:')))).toEqual([])
  })

  test('what the browser loads never reaches the validator', () => {
    const reached = new Set<string>(['src/main.tsx'])
    const packages: string[] = []
    for (const file of reached) {
      const source = code.find((one) => one.path === file)
      for (const { specifier, target, isType } of source === undefined ? [] : importsOf(source)) {
        if (isType) continue
        if (target === null) packages.push(specifier)
        else reached.add(target)
      }
    }
    expect([...reached]).toContain('src/graph/filterGraph.ts')
    expect(packages.filter((name) => name === 'zod' || name.startsWith('node:'))).toEqual([])
    expect([...reached].filter((file) => ['src/dataset/schema.ts', 'src/dataset/fields.ts', 'src/dataset/parseDataset.ts'].includes(file))).toEqual([])
  })
})

describe('what code may touch', () => {
  test('the browser is touched only in state/, ui/, App and main', () => {
    const globals = ['window', 'document', 'location', 'localStorage', 'sessionStorage', 'navigator', 'globalThis']
    const pure = code.filter((file) => !['state', 'ui', ''].includes(layerOf(file.path)))
    expect(offences(pure, (file) => globals.filter((name) => namesUsed(file).has(name)))).toEqual([])
  })

  test('nothing is left to chance', () => {
    expect(offences(everything.filter(isCode), (file) => ['Math.random'].filter((name) => membersUsed(file).has(name)))).toEqual([])
  })

  test('the time of day enters through main alone', () => {
    const timeless = code.filter((file) => file.path !== 'src/main.tsx')
    expect(offences(timeless, (file) => ['Date.now', 'new Date'].filter((name) => membersUsed(file).has(name)))).toEqual([])
  })

  test('no text is made markup or code', () => {
    const ways = /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|parseFromString|srcdoc)\b|\.html\(|document\.write|\beval\(|new Function\(|javascript:/gu
    expect(offences(code, ({ text }) => text.match(ways) ?? [])).toEqual([])
  })

  test('no test is left out and none runs alone', () => {
    const marks = ['test', 'describe', 'it'].flatMap((name) => ['only', 'skip', 'todo'].map((mark) => `${name}.${mark}`))
    expect(offences(tests.filter(isCode), (file) => marks.filter((mark) => membersUsed(file).has(mark)))).toEqual([])
  })
})

describe('files', () => {
  const written = everything.filter(({ name }) => /\.(?:ts|tsx|mjs|css)$/u.test(name))

  test('no file is longer than 250 lines', () => {
    const lines = ({ text }: Source): number => text.trimEnd().split('\n').length
    expect(offences(written, (file) => (lines(file) > 250 ? [`${lines(file)} lines`] : []))).toEqual([])
  })

  test('no folder holds more than ten files', () => {
    const folders = [...new Set(everything.map(({ folder }) => folder))].map((folder) => ({ folder, count: everything.filter((file) => file.folder === folder).length }))
    expect(folders.filter(({ count }) => count > 10)).toEqual([])
  })

  test('no file only collects exports, and none is named after nothing', () => {
    expect(everything.map((file) => file.path).filter((file) => /(?:^|\/)(?:index\.[jt]sx?|(?:utils?|helpers?|common|misc)(?:\.[^/]*)?)(?:$|\/)/u.test(file))).toEqual([])
  })

  test('every file opens with a comment that says what it is for', () => {
    expect(written.filter(({ text }) => !/^(?:\/\/ |\/\*\*? ?)\s*\S/u.test(text)).map((file) => file.path)).toEqual([])
  })
})

describe('tests', () => {
  // A catalogue may be several files; en.test.ts reads it as the one it becomes.
  const mirrored = ['lib', 'dataset', 'graph', 'layout', 'scene', 'formats', 'state']

  /** Files whose functions are tested elsewhere, and where. */
  const exceptions: Readonly<Record<string, string>> = {
    'src/state/AppState.tsx': 'a context, tested by every component test',
    'src/state/useDetails.ts': 'a hook, tested through the details panel',
    'src/state/useNetwork.ts': 'hooks over filterGraph, countFacets and findFates, tested through the page',
    'src/state/arrange/useRest.ts': 'a hook over restOf, tested through the page',
    'src/state/findings/useErasWords.ts': 'a hook over countFates, tested through the page',
    'src/state/offline/useOfflineCopy.ts': 'a hook over the offline copy, tested in the built site',
    'src/state/present/useCaption.ts': 'a hook over describeView, tested through the page',
    'src/state/quiz/useProofLight.ts': 'a hook over lightProof, tested through the page',
    'src/state/quiz/useQuiz.ts': 'a hook over makeQuiz, tested through the page',
    'src/state/own/OwnState.tsx': 'a context, tested by every component test',
    'src/state/own/edit/useEditor.ts': 'a hook over editTour, tested through the editor',
    'src/state/own/useOwnTours.ts': 'a hook over ownStore, tested through the list of lessons',
    'src/state/print/usePrinted.ts': 'a hook over printLesson and drawView, tested through the page',
    'src/state/tours/useTour.tsx': 'a hook, tested through the page',
    'src/state/words/useLanguage.ts': 'a hook over loadLanguage and chooseLanguage, tested through the page',
    'src/state/words/useWords.ts': 'a hook, tested through every part of the page',
    'src/state/usePath.ts': 'a hook over findPaths, tested through the page',
    'src/state/useScene.ts': 'a hook over buildScene and buildAgencyScene, tested through the page',
  }

  const testOf = (file: string): string => file.replace(/^src/u, 'tests').replace(/\.tsx?$/u, '.test.ts')
  const has = (files: readonly Source[], wanted: string): boolean => files.some((file) => file.path === wanted || file.path === `${wanted}x`)

  test('every file with functions below ui has a test of its own', () => {
    const files = code.filter((file) => mirrored.includes(layerOf(file.path)) && exceptions[file.path] === undefined && holdsFunctions(file))
    expect(files.map((file) => testOf(file.path)).filter((wanted) => !has(tests, wanted))).toEqual([])
  })

  test('every such test has a file that it tests', () => {
    const files = tests.filter(({ path: file, name }) => [...mirrored, 'i18n'].includes(layerOf(file)) && name.includes('.test.'))
    expect(files.map((file) => file.path.replace(/^tests/u, 'src').replace(/\.test\.tsx?$/u, '.ts')).filter((wanted) => !has(src, wanted))).toEqual([])
  })

  test('every exception is a file that exists', () => {
    expect(Object.keys(exceptions).filter((file) => !has(src, file))).toEqual([])
  })
})

describe('the lock file', () => {
  type Entry = { readonly resolved?: string; readonly optionalDependencies?: Readonly<Record<string, string>> }
  const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as { readonly packages: Readonly<Record<string, Entry>> }

  test('names no registry, so that any mirror serves', () => {
    expect(Object.keys(packages).filter((name) => packages[name]?.resolved !== undefined)).toEqual([])
  })

  test('holds the packages of every platform, not only of the one it was written on', () => {
    const missing = Object.entries(packages).flatMap(([owner, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => {
        const nests = owner.split('/node_modules/').map((_, index, parts) => parts.slice(0, index + 1).join('/node_modules/'))
        return ![`node_modules/${name}`, ...nests.map((nest) => `${nest}/node_modules/${name}`)].some((place) => packages[place] !== undefined)
      }),
    )
    expect(missing).toEqual([])
  })
})
