import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CheckedScore } from '../../app/checked-score';
import { indexText, pointsText } from '../../messages/points-text';
import { SCORE_TEXTS } from '../../messages/score';
import { useWords } from '../language/language-context';
import { Card } from '../parts/Card';
import { Facts } from '../parts/Facts';
import { StateBadge } from '../parts/StateBadge';
import { Tiles } from '../parts/Tiles';

const useStyles = makeStyles({ value: { display: 'inline-flex', flexWrap: 'wrap', gap: '2px 8px' } });

/** What a score sheet was taken for, and its points as far as they are known. */
export function CheckedScoreHead({ score }: { readonly score: CheckedScore }): ReactElement {
  const styles = useStyles();
  const { language, words } = useWords();
  const texts = SCORE_TEXTS[language];
  const { sheet, set } = score;
  const { unit, year } = sheet;
  const tiles = [
    { name: texts.percent, value: score.percent && indexText(score.percent, language) },
    { name: texts.total, value: score.total && pointsText(score.total, language) },
    { name: texts.self, value: score.self && pointsText(score.self, language) },
    { name: texts.appraised, value: score.appraised && pointsText(score.appraised, language) },
    { name: texts.survey, value: score.survey && pointsText(score.survey, language) },
  ].flatMap(({ name, value }) => (value ? [{ name, value }] : []));
  return (
    <>
      <Card>
        <Facts
          facts={[
            {
              name: words.check.form,
              value: (
                <span className={styles.value}>
                  {texts.check.form}
                  <StateBadge narrow tone="good" text={words.check.recognised} />
                </span>
              ),
            },
            { name: texts.unit, value: `${unit.name}${unit.code === null ? '' : ` (${unit.code})`}` },
            {
              name: texts.year,
              value: year === null ? <StateBadge narrow tone="warning" text={texts.unknown} /> : String(year),
            },
            {
              name: texts.check.set,
              value:
                set === null ? (
                  texts.check.noSet
                ) : (
                  <span className={styles.value}>
                    {set.title}
                    {set.confirmed ? null : <StateBadge narrow tone="quiet" text={texts.check.unofficial} />}
                  </span>
                ),
            },
          ]}
        />
      </Card>
      {tiles.length > 0 ? <Tiles tiles={tiles} /> : null}
    </>
  );
}
