/** 그림, 행렬, 표, 연도의 한국어 문장. What the views and the years say, in Korean. */
import type { Catalogues } from '../languages/catalogues.ts'
import { agencies, main, missions, number } from './main.ts'

const window = ([from, to]: readonly [number, number]): string => (from === to ? String(from) : `${from}–${to}`)

export const arrange: Catalogues['arrange'] = { rearrange: '보이는 것만 다시 배치', rearrangeShort: '다시 배치' }

export const matrix: Catalogues['matrix'] = {
  hint: '화살표 키로 칸을 옮기고, Ctrl과 함께 누르면 다음 수로 갑니다. Enter 키로 그 수가 세는 임무를 엽니다.',
  agencies,
  none: (a, b, min) => `${a} · ${b}: ${min === 1 ? '공동 임무 없음' : `공동 임무 ${min}개 미만`}`,
  shade: (from, to) => (to === null ? `${from}+` : from === to ? String(from) : `${from}–${to}`),
  order: '순서',
  orders: { similarity: '협력 기관이 같은 것끼리', name: '이름', region: '지역', missions: '임무 수' },
  alone: '이 기관들 사이에는 공동 임무가 없습니다.',
  few: (min) => `이 기관들 사이에는 공동 임무가 ${min}개인 쌍이 없습니다.`,
  all: '공동 임무 모두 보기',
}

export const picture: Catalogues['picture'] = {
  most: (names) => `가장 많이 참여하는 기관: ${names}.`,
  agency: (name, n) => `${name} ${number(n)}`,
  shared: (names) => `공동 임무가 가장 많은 기관: ${names}.`,
  pair: (a, b, n) => `${a} · ${b}, ${number(n)}`,
  groups: (groups) => `주제별: ${groups}.`,
  group: (subject, n) => `${subject} ${number(n)}`,
  eras: ({ added, kept, gone }) => `두 기간을 겹쳐 놓았습니다. 선 가운데 ${number(added)}개는 새로 생겼고 ${number(kept)}개는 이어졌으며 ${number(gone)}개는 사라졌습니다.`,
}

export const sheet: Catalogues['sheet'] = {
  show: '한 장으로 보기',
  whole: '전체 네트워크 보기',
  hint: '가운데는 이 장의 주인공, 둘레는 협력 기관입니다. 화살표 키로 옮기고 Enter 키로 엽니다.',
  groups: { lead: '주도', builder: '제작', runner: '발사와 운영', helper: '승무원, 자금, 과학', signatory: '서명 기관', contractor: '유상 계약, 협력으로 세지 않음' },
  closest: '가장 많이 함께하는 기관',
  more: (n) => `외 ${n}곳`,
}

export const table: Catalogues['table'] = {
  ...main.table,
  hint: '화살표 키로 이름을 옮기고 Enter 키로 세부 정보를 엽니다. 제목을 누르면 정렬합니다.',
  filter: '표에서 찾기',
  rows: (left, all) => (left === all ? `${number(all)}줄` : `${number(all)}줄 중 ${number(left)}줄`),
  nothing: (query) => `“${query}”에 맞는 줄이 없습니다.`,
  allRows: '모든 줄 보기',
  choose: '열',
  download: 'CSV 내려받기',
  csv: 'CSV',
  notWritten: '파일을 쓰지 못했습니다. 다시 시도하세요.',
  loading: '각 기관의 기여를 불러오는 중…',
  failed: '각 기관의 기여를 불러오지 못했습니다. 다른 열은 모두 있습니다.',
}

export const years: Catalogues['years'] = {
  name: '연도',
  from: '시작 연도',
  to: '끝 연도',
  first: '첫해',
  last: '마지막 해',
  play: '연도 재생',
  pause: '멈춤',
  speed: '속도',
  speeds: { slow: '느리게', normal: '보통', fast: '빠르게' },
  all: '모든 연도',
  window,
  choose: (years) => `연도 고르기: ${years}`,
  caption: '해마다 진행된 임무',
  most: (n) => `최대 ${number(n)}`,
  plans: '테두리만: 계획',
  bar: (n, isPlan) => (isPlan ? `${missions(n)} 계획 또는 발표` : `${missions(n)} 진행`),
  entered: '들어옴',
  left: '나감',
  more: (n) => `외 ${n}개`,
  said: (years, entered, left) => `${years}: ${[...(entered === '' ? [] : [`들어옴 ${entered}`]), ...(left === '' ? [] : [`나감 ${left}`])].join('; ')}`,
  skipped: (n) => `변화 없는 ${number(n)}년 건너뜀`,
  changes: '달라진 것',
  bad: ([from, to]) => (from === to ? `${from}년만 가능합니다` : `${from}년부터 ${to}년 사이의 해`),
}
