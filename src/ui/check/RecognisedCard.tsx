import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useWords } from '../language/language-context';
import { Card } from '../parts/Card';
import { ClampedText } from '../parts/ClampedText';
import { Facts } from '../parts/Facts';
import { StateBadge } from '../parts/StateBadge';
import type { CheckedSheet } from '../../app/desk/check-state';

const useStyles = makeStyles({ value: { display: 'inline-flex', flexWrap: 'wrap', gap: '2px 8px' } });

/** What the sheet was taken for: form, unit, period; what could not be told says so. */
export function RecognisedCard({ sheet }: { readonly sheet: CheckedSheet }): ReactElement {
  const styles = useStyles();
  const { words } = useWords();
  const { check, format } = words;
  const { content } = sheet.result;
  const submission = content?.engine === 'table' ? content.reading : null;
  const unit = submission?.unit;
  const period = submission?.period.period;
  const unknown = <StateBadge narrow tone="warning" text={check.unknown} />;
  return (
    <Card>
      <Facts
        facts={[
          {
            name: check.form,
            value: (
              <span className={styles.value}>
                {submission ? sheet.formCode : null}
                <StateBadge
                  narrow
                  tone={submission ? 'good' : 'warning'}
                  text={submission ? check.recognised : check.notRecognised}
                />
              </span>
            ),
          },
          {
            name: check.unit,
            value: unit ? <ClampedText text={`${unit.name}${unit.code === null ? '' : ` (${unit.code})`}`} /> : unknown,
          },
          {
            name: check.period,
            value: period ? `${upper(format.period(period.id))} · ${format.dates(period.from, period.to)}` : unknown,
          },
          { name: check.settings, value: <ClampedText text={sheet.settingsFile ?? check.noSettings} /> },
        ]}
      />
    </Card>
  );
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
