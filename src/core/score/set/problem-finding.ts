import type { CriteriaProblem } from './validate-criteria-set';
import { formatAddress, type CellAddress } from '../../model/address';
import { formatDecimal } from '../../model/decimal';
import { finding, type Finding, type FindingPlace } from '../../model/finding';

/** What is wrong with a set (rule C1), at the cell of the maximum it is about. */
export function problemFinding(problem: CriteriaProblem, place: FindingPlace, cell: CellAddress | null): Finding {
  const at = cell ? { ...place, cell } : place;
  const address = cell ? formatAddress(cell) : '';
  switch (problem.kind) {
    case 'sum':
    case 'total': {
      const [expected, found, difference] = [problem.expected, problem.found, problem.difference].map(formatDecimal);
      const number = problem.kind === 'sum' ? problem.number : '';
      const part = problem.kind === 'total' ? problem.part : null;
      const params = {
        cell: address,
        number,
        part,
        expected: expected ?? '',
        found: found ?? '',
        difference: difference ?? '',
      };
      return finding({ rule: 'C1', code: 'settings.criteria.sum', severity: 'error', at, params });
    }
    case 'twice':
    case 'orphan':
    case 'before-parent':
    case 'negative': {
      const params = { cell: address, number: problem.number, problem: problem.kind };
      return finding({ rule: 'C1', code: 'settings.criteria.row', severity: 'error', at, params });
    }
    default:
      return problem satisfies never;
  }
}
