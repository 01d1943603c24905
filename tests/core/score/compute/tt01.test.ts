import { setOfSheet } from '../../../../src/core/score/set/set-of-sheet';
import { plainDecimal } from '../../../../src/core/score/compute/plain-decimal';
import { scoreUnits, type ScoreOptions } from '../../../../src/core/score/compute/score-units';
import { validateCriteriaSet } from '../../../../src/core/score/set/validate-criteria-set';
import { formatDecimal, type Decimal } from '../../../../src/core/model/decimal';
import { criteriaTt012018 } from '../../../../src/forms/criteria-tt01-2018';
import { criteriaTt01Officer } from '../../../../src/forms/criteria-tt01-officer';
import { buildScoreSheet } from './build-score-sheet';

const OPTIONS: ScoreOptions = { policy: 'full', bands: [] };

function text(value: Decimal | null | undefined): string | null {
  return value ? formatDecimal(plainDecimal(value)) : null;
}

describe('Thông tư 01/2018', () => {
  // 1.65 + 1.65 + 1.65 + 5 x 1.6 + 2 is 14.95; rounded one by one 1.7 x 3 + 1.6 x 5 + 2 is 15.1.
  const POINTS = [1.65, 1.65, 1.65, 1.6, 1.6, 1.6, 1.6, 1.6, 2];
  const agency = (points: readonly number[]) =>
    buildScoreSheet(
      'Xã A',
      points.map((value, index) => [String(index + 1), 2, value, value, null] as const),
    );
  const { bands, bandsOf, roundsTo } = criteriaTt012018;
  const options = { ...OPTIONS, bands, bandsOf: bandsOf!, roundsTo: roundsTo! };

  test('each indicator is rounded before it is added: 14.95 would be good, 15.1 is excellent', () => {
    expect(scoreUnits([agency(POINTS)], { ...OPTIONS, bands, bandsOf: bandsOf! })).toMatchObject([
      { total: { units: 1495n, scale: 2 }, grade: 'Tốt' },
    ]);
    const [score] = scoreUnits([agency(POINTS)], options);
    expect([text(score?.total), score?.grade]).toEqual(['15.1', 'Xuất sắc']);
    // 1.95 + 7 x 1.6 + 1.8 is 14.95, rounded exactly the limit.
    const [close] = scoreUnits([agency([1.95, 1.6, 1.6, 1.6, 1.6, 1.6, 1.6, 1.6, 1.8])], options);
    expect([text(close?.total), close?.grade]).toEqual(['15', 'Xuất sắc']);
    // Down too: 1.64 is 1.6.
    const [down] = scoreUnits([agency([1.64, 1.64, 1.64, 1.64, 1.64, 1.7, 1.7, 1.7, 1.7])], options);
    expect([text(down?.total), down?.grade]).toEqual(['14.8', 'Tốt']);
  });

  test('grades by points, limits included', () => {
    const grade = (total: number) => scoreUnits([agency([total / 2, total / 2])], options)[0]?.grade;
    expect([4, 3, 2].map((points) => grade(points))).toEqual(['Yếu', 'Yếu', 'Yếu']);
    const of = (points: number) => scoreUnits([agency(Array(9).fill(points) as number[])], options)[0]?.grade;
    expect([1.7, 1.6, 1.4, 1.3, 1, 0.9, 0.7, 0.6].map(of)).toEqual([
      'Xuất sắc', // 15.3
      'Tốt', // 14.4
      'Tốt', // 12.6
      'Khá', // 11.7
      'Khá', // 9
      'Trung bình', // 8.1
      'Trung bình', // 6.3
      'Yếu', // 5.4
    ]);
  });

  test('an officer: indicators 1, 2, 3, 4 and 7, ten points', () => {
    const { criteria, ...set } = criteriaTt01Officer;
    expect(validateCriteriaSet(criteriaTt01Officer)).toEqual([]);
    const officer = (points: number) => {
      const rows = criteria.map(({ number }) => [number, 2, points, points, null] as const);
      const built = buildScoreSheet('Nguyễn Văn A', rows);
      const named = new Map(criteria.map(({ number, name }) => [number, name]));
      const sheet = { ...built, rows: built.rows.map((row) => ({ ...row, name: named.get(row.number) ?? '' })) };
      expect(setOfSheet(sheet, [criteriaTt012018, criteriaTt01Officer])?.id).toBe('tt01-officer');
      return scoreUnits([sheet], { ...OPTIONS, bands: set.bands, bandsOf: set.bandsOf!, roundsTo: set.roundsTo! })[0];
    };
    expect([1, 0.96, 0.7, 0.6].map((points) => [text(officer(points)?.total), officer(points)?.grade])).toEqual([
      ['5', 'Hoàn thành 100% nhiệm vụ'],
      ['5', 'Hoàn thành 100% nhiệm vụ'],
      ['3.5', 'Hoàn thành từ 70% đến dưới 100% nhiệm vụ'],
      ['3', 'Hoàn thành dưới 70% nhiệm vụ'],
    ]);
    expect(criteriaTt01Officer.title).toContain('(tham khảo)');
  });
});
