import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { TemplatesState } from '../../app/desk/templates-state';
import { nextMonthId, periodsOfYear, templateChoice } from '../../app/view/template-choices';
import type { Settings } from '../../core/settings/settings';
import type { PlainDate } from '../../core/model/plain-date';
import { TEMPLATE_TEXTS } from '../../messages/templates';
import { useWords } from '../language/language-context';
import { Card } from '../parts/Card';
import { Choice } from '../parts/Choice';
import { Notice } from '../parts/Notice';
import { periodOptions } from '../parts/period-options';
import { ProgressLine } from '../parts/ProgressLine';
import { MadeTemplatesNotice } from './MadeTemplatesNotice';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: '8px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  button: { alignSelf: 'flex-start' },
});

interface TemplatesCardProps {
  readonly state: TemplatesState;
  readonly settings: Settings;
  /** Ids of the periods that the files given to join speak of. */
  readonly joined: readonly string[];
  readonly today: PlainDate;
  /** Whether files are being read that may be needed. */
  readonly busy: boolean;
  /** Ids of the forms that there are blank ones of. */
  readonly forms: readonly string[];
  readonly onMake: (form: string, period: string) => void;
}

/** Blank forms for every unit of the settings: which form, which period, and what was made. */
export function TemplatesCard({
  state,
  settings,
  joined,
  today,
  busy,
  forms,
  onMake,
}: TemplatesCardProps): ReactElement {
  const styles = useStyles();
  const { language, words } = useWords();
  const texts = TEMPLATE_TEXTS[language];
  const [form, setForm] = useState(forms[0] ?? '');
  const [chosen, setChosen] = useState<string | null>(null);
  const usual = nextMonthId(joined, today) ?? today.slice(0, 7);
  const id = chosen ?? usual;
  const year = Number(id.slice(0, 4));
  const years = [...new Set([-1, 0, 1].map((step) => Number(usual.slice(0, 4)) + step)).add(year)].sort();
  const choice = templateChoice(id, settings);
  if (state.kind === 'broken') throw state.error;
  const making = state.kind === 'making';
  return (
    <Card>
      <div className={styles.content}>
        <h2 className={styles.title}>{texts.title}</h2>
        {settings.units.length === 0 ? (
          <p className={styles.text}>{texts.noUnits}</p>
        ) : (
          <>
            <p className={styles.text}>{texts.text}</p>
            <Choice
              label={texts.form}
              value={form}
              options={forms.map((each) => ({ value: each, label: each }))}
              onChoose={setForm}
            />
            <Choice
              label={texts.year}
              value={String(year)}
              options={years.map((each) => ({ value: String(each), label: String(each) }))}
              onChoose={(value) => setChosen(value + id.slice(4))}
            />
            <Choice
              label={texts.period}
              value={id}
              options={periodOptions(periodsOfYear(year), words.format)}
              onChoose={setChosen}
            />
            {choice ? (
              <p className={styles.text}>
                {texts.days(choice.from, choice.to)} {texts.carried(choice.carriedFrom)}
              </p>
            ) : null}
            {choice?.units === 0 ? <Notice tone="warning">{texts.nobodyThen(id)}</Notice> : null}
            {choice && choice.units > 0 ? (
              <Button className={styles.button} disabledFocusable={making || busy} onClick={() => onMake(form, id)}>
                {texts.make(choice.units)}
              </Button>
            ) : null}
            {making ? (
              <ProgressLine label={texts.making(state.done, state.total)} done={state.done} total={state.total} />
            ) : null}
            {state.kind === 'made' ? <MadeTemplatesNotice made={state.made} /> : null}
          </>
        )}
      </div>
    </Card>
  );
}
