/** The colours of the page as literal values, for pictures that leave it. A test holds them to theme.css. */
import type { Category } from '../../dataset/vocab.ts'

export type Palette = Readonly<Record<Category | 'ground' | 'line' | 'ink' | 'ink-soft' | 'accent' | 'agency' | 'on-agency' | 'on-mission', string>>

export const palettes: Readonly<Record<'light' | 'dark', Palette>> = {
  light: {
    ground: '#ffffff', line: '#e3e8ef', ink: '#101a2e', 'ink-soft': '#4a566b', accent: '#1d4ed8', agency: '#1c2740', 'on-agency': '#ffffff', 'on-mission': '#ffffff',
    'human-spaceflight': '#c2410c', moon: '#5b6472', 'solar-system': '#be123c', astronomy: '#6d28d9', sun: '#946200', earth: '#0f766e', services: '#1d5fd6', agreements: '#a21caf',
  },
  dark: {
    ground: '#0b1120', line: '#26324a', ink: '#eef2f9', 'ink-soft': '#a9b5c9', accent: '#8ab4ff', agency: '#e8edf7', 'on-agency': '#0b1120', 'on-mission': '#0b1120',
    'human-spaceflight': '#ff9a5c', moon: '#b9c2d0', 'solar-system': '#ff8397', astronomy: '#bda0ff', sun: '#f4c744', earth: '#4fd1bd', services: '#82b4ff', agreements: '#f08bf7',
  },
}
