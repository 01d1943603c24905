import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { unitKey, type UnitView } from '../../app/view/consolidation-view';
import type { Finding } from '../../core/model/finding';
import { FindingList } from '../findings/FindingList';
import { useWords } from '../language/language-context';

const useStyles = makeStyles({
  detail: { display: 'flex', flexDirection: 'column', gap: '8px', paddingTop: '8px' },
  name: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, fontWeight: 'normal' },
  files: { display: 'flex', flexDirection: 'column', gap: '4px', listStyleType: 'none', margin: 0, padding: 0 },
  file: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px', minHeight: '24px' },
  path: { overflowWrap: 'anywhere', minWidth: 0 },
  button: { flexShrink: 0 },
  slip: { alignSelf: 'flex-start' },
  none: { margin: 0, color: tokens.colorNeutralForeground3 },
});

/** What can be done in a unit's detail. */
export interface UnitHandlers {
  readonly onUseFile: (file: string) => void;
  /** Gives the return slips of a unit, by `unitKey`. */
  readonly onSlip?: ((unit: string) => void) | undefined;
  readonly onGoTo?: (finding: Finding) => void;
}

interface UnitDetailProps extends UnitHandlers {
  readonly unit: UnitView;
  /** What was found in the unit's files. */
  readonly findings: readonly Finding[];
}

/** The files of a unit, which of them counts where there are several for one month, and what was found in them. */
export function UnitDetail({ unit, findings, onUseFile, onSlip, onGoTo }: UnitDetailProps): ReactElement {
  const styles = useStyles();
  const { words } = useWords();
  const { consolidate } = words;
  return (
    <div className={styles.detail}>
      {unit.files.length > 0 ? (
        <>
          <h3 className={styles.name}>{consolidate.files}</h3>
          <ul className={styles.files}>
            {unit.files.map((file) => (
              <li key={file} className={styles.file}>
                <span className={styles.path}>{file}</span>
                {unit.duplicateMonths.length > 0 ? (
                  <Button size="small" className={styles.button} onClick={() => onUseFile(file)}>
                    {consolidate.useFile}
                  </Button>
                ) : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {onSlip && findings.some(({ severity }) => severity !== 'note') ? (
        <Button size="small" className={styles.slip} onClick={() => onSlip(unitKey(unit))}>
          {consolidate.slip}
        </Button>
      ) : null}
      {findings.length === 0 ? <p className={styles.none}>{consolidate.noFindings}</p> : null}
      <FindingList findings={findings} {...(onGoTo ? { onGoTo } : {})} />
    </div>
  );
}
