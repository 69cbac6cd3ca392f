/** Las frases de los hallazgos, las listas y la comparación. What the findings and the comparison say, in Spanish. */
import type { Catalogues } from '../languages/catalogues.ts'
import { agencies, agree, count, missions, number, percent, shared } from './main.ts'

const span = (from: number, to: number): string => (from === to ? String(from) : `${from}–${to}`)

export const compare: Catalogues['compare'] = {
  with: 'Comparar con…',
  both: 'Comparar las dos',
  add: { agency: 'Añadir una agencia', mission: 'Añadir una misión' },
  first: { agency: '¿Con qué agencia compararla?', mission: '¿Con qué misión compararla?' },
  nothing: (query) => `Nada de su clase se llama «${query}».`,
  found: (n) => count(n, 'resultado', 'resultados'),
  remove: (name) => `Quitar ${name}`,
  inView: (shown) => `Contado en la vista actual de estos datos: ${shown}.`,
  countAll: 'Contar todas las misiones',
  shared: 'Misiones compartidas',
  together: (names, n) => `${names}: ${n === 0 ? 'ninguna misión compartida' : shared(n)}`,
  all: (of, n) => `Las ${of === 3 ? 'tres' : 'cuatro'} juntas: ${n === 0 ? 'ninguna misión compartida' : shared(n)}`,
  rows: { what: 'Qué es', founded: 'Fundación', missions: 'Misiones', partners: 'Socios', years: 'Años', subject: 'Tema', destination: 'Destino', kind: 'Tipo', status: 'Estado', start: 'Inicio' },
  roles: 'Papeles',
  destinations: 'Destinos',
  rolesRule: 'Una misión cuenta una vez en cada papel. El trabajo pagado y las firmas se muestran, y no cuentan como misión compartida.',
  inSeveral: (n) => `${agencies(n)} ${agree(n, 'participa', 'participan')} en más de una`,
  inOne: 'Solo en una de ellas',
  none: 'ninguno',
  noPart: 'sin parte',
  span,
  ongoing: (first) => `desde ${first}`,
  planned: (first) => `previsto para ${first}`,
  row: 'Lo que se compara',
}

export const facts: Catalogues['facts'] = {
  name: 'Hallazgos',
  close: 'Cerrar los hallazgos',
  lead: (shown) => `Hallados en estos datos, en la vista actual de ${shown}. Cada uno abre aquello en que se apoya.`,
  nothing: 'Nada destaca en la vista actual: contiene demasiado poco.',
  titles: { connected: 'Las más conectadas', bridges: 'Lo que mantiene unida la red', longest: 'La colaboración más larga', newest: 'Socio más reciente', neverMet: 'Nunca coincidieron', leaders: 'Quién dirige' },
  connected: (names, isOne, partners, others) => `${names} ${isOne ? 'comparte' : 'comparten cada una'} misiones con ${number(partners)} de las otras ${agencies(others)}.`,
  bridge: (name, n, names) => `Sin ${name} se rompería la línea hacia ${agencies(n)}: ${names}.`,
  structural: 'Esto trata solo de las líneas dibujadas aquí, no de lo que ocurriría.',
  longest: (a, b, years, first, last) => `${a} y ${b} tuvieron una misión común en marcha durante ${count(years, 'año', 'años')}, ${first === last ? first : `de ${first} a ${last}`}.`,
  longestRule: 'Los acuerdos, que duran décadas, quedan fuera.',
  newest: (names, isOne, mission, date) => `${names} ${isOne ? 'aparece' : 'aparecen'} aquí por primera vez con ${mission}, ${date}.`,
  neverMet: (a, b, among) => `${a} y ${b}, de las ${among} agencias con más misiones, no comparten ninguna.`,
  leaders: (names, isOne, byThem, led, byOthers) =>
    `${names} ${isOne ? 'dirige' : 'dirigen'} ${number(byThem)} de ${missions(led)}; otras ${byOthers === 0 ? 'no dirigen ninguna' : `dirigen ${number(byOthers)}, es decir, el ${percent(byOthers, led)}`}.`,
  more: (n) => `${n} más`,
}

export const lists: Catalogues['lists'] = {
  close: 'Cerrar la lista',
  show: 'Más listas',
  more: (n) => `${number(n)} más`,
  countAll: 'Mostrar y contar todo',
  ways: {
    first: (name) => `${name} primero: sus socios por número y por proporción`,
    eras: 'Antes y ahora: dos periodos lado a lado',
    meetings: 'Primeros encuentros: qué misión unió a dos agencias',
    compare: (names) => `Comparar ${names}`,
    facts: 'Hallazgos',
    quiz: 'Preguntas que la imagen responde',
  },
  first: {
    name: (agency) => `${agency} primero`,
    open: 'Todos sus socios, por orden',
    pick: 'Agencia en primer lugar',
    lead: (name, own, partners) => `${name} participa en ${missions(own)} de la vista actual de estos datos y comparte algunas con ${agencies(partners)}.`,
    none: (name) => `${name} no comparte ninguna misión con otra agencia en la vista actual de estos datos.`,
    order: 'Orden',
    rankings: { count: 'Por número', share: 'Por proporción de las suyas' },
    row: (name, both, own, mine) => `${both === own ? (both === 1 ? 'su única misión' : `sus ${number(own)} misiones, todas`) : `el ${percent(both, own)} de sus ${number(own)} misiones`}, el ${percent(both, mine)} de las de ${name}`,
    network: 'Mostrar solo sus socios',
    sheet: 'Ponerla en el centro, como ficha',
  },
  eras: {
    name: 'Antes y ahora',
    lead: 'Dos periodos en la vista actual de estos datos. El segundo es el de los años de abajo: sus tiradores lo mueven. Un organismo que sucedió a otro cuenta como nuevo.',
    before: 'Antes',
    now: 'Ahora',
    from: 'Antes, primer año',
    to: 'Antes, último año',
    bad: (from, to) => `Un año de ${from} a ${to}, el primero no después del último.`,
    swap: 'Intercambiar los dos',
    window: ([from, to]) => span(from, to),
    presets: 'Cambios conocidos',
    presetNames: { war: 'Antes y después de 1991', station: 'Antes y después de la estación espacial', decades: 'Los últimos diez años y los anteriores' },
    kind: 'Lo que se compara',
    fates: { added: 'Nuevas', kept: 'Siguen', gone: 'Ya no están' },
    fate: (fate, n) => `${{ added: 'Nuevas', kept: 'Siguen', gone: 'Ya no están' }[fate]}: ${number(n)}`,
    counts: (before, after) => (before === 0 ? missions(after) : after === 0 ? missions(before) : `${number(before)} antes, ${number(after)} ahora`),
    nobody: 'Ninguna.',
  },
  meetings: {
    name: 'Primeros encuentros',
    lead: (pairs, all) => `En la vista actual de estos datos, ${number(pairs)} pares de agencias coincidieron por primera vez en ${missions(all)}, por orden de fecha.`,
    none: 'Ningún par de agencias coincidió en la vista actual de estos datos.',
    day: 'Una agencia que se sumó más tarde coincidió con las demás ese día.',
    pair: (a, b) => `${a} y ${b}`,
  },
}

const partners = (n: number): string => count(n, 'socio', 'socios')

export const eras: Catalogues['eras'] = {
  picture: 'En la imagen',
  eras: { now: 'Solo ahora', both: 'Antes y ahora' },
  both: 'La imagen contiene lo que hay en alguno de los dos periodos. Cada uno se filtra por separado y luego se superponen: lo dibujado se cuenta arriba, y las listas de abajo cuentan lo mismo.',
  kinds: { pairs: 'Pares de agencias', agencies: 'Agencias', missions: 'Misiones', partnerships: 'Colaboraciones' },
  partners: (before, after) => (before === 0 || after === 0 || before === after ? partners(Math.max(before, after)) : `${number(before)} antes, ${partners(after)} ahora`),
  partnership: (agency, mission) => `${agency} en ${mission}`,
  legend: {
    title: 'Qué fue de ello',
    fate: (fate, then, now, n, what) =>
      `${{ added: now === null ? 'nuevo' : `nuevo, solo ${span(...now)}`, kept: 'sigue, en ambos', gone: `ya no está, solo ${span(...then)}` }[fate]}: ${what === 'pairs' ? count(n, 'par de agencias', 'pares de agencias') : count(n, 'colaboración', 'colaboraciones')}`,
  },
}
