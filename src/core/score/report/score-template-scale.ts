import type { Criterion, ScoringRule } from '../set/criteria-set';
import type { ScaleWords } from '../form/score-template-definition';
import { parseDecimal } from '../../model/decimal';
import { fillTemplate } from '../../report/fill-template';
import type { ReportColumn, ReportTable } from '../../report/report-table';
import { pointsText, scoreNumber } from './score-cell';
import { levelsOf } from './score-levels';
import { scoreTemplateContext, type ScoreTemplateInput } from './score-template-context';

/**
 * How every criterion is scored, what is to be declared and what proves it. The levels stand in cells of their own, from
 * which the score sheet lets one choose; rows are those of the score sheet.
 */
export function scoreTemplateScale(input: ScoreTemplateInput): ReportTable {
  const { definition, set } = input;
  const { scale } = definition;
  const { printed, hasDeclared } = scoreTemplateContext(input);
  const levels = set.criteria.map((criterion, place) =>
    printed[place]?.children.length === 0 ? levelsOf(criterion) : [],
  );
  const most = Math.max(0, ...levels.map(({ length }) => length));
  const column = (key: string, path: readonly string[], width: number, look: ReportColumn['look']): ReportColumn => ({
    key,
    path,
    width,
    look,
  });
  const places = Array.from({ length: most }, (_, index) => String(index + 1));
  return {
    key: 'scale',
    sheet: scale.sheet,
    head: null,
    title: scale.title,
    subtitles: set.basis.confirmed ? [] : [fillTemplate(definition.unofficialSet, { title: set.title })],
    unitOfCount: '',
    summary: [],
    charts: [],
    columns: [
      column('number', [scale.numberCaption], 7, 'number'),
      column('name', [scale.nameCaption], 44, 'text'),
      column('rule', [scale.ruleCaption], 40, 'text'),
      ...(hasDeclared ? [column('declared', [scale.declaredCaption], 26, 'text')] : []),
      column('evidence', [scale.evidenceCaption], 30, 'text'),
      ...places.map((number) =>
        column(`level-${number}`, [scale.levelsCaption, fillTemplate(scale.levelCaption, { number })], 8, 'score'),
      ),
    ],
    numbered: false,
    rows: set.criteria.map((criterion, place) => {
      const isLeaf = printed[place]?.children.length === 0;
      const own = levels[place] ?? [];
      return {
        kind: isLeaf ? 'row' : 'subtotal',
        cells: [
          criterion.number,
          criterion.name,
          isLeaf ? ruleText(criterion, scale) : '',
          ...(hasDeclared ? [isLeaf ? declaredText(criterion, scale) : ''] : []),
          isLeaf ? criterion.evidence : '',
          ...places.map((_, index) => {
            const level = own[index];
            return level ? scoreNumber(level) : null;
          }),
        ],
      };
    }),
    notes: [],
    notesTitle: '',
    signatures: null,
  };
}

function ruleText({ rule, part }: Criterion, words: ScaleWords): string {
  if (part === 'survey') return words.survey;
  if (!rule) return words.judgement;
  const noCases = 'noCases' in rule && rule.noCases ? `; ${words.noCases[rule.noCases]}` : '';
  return `${sentenceOf(rule, words)}${noCases}`;
}

function sentenceOf(rule: ScoringRule, words: ScaleWords): string {
  const shown = (text: string): string => {
    const value = parseDecimal(text);
    return value ? pointsText(value) : text;
  };
  switch (rule.kind) {
    case 'yes-no':
      return words.yesNo;
    case 'steps': {
      const each = rule.levels.map(({ from, points }) =>
        fillTemplate(words.step, { from: shown(from), points: shown(points) }),
      );
      return [...each, words.belowSteps].join('; ');
    }
    case 'levels':
      return fillTemplate(words.levels, { points: rule.points.map(shown).join('; ') });
    case 'pro-rata': {
      const limits = { floor: shown(rule.floor), full: shown(rule.full) };
      if (limits.floor === limits.full) return words.allOrNothing;
      return limits.floor === '0' && limits.full === '100' ? words.plainProRata : fillTemplate(words.proRata, limits);
    }
    case 'deduction':
      return fillTemplate(words.deduction, { each: shown(rule.each) });
    case 'all-or-nothing':
      return words.allOrNothing;
    case 'capped-ratio':
      return fillTemplate(words.cappedRatio, { target: shown(rule.target) });
    default:
      return rule satisfies never;
  }
}

function declaredText({ source }: Criterion, words: ScaleWords): string {
  if (!source) return '';
  return source.kind === 'indicator' ? words.fromDossiers : source.name;
}
