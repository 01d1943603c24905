import type { ReactElement } from 'react';
import type { HostFailure } from '../../core/model/result';
import { failureSentence } from '../../messages/failure-sentence';
import { useWords } from '../language/language-context';
import { Notice } from './Notice';

/** Why something could not be done, and what to do. */
export function FailureNotice({ failure }: { readonly failure: HostFailure }): ReactElement {
  const { language } = useWords();
  return (
    <Notice tone="warning" urgent>
      {failureSentence(failure, language)}
    </Notice>
  );
}
