/** A glyph for each category, so that no one needs colour to tell them apart: paths in a box from -8 to 8, drawn as strokes of width 1.6. */
import type { Category } from '../dataset/vocab.ts'

export const glyphs: Readonly<Record<Category, string>> = {
  // A head and shoulders.
  'human-spaceflight': 'M0 -5.2a2.5 2.5 0 1 1 0 5a2.5 2.5 0 1 1 0 -5zM-5 5.6a5 4.4 0 0 1 10 0',
  // A crescent.
  moon: 'M1.6 -5.4a5.6 5.6 0 1 0 3.6 7.6a4.6 4.6 0 0 1 -3.6 -7.6z',
  // A planet with a ring.
  'solar-system': 'M0 -3.4a3.4 3.4 0 1 1 0 6.8a3.4 3.4 0 1 1 0 -6.8zM-6.4 2.6c2.6 .4 9.600 -2.600 12.800 -5.200',
  // A four-pointed star.
  astronomy: 'M0 -6c.7 4 2 5.300 6 6c-4 .7 -5.300 2 -6 6c-.7 -4 -2 -5.300 -6 -6c4 -.7 5.300 -2 6 -6z',
  // A disc with rays.
  sun: 'M0 -2.6a2.6 2.6 0 1 1 0 5.200a2.600 2.600 0 1 1 0 -5.200zM0 -6.400v1.200M0 5.200v1.200M-6.400 0h1.200M5.200 0h1.200M-4.500 -4.500l.8 .8M3.700 3.700l.8 .8M4.500 -4.500l-.8 .8M-3.700 3.700l-.8 .8',
  // A globe with its equator and a meridian.
  earth: 'M0 -5.600a5.600 5.600 0 1 1 0 11.200a5.600 5.600 0 1 1 0 -11.200zM-5.600 0h11.200M0 -5.600c-3 3 -3 8.200 0 11.200c3 -3 3 -8.200 0 -11.200',
  // A source with waves.
  services: 'M-1 5.600a.6 .6 0 1 1 2 0a.6 .6 0 1 1 -2 0zM-3.200 2a4.600 4.600 0 0 1 6.400 0M-5.800 -1.400a8.400 8.400 0 0 1 11.600 0',
  // A written sheet.
  agreements: 'M-4 -6h5.400l2.600 2.800v9.200h-8zM-2 -1h4M-2 2.400h4',
}
