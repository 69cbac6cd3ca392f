// The reckoning of colours against figures that others published.
import { expect, test } from 'vitest'
import { contrast, labDifference, parseHex, simulate } from './colours.ts'

test('black on white is 21 to 1, and the grey of the guidelines 4.5 to 1', () => {
  expect(contrast(parseHex('#000000'), parseHex('#ffffff'))).toBeCloseTo(21)
  expect(contrast(parseHex('#767676'), parseHex('#ffffff'))).toBeCloseTo(4.54, 2)
})

// Pairs 1, 7, 17, 25 and 34 of Sharma, Wu and Dalal 2005.
test.each([
  [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
  [[50, 0, 0], [50, -1, 2], 2.3669],
  [[50, 2.5, 0], [73, 25, -18], 27.1492],
  [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
  [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
] as const)('%j and %j differ by %f', (a, b, by) => {
  expect(labDifference(a, b)).toBeCloseTo(by, 3)
  expect(labDifference(b, a)).toBeCloseTo(by, 3)
})

test('greys are seen as greys by everyone', () => {
  for (const kind of ['protan', 'deutan', 'tritan'] as const) for (const value of simulate([120, 120, 120], kind)) expect(value).toBeCloseTo(120, 0)
})

test('red and green of the same brightness come near each other for deutans', () => {
  const [red, green] = [simulate([200, 60, 60], 'deutan'), simulate([60, 120, 40], 'deutan')]
  expect(Math.abs(red[0] - green[0])).toBeLessThan(40)
})
