import { editDistance } from '../../../src/core/sheet/names/nearest-names';

test.each([
  ['', 'abc', 3],
  ['namdong', 'namdong', 0],
  ['namdong', 'namdon', 1],
  ['namdong', 'nmadong', 1],
  ['kitten', 'sitting', 3],
  ['ca', 'abc', 3],
])('from %j to %j it takes %d', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
  expect(editDistance(b, a)).toBe(distance);
  expect(editDistance(a, b, distance)).toBe(distance);
});

test('what is too far is given up', () => {
  expect(editDistance('abcdefgh', 'zzzzzzzz', 3)).toBe(Infinity);
});
