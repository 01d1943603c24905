import type { ReactElement } from 'react';
import type { Settings } from '../../core/forms/settings';
import { unitCounts } from '../../app/view/unit-counts';
import { useWords } from '../language/language-context';
import { Card } from '../parts/Card';
import { Facts } from '../parts/Facts';

/** What the settings say, in short. */
export function SettingsCard({ settings }: { readonly settings: Settings }): ReactElement {
  const { words } = useWords();
  const { format, names, settings: texts } = words;
  const { reporting, joining } = unitCounts(settings.units);
  const { deadlineDays, fields, file, onTimeDefinition, onTimeTarget } = settings;
  return (
    <Card>
      <Facts
        facts={[
          { name: texts.file, value: file ?? texts.none },
          { name: texts.units, value: texts.unitCount(reporting, joining) },
          { name: texts.fields, value: texts.fieldCount(fields.length) },
          { name: texts.onTimeBy, value: `${onTimeDefinition}: ${names.onTimeFormulas[onTimeDefinition] ?? ''}` },
          { name: texts.target, value: onTimeTarget === null ? texts.none : format.percent(onTimeTarget) },
          { name: texts.deadline, value: deadlineDays === null ? texts.none : texts.days(deadlineDays) },
        ]}
      />
    </Card>
  );
}
