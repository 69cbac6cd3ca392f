/** Las frases de la imagen, la matriz, la tabla y los años. What the views and the years say, in Spanish. */
import type { Catalogues } from '../languages/catalogues.ts'
import { agencies, agree, count, main, missions, number } from './main.ts'

const window = ([from, to]: readonly [number, number]): string => (from === to ? String(from) : `${from}–${to}`)

export const arrange: Catalogues['arrange'] = { rearrange: 'Reordenar lo visible', rearrangeShort: 'Reordenar' }

export const matrix: Catalogues['matrix'] = {
  hint: 'Las flechas van de celda en celda, con Ctrl al número siguiente. Intro abre las misiones que cuenta un número.',
  agencies,
  none: (a, b, min) => `${a} y ${b}: ${min === 1 ? 'ninguna misión compartida' : `menos de ${min} misiones compartidas`}`,
  shade: (from, to) => (to === null ? `${from}+` : from === to ? String(from) : `${from}–${to}`),
  order: 'Orden',
  orders: { similarity: 'Los mismos socios juntos', name: 'Nombre', region: 'Región', missions: 'Número de misiones' },
  alone: 'Ningún par de estas agencias comparte una misión.',
  few: (min) => `Ningún par de estas agencias comparte ${min} misiones.`,
  all: 'Mostrar todas las misiones compartidas',
}

export const picture: Catalogues['picture'] = {
  most: (names) => `Las que más participan: ${names}.`,
  agency: (name, n) => `${name} ${number(n)}`,
  shared: (names) => `Comparten más misiones: ${names}.`,
  pair: (a, b, n) => `${a} y ${b}, ${number(n)}`,
  groups: (groups) => `Por tema: ${groups}.`,
  group: (subject, n) => `${subject} ${number(n)}`,
  eras: ({ added, kept, gone }) => `Dos periodos están superpuestos: de las líneas, ${number(added)} son nuevas, ${number(kept)} siguen, ${number(gone)} ya no están.`,
}

export const sheet: Catalogues['sheet'] = {
  show: 'Mostrar como ficha',
  whole: 'Mostrar toda la red',
  hint: 'En el centro, el tema de la ficha; alrededor, sus socios. Las flechas recorren, Intro abre.',
  groups: { lead: 'Dirige', builder: 'Construye', runner: 'Lanzamiento y operaciones', helper: 'Tripulación, financiación, ciencia', signatory: 'Firmantes', contractor: 'Contratistas de pago, no cuentan como socios' },
  closest: 'Trabaja sobre todo con',
  more: (n) => `y ${n} más`,
}

const rows = (n: number): string => count(n, 'fila', 'filas')

export const table: Catalogues['table'] = {
  ...main.table,
  hint: 'Las flechas van de nombre en nombre, Intro abre los detalles. Los encabezados ordenan.',
  filter: 'Buscar en la tabla',
  rows: (left, all) => (left === all ? rows(all) : `${number(left)} de ${rows(all)}`),
  nothing: (query) => `Ninguna fila contiene «${query}».`,
  allRows: 'Mostrar todas las filas',
  choose: 'Columnas',
  download: 'Descargar CSV',
  csv: 'CSV',
  notWritten: 'No se pudo escribir el archivo. Intentarlo de nuevo.',
  loading: 'Cargando lo que aportó cada una…',
  failed: 'No se pudo cargar lo que aportó cada agencia. Las demás columnas están completas.',
}

export const years: Catalogues['years'] = {
  name: 'Años',
  from: 'Desde el año',
  to: 'Hasta el año',
  first: 'Primer año',
  last: 'Último año',
  play: 'Recorrer los años',
  pause: 'Pausa',
  speed: 'Velocidad',
  speeds: { slow: 'Lenta', normal: 'Normal', fast: 'Rápida' },
  all: 'Todos los años',
  window,
  choose: (years) => `Elegir años: ${years}`,
  caption: 'Misiones en marcha cada año',
  most: (n) => `como máximo ${number(n)}`,
  plans: 'en contorno: previstas',
  bar: (n, isPlan) => (isPlan ? `${missions(n)} ${agree(n, 'prevista o anunciada', 'previstas o anunciadas')}` : `${missions(n)} en marcha`),
  entered: 'entran',
  left: 'salen',
  more: (n) => `${n} más`,
  said: (years, entered, left) => `${years}: ${[...(entered === '' ? [] : [`entran ${entered}`]), ...(left === '' ? [] : [`salen ${left}`])].join('; ')}`,
  skipped: (n) => `${count(n, 'año', 'años')} sin cambios ${agree(n, 'omitido', 'omitidos')}`,
  changes: 'Lo que cambió',
  bad: ([from, to]) => (from === to ? `Solo es posible ${from}` : `Un año de ${from} a ${to}`),
}
