import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ConsolidationView } from '../../app/view/consolidation-view';
import { useWords } from '../language/language-context';
import { Card } from '../parts/Card';
import { Choice } from '../parts/Choice';
import { periodOptions } from '../parts/period-options';
import type { ConsolidateActions, ConsolidateState } from '../../app/desk/consolidate-state';

const useStyles = makeStyles({ choices: { display: 'flex', flexDirection: 'column', gap: '6px' } });

interface ConsolidateChoicesProps {
  readonly state: ConsolidateState;
  readonly consolidation: ConsolidationView;
  readonly actions: ConsolidateActions;
}

/** The form and the period to join, and the definition of the on-time rate. */
export function ConsolidateChoices({ state, consolidation, actions }: ConsolidateChoicesProps): ReactElement {
  const styles = useStyles();
  const { language, words } = useWords();
  const { consolidate, format } = words;
  return (
    <Card>
      <div className={styles.choices}>
        {state.forms.length === 0 ? null : (
          <Choice
            label={consolidate.form}
            value={consolidation.formId}
            options={state.forms.map(({ id, title }) => ({ value: id, label: `${id}: ${title}` }))}
            onChoose={actions.chooseForm}
          />
        )}
        <Choice
          label={consolidate.period}
          value={consolidation.period.id}
          options={periodOptions(state.periods, format)}
          onChoose={actions.choosePeriod}
        />
        {consolidation.onTimeDefinition === null ? null : (
          <Choice
            label={consolidate.onTimeBy}
            value={consolidation.onTimeDefinition}
            options={state.onTimeDefinitions.map(({ name, formula }) => ({
              value: name,
              label: `${name}: ${formula[language].short}`,
            }))}
            onChoose={actions.chooseDefinition}
          />
        )}
      </div>
    </Card>
  );
}
