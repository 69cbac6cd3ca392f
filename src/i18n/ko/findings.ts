/** 찾아낸 것과 비교의 한국어 문장. What the findings and the comparison say, in Korean. */
import type { Catalogues } from '../languages/catalogues.ts'
import { agencies, missions, number, percent } from './main.ts'

const span = (from: number, to: number): string => (from === to ? `${from}년` : `${from}–${to}년`)

export const compare: Catalogues['compare'] = {
  with: '비교하기…',
  both: '두 기관 비교',
  add: { agency: '기관 더하기', mission: '임무 더하기' },
  first: { agency: '어느 기관과 비교할까요?', mission: '어느 임무와 비교할까요?' },
  nothing: (query) => `같은 종류 가운데 “${query}”(이)라는 이름은 없습니다.`,
  found: (n) => `${number(n)}개 찾음`,
  remove: (name) => `빼기: ${name}`,
  inView: (shown) => `지금 보기에서 센 수입니다: ${shown}.`,
  countAll: '모든 임무 세기',
  shared: '공동 임무',
  together: (names, n) => `${names}: ${n === 0 ? '공동 임무 없음' : `공동 ${missions(n)}`}`,
  all: (of, n) => `${of === 3 ? '세' : '네'} 기관 모두: ${n === 0 ? '공동 임무 없음' : `공동 ${missions(n)}`}`,
  rows: { what: '무엇인가', founded: '설립', missions: '임무', partners: '협력 기관', years: '연도', subject: '주제', destination: '목적지', kind: '종류', status: '상태', start: '시작' },
  roles: '역할',
  destinations: '목적지',
  rolesRule: '임무는 역할마다 한 번씩 셉니다. 유상 계약과 서명은 보여 주지만 공동 임무로 세지 않습니다.',
  inSeveral: (n) => `둘 이상에 참여하는 ${agencies(n)}`,
  inOne: '하나에만 참여',
  none: '없음',
  noPart: '참여 안 함',
  span,
  ongoing: (first) => `${first}년부터`,
  planned: (first) => `${first}년 예정`,
  row: '비교 항목',
}

export const facts: Catalogues['facts'] = {
  name: '알아볼 사실',
  close: '사실 닫기',
  lead: (shown) => `이 데이터의 지금 보기(${shown})에서 찾았습니다. 문장을 누르면 근거가 열립니다.`,
  nothing: '지금 보기에는 내용이 적어 눈에 띄는 것이 없습니다.',
  titles: { connected: '가장 많이 연결된 기관', bridges: '전체를 잇는 고리', longest: '가장 오랜 협력', newest: '가장 새로운 협력 기관', neverMet: '만난 적 없는 기관', leaders: '누가 주도하나' },
  connected: (names, _isOne, partners, others) => `${names}: 다른 ${agencies(others)} 가운데 ${number(partners)}곳과 임무를 함께합니다.`,
  bridge: (name, n, names) => `${name} 없이는 ${agencies(n)}의 연결이 끊어집니다: ${names}.`,
  structural: '여기 그려진 선에 대한 이야기일 뿐, 실제로 일어날 일을 말하지 않습니다.',
  longest: (a, b, years, first, last) => `${a} · ${b}: ${number(years)}개 해에 공동 임무가 진행되었습니다(${span(first, last)}).`,
  longestRule: '수십 년 이어지는 협정은 뺐습니다.',
  newest: (names, _isOne, mission, date) => `${names}: ${mission} 임무로 처음 참여, ${date}.`,
  neverMet: (a, b, among) => `임무가 가장 많은 ${agencies(among)} 가운데 ${a} · ${b} 사이에는 공동 임무가 없습니다.`,
  leaders: (names, _isOne, byThem, led, byOthers) =>
    `${names}: ${missions(led)} 가운데 ${number(byThem)}개를 주도합니다. 다른 기관은 ${byOthers === 0 ? '주도하는 임무가 없습니다.' : `${number(byOthers)}개, 곧 ${percent(byOthers, led)}를 주도합니다.`}`,
  more: (n) => `외 ${number(n)}곳`,
}

export const lists: Catalogues['lists'] = {
  close: '목록 닫기',
  show: '다른 목록',
  more: (n) => `${number(n)}개 더`,
  countAll: '모두 보이고 세기',
  ways: {
    first: (name) => `${name} 먼저: 협력 기관을 수와 비율로`,
    eras: '그때와 지금: 두 기간을 나란히',
    meetings: '첫 만남: 두 기관을 처음 이어 준 임무',
    compare: (names) => `비교: ${names}`,
    facts: '알아볼 사실',
    quiz: '그림이 답하는 질문',
  },
  first: {
    name: (agency) => `${agency} 먼저`,
    open: '모든 협력 기관 순위',
    pick: '맨 앞에 둘 기관',
    lead: (name, own, partners) => `${name}: 이 데이터의 지금 보기에서 ${missions(own)}에 참여하고, ${agencies(partners)}과 임무를 함께합니다.`,
    none: (name) => `${name}: 이 데이터의 지금 보기에서 다른 기관과 함께하는 임무가 없습니다.`,
    order: '순서',
    rankings: { count: '수로', share: '자기 임무 중 비율로' },
    row: (name, shared, own, mine) => `자기 임무 ${number(own)}개 중 ${shared === own ? '모두' : percent(shared, own)}, ${name} 임무의 ${percent(shared, mine)}`,
    network: '이 기관의 협력 기관만 보기',
    sheet: '가운데에 두고 한 장으로 보기',
  },
  eras: {
    name: '그때와 지금',
    lead: '이 데이터의 지금 보기에서 두 기간을 견줍니다. 둘째 기간은 아래 연도의 기간이며, 그 손잡이로 옮깁니다. 다른 기관을 이어받은 기관은 새 기관으로 셉니다.',
    before: '그때',
    now: '지금',
    from: '그때, 첫해',
    to: '그때, 마지막 해',
    bad: (from, to) => `${from}년부터 ${to}년 사이의 해를 넣으세요. 첫해가 마지막 해보다 늦을 수 없습니다.`,
    swap: '두 기간 바꾸기',
    window: ([from, to]) => span(from, to),
    presets: '잘 알려진 전환점',
    presetNames: { war: '1991년 전과 후', station: '우주정거장 전과 후', decades: '최근 10년과 그 이전' },
    kind: '무엇을 견줄지',
    fates: { added: '새로 생김', kept: '이어짐', gone: '사라짐' },
    fate: (fate, n) => `${{ added: '새로 생김', kept: '이어짐', gone: '사라짐' }[fate]}: ${number(n)}`,
    counts: (before, after) => (before === 0 ? missions(after) : after === 0 ? missions(before) : `그때 ${number(before)}, 지금 ${number(after)}`),
    nobody: '없습니다.',
  },
  meetings: {
    name: '첫 만남',
    lead: (pairs, all) => `이 데이터의 지금 보기에서 기관 ${number(pairs)}쌍이 ${missions(all)}에서 처음 만났습니다. 날짜순입니다.`,
    none: '이 데이터의 지금 보기에서 만난 기관이 없습니다.',
    day: '나중에 합류한 기관은 그날 다른 기관과 만난 것으로 봅니다.',
    pair: (a, b) => `${a} · ${b}`,
  },
}

const partners = (n: number): string => `협력 ${agencies(n)}`

export const eras: Catalogues['eras'] = {
  picture: '그림에는',
  eras: { now: '지금만', both: '그때와 지금' },
  both: '그림에는 두 기간 중 하나라도 있는 것이 모두 있습니다. 기간마다 따로 거른 뒤 겹쳐 놓았습니다. 위에서 센 것은 그려진 것이며, 아래 목록도 같은 것을 셉니다.',
  kinds: { pairs: '기관 쌍', agencies: '기관', missions: '임무', partnerships: '협력' },
  partners: (before, after) => (before === 0 || after === 0 || before === after ? partners(Math.max(before, after)) : `그때 ${number(before)}, 지금 ${partners(after)}`),
  partnership: (agency, mission) => `${mission} 임무의 ${agency}`,
  legend: {
    title: '어떻게 되었나',
    fate: (fate, then, now, n, what) =>
      `${{ added: now === null ? '새로 생김' : `새로 생김, ${span(...now)}에만`, kept: '이어짐, 두 기간 모두', gone: `사라짐, ${span(...then)}에만` }[fate]}: ${what === 'pairs' ? `기관 ${number(n)}쌍` : `협력 ${number(n)}건`}`,
  },
}
