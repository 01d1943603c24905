import type { ReactElement } from 'react';
import type { ReviewRefusal } from '../../core/model/review';
import { refusalSentence } from '../../messages/refusal-sentence';
import { useWords } from '../language/language-context';
import { Notice } from '../parts/Notice';

/** A refusal that is about the whole sheet; one about a field stands at the field. */
export function RefusalNotice({ refusal }: { readonly refusal: ReviewRefusal | null }): ReactElement | null {
  const { language } = useWords();
  if (refusal === null || !WHOLE.has(refusal.code)) return null;
  return (
    <Notice tone={refusal.code === 'log-broken' ? 'danger' : 'warning'} urgent>
      {refusalSentence(refusal, language)}
    </Notice>
  );
}

const WHOLE: ReadonlySet<ReviewRefusal['code']> = new Set(['log-broken', 'finished', 'returned', 'not-returned']);
