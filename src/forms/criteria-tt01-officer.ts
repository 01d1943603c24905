import type { CriteriaSet } from '../core/score/set/criteria-set';
import { criteriaTt012018 } from './criteria-tt01-2018';

/** Indicators that are scored dossier by dossier, and so of the officer who handled them. */
const OF_DOSSIERS = ['1', '2', '3', '4', '7'];

/**
 * An officer's part of Thông tư 01/2018/TT-VPCP: indicators 1, 2, 3, 4 and 7, 10 points at most, with the bands of what
 * share of the tasks was done. For reference only, as the whole.
 */
export const criteriaTt01Officer: CriteriaSet = {
  ...criteriaTt012018,
  id: 'tt01-officer',
  title: 'Đánh giá cá nhân giải quyết TTHC theo Thông tư 01/2018/TT-VPCP (tham khảo)',
  totals: { all: '10' },
  bands: [
    { name: 'Hoàn thành 100% nhiệm vụ', from: '5' },
    { name: 'Hoàn thành từ 70% đến dưới 100% nhiệm vụ', from: '3.5' },
    { name: 'Hoàn thành dưới 70% nhiệm vụ', from: '0' },
  ],
  criteria: criteriaTt012018.criteria.filter(({ number }) => OF_DOSSIERS.includes(number)),
};
