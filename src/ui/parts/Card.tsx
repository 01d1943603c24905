import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { useEdge, type Tone } from './tone';

const useStyles = makeStyles({
  card: {
    padding: '10px 12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    minWidth: 0,
  },
  edged: {
    borderInlineStartWidth: '4px',
    paddingInlineStart: '10px',
  },
});

interface CardProps {
  readonly children: ReactNode;
  /** Draws the strong edge of that state. */
  readonly tone?: Tone;
  readonly className?: string;
}

/** A white sheet on the pane's ground: one thing, said whole. */
export function Card({ children, tone, className }: CardProps): ReactElement {
  const styles = useStyles();
  const edge = useEdge();
  return (
    <div className={mergeClasses(styles.card, tone && styles.edged, tone && edge[tone], className)}>{children}</div>
  );
}
