/** Les phrases de l’image, de la matrice, du tableau et des années. What the views and the years say, in French. */
import type { Catalogues } from '../languages/catalogues.ts'
import { agencies, agree, count, main, missions, number } from './main.ts'

const window = ([from, to]: readonly [number, number]): string => (from === to ? String(from) : `${from}–${to}`)

export const arrange: Catalogues['arrange'] = { rearrange: 'Redisposer ce qui est visible', rearrangeShort: 'Redisposer' }

export const matrix: Catalogues['matrix'] = {
  hint: 'Les flèches vont de case en case, avec Ctrl au nombre suivant. Entrée ouvre les missions qu’un nombre compte.',
  agencies,
  none: (a, b, min) => `${a} et ${b} : ${min === 1 ? 'aucune mission commune' : `moins de ${min} missions communes`}`,
  shade: (from, to) => (to === null ? `${from}+` : from === to ? String(from) : `${from}–${to}`),
  order: 'Ordre',
  orders: { similarity: 'Mêmes partenaires ensemble', name: 'Nom', region: 'Région', missions: 'Nombre de missions' },
  alone: 'Ces agences n’ont aucune mission commune.',
  few: (min) => `Aucune paire de ces agences n’a ${min} missions communes.`,
  all: 'Montrer toutes les missions communes',
}

export const picture: Catalogues['picture'] = {
  most: (names) => `Les plus présentes : ${names}.`,
  agency: (name, n) => `${name} ${number(n)}`,
  shared: (names) => `Le plus de missions communes : ${names}.`,
  pair: (a, b, n) => `${a} et ${b}, ${number(n)}`,
  groups: (groups) => `Par sujet : ${groups}.`,
  group: (subject, n) => `${subject} ${number(n)}`,
  eras: ({ added, kept, gone }) => `Deux périodes sont superposées : parmi les traits, ${number(added)} sont nouveaux, ${number(kept)} restés, ${number(gone)} partis.`,
}

export const sheet: Catalogues['sheet'] = {
  show: 'Montrer en fiche',
  whole: 'Montrer tout le réseau',
  hint: 'Au milieu le sujet de la fiche, autour ses partenaires. Les flèches parcourent, Entrée ouvre.',
  groups: { lead: 'Dirige', builder: 'Construit', runner: 'Lancement et opérations', helper: 'Équipage, financement, science', signatory: 'Signataires', contractor: 'Prestataires payés, non comptés comme partenaires' },
  closest: 'Travaille surtout avec',
  more: (n) => `et ${n} de plus`,
}

const rows = (n: number): string => count(n, 'ligne', 'lignes')

export const table: Catalogues['table'] = {
  ...main.table,
  hint: 'Les flèches vont de nom en nom, Entrée ouvre les détails. Les titres trient.',
  filter: 'Chercher dans le tableau',
  rows: (left, all) => (left === all ? rows(all) : `${number(left)} sur ${rows(all)}`),
  nothing: (query) => `Aucune ligne ne contient « ${query} ».`,
  allRows: 'Montrer toutes les lignes',
  choose: 'Colonnes',
  download: 'Télécharger en CSV',
  csv: 'CSV',
  notWritten: 'Le fichier n’a pas pu être écrit. Réessayez.',
  loading: 'Chargement de ce que chacune a apporté…',
  failed: 'Ce que chaque agence a apporté n’a pas pu être chargé. Les autres colonnes sont complètes.',
}

export const years: Catalogues['years'] = {
  name: 'Années',
  from: 'De l’année',
  to: 'À l’année',
  first: 'Première année',
  last: 'Dernière année',
  play: 'Dérouler les années',
  pause: 'Pause',
  speed: 'Vitesse',
  speeds: { slow: 'Lente', normal: 'Normale', fast: 'Rapide' },
  all: 'Toutes les années',
  window,
  choose: (years) => `Choisir les années : ${years}`,
  caption: 'Missions en cours par an',
  most: (n) => `au plus ${number(n)}`,
  plans: 'en contour : prévues',
  bar: (n, isPlan) => (isPlan ? `${missions(n)} ${agree(n, 'prévue ou annoncée', 'prévues ou annoncées')}` : `${missions(n)} en cours`),
  entered: 'entrées',
  left: 'sorties',
  more: (n) => `${n} de plus`,
  said: (years, entered, left) => `${years} : ${[...(entered === '' ? [] : [`entrées : ${entered}`]), ...(left === '' ? [] : [`sorties : ${left}`])].join(' ; ')}`,
  skipped: (n) => `${count(n, 'année', 'années')} sans changement ${agree(n, 'sautée', 'sautées')}`,
  changes: 'Ce qui a changé',
  bad: ([from, to]) => (from === to ? `Seule ${from} est possible` : `Une année de ${from} à ${to}`),
}
