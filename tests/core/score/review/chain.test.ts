import { createHash } from 'node:crypto';
import { fc } from '../../../support/properties';
import type { LogEntry } from '../../../../src/core/model/appraisal-log';
import { brokenAt, chain, fingerprint, sealOf } from '../../../../src/core/score/review/chain';
import { cleanText } from '../../../../src/core/score/review/clean-text';

const ENTRY: LogEntry = {
  at: '2025-01-20 14:05:00',
  who: 'Trần Thị B',
  round: 1,
  action: 'appraise',
  criterion: '1.2',
  self: '1.5',
  before: '',
  after: '1',
  reason: 'Trễ 2 báo cáo',
  basis: 'a1b2c3d4e5f6',
};
const FIELDS = Object.keys(ENTRY) as (keyof LogEntry)[];
const three = chain([], [ENTRY, { ...ENTRY, criterion: '1.3' }, { ...ENTRY, criterion: '1.4' }]);

test('the hash is SHA-256 over the one before, the place and the fields, as a list of texts', () => {
  const list = [
    'PARsheet log 1',
    '1',
    ENTRY.at,
    ENTRY.who,
    '1',
    'appraise',
    '1.2',
    '1.5',
    '',
    '1',
    ENTRY.reason,
    ENTRY.basis,
  ];
  const hash = createHash('sha256').update(JSON.stringify(list), 'utf8').digest('hex');
  expect(chain([], [ENTRY])[0]?.hash).toBe(hash);
  expect(sealOf(chain([], [ENTRY]))).toBe(`${hash.slice(0, 4)} ${hash.slice(4, 8)} ${hash.slice(8, 12)}`);
});

test('entries are bound to those before them, also when they come later', () => {
  const [first, second, third] = three;
  const later = chain([first!], [{ ...ENTRY, criterion: '1.3' }]);
  expect(later[0]).toEqual(second);
  expect(brokenAt(three)).toBeNull();
  expect(brokenAt([second!, third!])).toBe(0);
  expect(brokenAt([first!, third!])).toBe(1);
  expect(brokenAt([second!, first!, third!])).toBe(0);
  expect(brokenAt([first!, first!, third!])).toBe(1);
});

test('the newest entries cut off are not seen in the chain: that is what the seal is for', () => {
  expect(brokenAt(three.slice(0, 2))).toBeNull();
  expect(sealOf(three.slice(0, 2))).not.toBe(sealOf(three));
  expect(sealOf([])).toBeNull();
});

test.each(FIELDS)('an edit of %s breaks its entry', (field) => {
  const value = field === 'round' ? 2 : field === 'action' ? 'accept' : `${ENTRY[field]}1`;
  const edited = three.map((entry, index) => (index === 1 ? { ...entry, [field]: value } : entry));
  expect(brokenAt(edited)).toBe(1);
});

test('what moves from one field into the next is another entry', () => {
  const moved = { ...ENTRY, before: '1', after: '' };
  expect(chain([], [moved])[0]?.hash).not.toBe(chain([], [ENTRY])[0]?.hash);
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 2, maxLength: 4 }), (texts) => {
      const glued = [texts.slice(0, 2).join(''), ...texts.slice(2)];
      expect(fingerprint(texts) === fingerprint(glued) && fingerprint(texts) !== '').toBe(false);
    }),
  );
});

test('letters composed or not are the same letters', () => {
  const decomposed = { ...ENTRY, reason: ENTRY.reason.normalize('NFD') };
  expect(chain([], [decomposed])[0]?.hash).toBe(chain([], [ENTRY])[0]?.hash);
});

test('a typed text is what comes back from any file', () => {
  expect(cleanText('  Trễ\r\nhai\tbáo cáo\u0000 ')).toBe('Trễ\nhai báo cáo');
  expect(cleanText('\ud800a')).toBe('a');
  expect(cleanText('x'.repeat(9000))).toHaveLength(4000);
});
