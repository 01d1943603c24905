import { readFileSync } from 'node:fs';
import path from 'node:path';
import { dossierReport } from '../../src/forms/dossier.report';
import { appraisalLogForm } from '../../src/forms/appraisal-log.form';
import { PAGE_TEXTS, PAGE_UI_TEXTS } from '../../src/messages/page';
import { SCORE_TEXTS } from '../../src/messages/score';
import { UI_TEXTS } from '../../src/messages/ui';
import { ROOT } from '../web/open-page';

const guide = readFileSync(path.join(ROOT, 'docs/huong-dan.md'), 'utf8');
const prose = guide.replace(/^```[^]*?^```/gm, '').replace(/`[^`]*`/g, '');
const matches = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, found]) => found!);

/** Every text of the screens, "…" standing for what it takes. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') {
    const say = value as (...given: readonly unknown[]) => string;
    return [
      ['…', '…'],
      [2, 2],
      ['value', '…'],
      ['number', '…'],
    ].flatMap((given) => {
      try {
        const text: unknown = say(...given);
        return typeof text === 'string' ? [text] : [];
      } catch {
        return [];
      }
    });
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

describe('the guide', () => {
  test('the table of contents leads to every part, in order', () => {
    const anchors = matches(guide, /^## (.*)$/gm).map((heading) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-'),
    );
    expect(matches(guide, /^\d\. \[.*\]\(#(.*)\)$/gm)).toEqual(anchors);
    for (const anchor of matches(guide, /\]\(#([^)]*)\)/g)) expect(anchors).toContain(anchor);
  });

  test('what it calls by the words of a screen is so called there', () => {
    const settings = ['Hạn gửi', 'Bộ tiêu chí', appraisalLogForm.sheet];
    // Among the units a status stands small.
    const statuses = Object.values(UI_TEXTS.vi.names.unitStatuses).map((status) => status.toLowerCase());
    const ofReport = ['từ kỳ trước', 'đang giải quyết', 'Ghi chú'];
    const ribbon = matches(readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8'), /Label" DefaultValue="([^"]*)"/g);
    const said = [UI_TEXTS.vi, PAGE_TEXTS.vi, PAGE_UI_TEXTS.vi, SCORE_TEXTS.vi].flatMap(textsOf);
    const known = [...said, ...ribbon, ...settings, ...statuses, ...ofReport].map((text) =>
      text.replace(/\b2\b/g, '…'),
    );
    const called = matches(prose, /(?<!\*)\*([^*\s][^*\n]*)\*(?!\*)/g);
    expect(called.length).toBeGreaterThan(40);
    expect(called.filter((name) => !known.includes(name))).toEqual([]);
  });

  test('the sheets of the report are named as they are written', () => {
    const names = textsOf(dossierReport);
    for (const name of [
      'Tổng hợp II.06a',
      'Theo đơn vị',
      'Tình hình gửi báo cáo',
      'Lỗi và cảnh báo',
      'Nguồn số liệu',
    ]) {
      expect([name, guide.includes(`| ${name} |`)]).toEqual([name, true]);
      expect(names).toContain(name);
    }
  });
});
