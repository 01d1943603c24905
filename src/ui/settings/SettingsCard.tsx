import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Settings } from '../../core/settings/settings';
import type { OnTimeBy } from '../../app/desk/settings-state';
import { criteriaCounts } from '../../app/view/criteria-counts';
import { unitCounts } from '../../app/view/unit-counts';
import type { CriteriaSet } from '../../core/score/set/criteria-set';
import { pointsText } from '../../messages/points-text';
import { SCORE_TEXTS } from '../../messages/score';
import { useWords } from '../language/language-context';
import { Card } from '../parts/Card';
import { Facts, type Fact } from '../parts/Facts';
import { StateBadge } from '../parts/StateBadge';

const useStyles = makeStyles({ value: { display: 'inline-flex', flexWrap: 'wrap', gap: '2px 8px' } });

/** Shown in this order, those that the set has. */
const PARTS = ['appraisal', 'survey', 'bonus', 'penalty'] as const;

interface SettingsCardProps {
  readonly settings: Settings;
  readonly onTime: OnTimeBy | null;
}

/** What the settings say, in short. */
export function SettingsCard({ settings, onTime }: SettingsCardProps): ReactElement {
  const { language, words } = useWords();
  const criteriaFacts = useCriteriaFacts();
  const { format, settings: texts } = words;
  const { reporting, joining } = unitCounts(settings.units);
  const { criteria, deadlineDays, fields, file, largeChangePercent, onTimeTarget } = settings;
  return (
    <Card>
      <Facts
        facts={[
          { name: texts.file, value: file ?? texts.none },
          { name: texts.units, value: texts.unitCount(reporting, joining) },
          { name: texts.fields, value: texts.fieldCount(fields.length) },
          ...(onTime === null
            ? []
            : [{ name: texts.onTimeBy, value: `${onTime.name}: ${onTime.formula[language].short}` }]),
          { name: texts.target, value: onTimeTarget === null ? texts.none : format.percent(onTimeTarget) },
          { name: texts.largeChange, value: format.percent(String(largeChangePercent)) },
          { name: texts.deadline, value: deadlineDays === null ? texts.none : texts.days(deadlineDays) },
          ...criteriaFacts(criteria),
        ]}
      />
    </Card>
  );
}

function useCriteriaFacts(): (set: CriteriaSet | null) => readonly Fact[] {
  const styles = useStyles();
  const { language, words } = useWords();
  const { settings: texts } = words;
  return (set) => {
    if (set === null) return [{ name: texts.criteria, value: texts.noCriteria }];
    const { fields, scored, maxima } = criteriaCounts(set);
    const parts = PARTS.filter((part) => maxima[part].units !== 0n);
    const points = parts.map((part) => texts.criteriaPart[part](pointsText(maxima[part], language)));
    return [
      {
        name: texts.criteria,
        value: (
          <span className={styles.value}>
            {set.title}
            {set.basis.confirmed ? null : (
              <StateBadge narrow tone="quiet" text={SCORE_TEXTS[language].check.unofficial} />
            )}
          </span>
        ),
      },
      { name: texts.criteriaPoints, value: `${texts.criteriaCount(fields, scored)}: ${points.join(' + ')}` },
    ];
  };
}
