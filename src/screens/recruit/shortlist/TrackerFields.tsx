import { useId } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';

interface First {
  readonly owner: string;
  readonly nextStep: string;
  readonly nextStepOn: string;
}

interface Props {
  readonly first: First;
  readonly owners: readonly string[];
  readonly onChange: (first: First) => void;
}

/** Who looks after those that come under the tracker, what comes first, and by when. */
export function TrackerFields({ first, owners, onChange }: Props) {
  const { t } = useTranslation();
  const listId = useId();
  const field = (key: keyof First) => ({
    className: 'field',
    value: first[key],
    onChange: (value: string) => onChange({ ...first, [key]: value }),
  });
  return (
    <div className="recruit-tracker-fields">
      <TextField {...field('owner')}>
        <Label>{t('recruit:toTracker.owner')}</Label>
        <Input className="input" dir="auto" list={listId} />
        <datalist id={listId}>
          {owners.map((owner) => (
            <option key={owner} value={owner} />
          ))}
        </datalist>
      </TextField>
      <TextField {...field('nextStepOn')}>
        <Label>{t('recruit:toTracker.on')}</Label>
        <Input className="input" type="date" />
      </TextField>
      <TextField {...field('nextStep')} className="field wide">
        <Label>{t('recruit:toTracker.nextStep')}</Label>
        <Input className="input" dir="auto" />
      </TextField>
      <p className="field-note wide">{t('recruit:toTracker.kept')}</p>
    </div>
  );
}
