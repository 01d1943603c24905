import { figureValue } from '../model/figure';
import type { SubmissionRecord, SubmissionRow } from '../model/submission';
import type { Condition } from './record-rules';

/** Whether a record fulfils the condition; what is not known fulfils none. */
export function holds(
  condition: Condition,
  { figures, values }: Pick<SubmissionRecord | SubmissionRow, 'figures' | 'values'>,
): boolean {
  const { column } = condition;
  const isBlank = (values?.[column]?.state ?? figures[column]?.state ?? 'blank') === 'blank';
  const day = (name: string): string | null => {
    const value = values?.[name];
    return value?.state === 'known' ? value.value : null;
  };
  switch (condition.is) {
    case 'filled':
      return !isBlank;
    case 'blank':
      return isBlank;
    case 'above':
      return (figureValue(figures[column]) ?? condition.than) > condition.than;
    case 'after':
    case 'not-after': {
      const [own, than] = [day(column), day(condition.than)];
      return own !== null && than !== null && own > than === (condition.is === 'after');
    }
    default:
      return condition satisfies never;
  }
}
