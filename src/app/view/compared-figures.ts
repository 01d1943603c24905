import { certainValue, type Finding } from '../../core/model/finding';

/** What a figure of a finding is: what its cell says, what it certainly should be, or one of two periods that are compared. */
export type FigureRole = 'written' | 'collated' | 'now' | 'before' | 'opening' | 'closingBefore';

export interface ComparedFigure {
  readonly role: FigureRole;
  readonly value: number | string | null;
}

/** The figures that a finding is about; nothing that its cell "should be" unless that is certain. */
export function comparedFigures(finding: Finding): readonly ComparedFigure[] {
  switch (finding.code) {
    case 'check.change.large': {
      const { value, previous } = finding.params;
      return [
        { role: 'now', value },
        { role: 'before', value: previous },
      ];
    }
    case 'check.carry-over.differs': {
      const { value, previous } = finding.params;
      return [
        { role: 'opening', value },
        { role: 'closingBefore', value: previous },
      ];
    }
    case 'check.carry-over.lost-field':
      return [{ role: 'closingBefore', value: finding.params.previous }];
    default:
      return plainFigures(finding);
  }
}

function plainFigures(finding: Finding): readonly ComparedFigure[] {
  const certain = certainValue(finding);
  return [
    ...(finding.actual === undefined ? [] : [{ role: 'written', value: finding.actual } as const]),
    ...(certain === null ? [] : [{ role: 'collated', value: certain } as const]),
  ];
}
