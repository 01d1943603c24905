import { fc } from '../../../support/properties';
import type { CheckedFile } from '../../../../src/core/model/checked-file';
import { dossierForm } from '../../../../src/forms/dossier.form';
import { figures, join, sent, unit } from './checked-files';

const MONTHS = ['2024-01', '2024-02', '2024-03', '2024-04', '2024-05', '2024-06'];
const UNITS = ['A', 'B', 'C'];
const FIELDS = ['Hộ tịch', 'Đất đai', 'Chứng thực'];

const count = fc.nat({ max: 5000 });
/** A consistent row from its free figures; carriedIn is filled by the months before. */
const flow = fc.record({ online: count, direct: count, early: count, onTime: count, late: count, share: count });
const half = fc.array(flow, { minLength: 54, maxLength: 54 });

/** A half year of three units and fields in which everything agrees, months carried over into each other. */
function filesOf(
  flows: readonly { online: number; direct: number; early: number; onTime: number; late: number; share: number }[],
): CheckedFile[] {
  let next = 0;
  return UNITS.flatMap((code) => {
    const open = new Map<string, number>(FIELDS.map((field) => [field, 0]));
    return MONTHS.map((month) => {
      const lines = FIELDS.map((field) => {
        const { online, direct, early, onTime, late, share } = flows[next++]!;
        const carried = open.get(field)!;
        const received = online + direct + carried;
        const done = [early, onTime, late].reduce<number[]>(
          (all, wanted) => [...all, Math.min(wanted, received - sum(all))],
          [],
        );
        const pending = received - sum(done);
        const pendingLate = Math.min(share, pending);
        open.set(field, pending);
        return `${field} | ${[received, online, direct, carried, sum(done), ...done, pending, pending - pendingLate, pendingLate].join(' ')}`;
      });
      return sent(code, month, lines.join('\n'));
    });
  });
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const units = UNITS.map((code) => unit(code));

test('the order of the files makes no difference', () => {
  fc.assert(
    fc.property(half, fc.array(fc.nat(), { minLength: 18, maxLength: 18 }), (flows, keys) => {
      const files = filesOf(flows);
      const shuffled = files.map((file, index) => ({ file, key: keys[index]! })).sort((a, b) => a.key - b.key);
      expect(
        join(
          '2024-H1',
          shuffled.map(({ file }) => file),
          { units },
        ),
      ).toEqual(join('2024-H1', files, { units }));
    }),
    { numRuns: 30 },
  );
});

test('parts add up: fields and units to the total, parts to their totals, months to the flows', () => {
  fc.assert(
    fc.property(half, (flows) => {
      const { total, fields, units: results, months } = join('2024-H1', filesOf(flows), { units });
      const all = figures(total.sums).map(Number);
      const added = (list: readonly (readonly (number | null)[])[]): readonly number[] =>
        all.map((_, index) => sum(list.map((values) => Number(values[index]))));
      expect(added(fields.map(({ sums }) => figures(sums)))).toEqual(all);
      expect(added(results.map(({ sums }) => figures(sums)))).toEqual(all);
      const value = (name: string): number => total.sums[name]!.value!;
      for (const { name, sumOf } of dossierForm.figures) if (sumOf) expect(value(name)).toBe(sum(sumOf.map(value)));
      // With months carried over rightly, what was received over the half year is resolved or pending at its end.
      expect(value('received')).toBe(value('resolved') + value('pending'));
      expect(value('resolved')).toBe(sum(months.map(({ sums }) => sums['resolved']!.value!)));
      expect(value('pending')).toBe(months.at(-1)!.sums['pending']!.value);
    }),
    { numRuns: 60 },
  );
});
