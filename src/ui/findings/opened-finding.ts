import { createContext, useContext, useEffect, useRef, type RefObject } from 'react';
import type { Finding } from '../../core/model/finding';

/** The finding that the selected cell is about. `asked` counts up when the user wants to be taken to its card. */
export interface OpenedFinding {
  readonly finding: Finding | null;
  readonly asked: number;
}

export const OpenedFindingContext = createContext<OpenedFinding>({ finding: null, asked: 0 });

/** Brings the card of the opened finding into sight within its list; takes the focus there only when asked. */
export function useOpened<Element extends HTMLElement>(
  findings: readonly Finding[],
): { readonly opened: Finding | null; readonly card: RefObject<Element | null> } {
  const { finding, asked } = useContext(OpenedFindingContext);
  const card = useRef<Element>(null);
  const opened = finding !== null && findings.includes(finding) ? finding : null;
  const before = useRef(asked);
  useEffect(() => {
    const node = card.current;
    if (opened === null || !node) return;
    const list = node.closest<HTMLElement>('[data-scrolls]');
    if (list && list.scrollHeight > list.clientHeight) {
      const [own, seen] = [node.getBoundingClientRect(), list.getBoundingClientRect()];
      if (own.top < seen.top) list.scrollTop -= seen.top - own.top + 8;
      else if (own.bottom > seen.bottom) list.scrollTop += Math.min(own.bottom - seen.bottom, own.top - seen.top) + 8;
    }
    if (asked !== before.current) node.focus();
    before.current = asked;
  }, [opened, asked]);
  return { opened, card };
}
