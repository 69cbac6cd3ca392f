// Measures the product's font in a real browser and writes src/layout/glyphWidths.ts: run by hand when the font changes.
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { chromium } from 'playwright'
import { findChromium, launchArgs } from '../chromium.mjs'

const root = path.resolve(import.meta.dirname, '../..')
const font = readFileSync(path.join(root, 'node_modules/@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2')).toString('base64')
const characters = [...' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~ÀÁÂÃÄÅÆÇÈÉÊËÍÎÏÑÓÔÕÖØÚÛÜßàáâãäåæçèéêëíîïñóôõöøúûüý–—’·'].join('')
const executablePath = await findChromium()
const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: launchArgs })
const page = await browser.newPage()
const widths = await page.evaluate(
  async ([data, text]) => {
    const face = new FontFace('Measured', `url(data:font/woff2;base64,${data})`, { weight: '300 900' })
    await face.load()
    document.fonts.add(face)
    const context = document.createElement('canvas').getContext('2d')
    context.font = '600 1000px Measured'
    return [...text].map((one) => [one, Math.ceil(context.measureText(one).width)])
  },
  [font, characters],
)
await browser.close()
const grouped = new Map()
for (const one of widths) grouped.set(one[1], [...(grouped.get(one[1]) ?? []), one])
const rows = [...grouped].map(([width, group]) => `  [${width}, ${JSON.stringify(group.map(([one]) => one).join(''))}],`)
writeFileSync(
  path.join(root, 'src/layout/glyphWidths.ts'),
  `/** Advance widths of the product's font, Figtree at weight 600, in thousandths of the font size. Written by scripts/font/glyphs.mjs. */
export const glyphWidths: readonly (readonly [number, string])[] = [
${rows.join('\n')}
]
`,
)
