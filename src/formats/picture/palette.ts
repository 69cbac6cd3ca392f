/** The colours of the page as literal values, for pictures that leave it. A test holds them to theme.css. */
import type { Category } from '../../dataset/vocab.ts'

export type Palette = Readonly<Record<Category | 'ground' | 'line' | 'ink' | 'ink-soft' | 'accent' | 'agency' | 'on-agency' | 'on-mission', string>>

export const palettes: Readonly<Record<'light' | 'dark', Palette>> = {
  light: {
    ground: '#ffffff', line: '#e3e8ef', ink: '#101a2e', 'ink-soft': '#4a566b', accent: '#1d4ed8', agency: '#1c2740', 'on-agency': '#ffffff', 'on-mission': '#ffffff',
    'human-spaceflight': '#9b350b', moon: '#586376', 'solar-system': '#c90749', astronomy: '#5513e8', sun: '#9f6900', earth: '#297665', services: '#2069f3', agreements: '#98229e',
  },
  dark: {
    ground: '#0b1120', line: '#26324a', ink: '#eef2f9', 'ink-soft': '#a9b5c9', accent: '#8ab4ff', agency: '#e8edf7', 'on-agency': '#0b1120', 'on-mission': '#0b1120',
    'human-spaceflight': '#f59e69', moon: '#bbc5d5', 'solar-system': '#ff6d89', astronomy: '#af94ff', sun: '#f8c935', earth: '#49cbad', services: '#a0c8fa', agreements: '#cf7cc0',
  },
}
