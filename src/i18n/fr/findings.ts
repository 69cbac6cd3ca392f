/** Les phrases des faits, des listes et de la comparaison. What the findings and the comparison say, in French. */
import type { Catalogues } from '../languages/catalogues.ts'
import { agencies, agree, count, missions, number, percent, shared } from './main.ts'

const span = (from: number, to: number): string => (from === to ? String(from) : `${from}–${to}`)

export const compare: Catalogues['compare'] = {
  with: 'Comparer avec…',
  both: 'Comparer les deux',
  add: { agency: 'Ajouter une agence', mission: 'Ajouter une mission' },
  first: { agency: 'La comparer à quelle agence ?', mission: 'La comparer à quelle mission ?' },
  nothing: (query) => `Rien de cette sorte ne s’appelle « ${query} ».`,
  found: (n) => `${n} ${agree(n, 'trouvée', 'trouvées')}`,
  remove: (name) => `Retirer ${name}`,
  inView: (shown) => `Compté dans la vue actuelle de ces données : ${shown}.`,
  countAll: 'Compter toutes les missions',
  shared: 'Missions communes',
  together: (names, n) => `${names} : ${n === 0 ? 'aucune mission commune' : shared(n)}`,
  all: (of, n) => `Les ${of === 3 ? 'trois' : 'quatre'} ensemble : ${n === 0 ? 'aucune mission commune' : shared(n)}`,
  rows: { what: 'Ce que c’est', founded: 'Fondation', missions: 'Missions', partners: 'Partenaires', years: 'Années', subject: 'Sujet', destination: 'Destination', kind: 'Type', status: 'État', start: 'Début' },
  roles: 'Rôles',
  destinations: 'Destinations',
  rolesRule: 'Une mission compte une fois dans chaque rôle. Le travail payé et les signatures sont montrés, sans compter comme mission commune.',
  inSeveral: (n) => `${agencies(n)} ${agree(n, 'participe', 'participent')} à plusieurs`,
  inOne: 'Dans une seule d’entre elles',
  none: 'aucun',
  noPart: 'sans part',
  span,
  ongoing: (first) => `depuis ${first}`,
  planned: (first) => `prévu pour ${first}`,
  row: 'Ce qui est comparé',
}

export const facts: Catalogues['facts'] = {
  name: 'Faits à découvrir',
  close: 'Fermer les faits',
  lead: (shown) => `Trouvés dans ces données, dans la vue actuelle de ${shown}. Chacun ouvre ce sur quoi il repose.`,
  nothing: 'Rien ne ressort dans la vue actuelle : elle contient trop peu.',
  titles: { connected: 'Les plus reliées', bridges: 'Ce qui tient l’ensemble', longest: 'Le plus long partenariat', newest: 'Dernier partenaire arrivé', neverMet: 'Jamais rencontrées', leaders: 'Qui dirige' },
  connected: (names, isOne, partners, others) => `${names} ${isOne ? 'partage' : 'partagent chacune'} des missions avec ${number(partners)} des ${number(others)} autres agences.`,
  bridge: (name, n, names) => `Sans ${name}, le lien avec ${agencies(n)} serait rompu : ${names}.`,
  structural: 'Ceci ne concerne que les traits dessinés ici, non ce qui arriverait.',
  longest: (a, b, years, first, last) => `${a} et ${b} ont eu une mission commune en cours pendant ${number(years)} ${agree(years, 'année', 'années')}, ${first === last ? first : `de ${first} à ${last}`}.`,
  longestRule: 'Les accords, qui durent des décennies, sont laissés de côté.',
  newest: (names, isOne, mission, date) => `${names} ${isOne ? 'apparaît' : 'apparaissent'} ici pour la première fois avec ${mission}, ${date}.`,
  neverMet: (a, b, among) => `${a} et ${b}, parmi les ${among} agences qui ont le plus de missions, n’en partagent aucune.`,
  leaders: (names, isOne, byThem, led, byOthers) =>
    `${names} ${isOne ? 'dirige' : 'dirigent'} ${number(byThem)} missions sur ${number(led)} ; les autres ${byOthers === 0 ? 'n’en dirigent aucune' : `en dirigent ${number(byOthers)}, soit ${percent(byOthers, led)}`}.`,
  more: (n) => `${n} de plus`,
}

export const lists: Catalogues['lists'] = {
  close: 'Fermer la liste',
  show: 'Autres listes',
  more: (n) => `${number(n)} de plus`,
  countAll: 'Tout montrer et compter',
  ways: {
    first: (name) => `${name} d’abord : ses partenaires en nombre et en part`,
    eras: 'Hier et aujourd’hui : deux périodes côte à côte',
    meetings: 'Premières rencontres : quelle mission a réuni deux agences',
    compare: (names) => `Comparer ${names}`,
    facts: 'Faits à découvrir',
    quiz: 'Questions auxquelles l’image répond',
  },
  first: {
    name: (agency) => `${agency} d’abord`,
    open: 'Tous ses partenaires, classés',
    pick: 'Agence mise en premier',
    lead: (name, own, partners) => `${name} participe à ${missions(own)} de la vue actuelle de ces données et en partage avec ${agencies(partners)}.`,
    none: (name) => `${name} ne partage aucune mission avec une autre agence dans la vue actuelle de ces données.`,
    order: 'Ordre',
    rankings: { count: 'Par nombre', share: 'Par part des leurs' },
    row: (name, both, own, mine) => `${both === own ? (both === 1 ? 'sa seule mission' : `ses ${number(own)} missions, toutes`) : `${percent(both, own)} de ses ${number(own)} missions`}, ${percent(both, mine)} de celles de ${name}`,
    network: 'Montrer seulement ses partenaires',
    sheet: 'La mettre au milieu, en fiche',
  },
  eras: {
    name: 'Hier et aujourd’hui',
    lead: 'Deux périodes dans la vue actuelle de ces données. La seconde est celle des années ci-dessous : leurs poignées la déplacent. Un organisme qui a pris la suite d’un autre compte comme nouveau.',
    before: 'Hier',
    now: 'Aujourd’hui',
    from: 'Hier, première année',
    to: 'Hier, dernière année',
    bad: (from, to) => `Une année de ${from} à ${to}, la première pas après la dernière.`,
    swap: 'Échanger les deux',
    window: ([from, to]) => span(from, to),
    presets: 'Tournants connus',
    presetNames: { war: 'Avant et après 1991', station: 'Avant et après la station spatiale', decades: 'Les dix dernières années et celles d’avant' },
    kind: 'Ce qui est comparé',
    fates: { added: 'Nouvelles', kept: 'Restées', gone: 'Parties' },
    fate: (fate, n) => `${{ added: 'Nouvelles', kept: 'Restées', gone: 'Parties' }[fate]} : ${number(n)}`,
    counts: (before, after) => (before === 0 ? missions(after) : after === 0 ? missions(before) : `${number(before)} hier, ${number(after)} aujourd’hui`),
    nobody: 'Aucune.',
  },
  meetings: {
    name: 'Premières rencontres',
    lead: (pairs, all) => `Dans la vue actuelle de ces données, ${number(pairs)} paires d’agences se sont rencontrées pour la première fois dans ${missions(all)}, par ordre de date.`,
    none: 'Aucune rencontre entre deux agences dans la vue actuelle de ces données.',
    day: 'Une agence venue plus tard a rencontré les autres ce jour-là.',
    pair: (a, b) => `${a} et ${b}`,
  },
}

const partners = (n: number): string => count(n, 'partenaire', 'partenaires')

export const eras: Catalogues['eras'] = {
  picture: 'Dans l’image',
  eras: { now: 'Aujourd’hui seul', both: 'Hier et aujourd’hui' },
  both: 'L’image contient ce qui est présent dans l’une des deux périodes. Chacune est filtrée pour elle-même, puis les deux sont superposées : ce qui est dessiné est compté en haut, et les listes ci-dessous comptent la même chose.',
  kinds: { pairs: 'Paires d’agences', agencies: 'Agences', missions: 'Missions', partnerships: 'Partenariats' },
  partners: (before, after) => (before === 0 || after === 0 || before === after ? partners(Math.max(before, after)) : `${number(before)} hier, ${partners(after)} aujourd’hui`),
  partnership: (agency, mission) => `${agency} dans ${mission}`,
  legend: {
    title: 'Ce qu’il en est advenu',
    fate: (fate, then, now, n, what) =>
      `${{ added: now === null ? 'nouveau' : `nouveau, seulement ${span(...now)}`, kept: 'resté, dans les deux', gone: `parti, seulement ${span(...then)}` }[fate]} : ${what === 'pairs' ? count(n, 'paire d’agences', 'paires d’agences') : count(n, 'partenariat', 'partenariats')}`,
  },
}
