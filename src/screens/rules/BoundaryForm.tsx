import { useState } from 'react';
import { Form, Label, Text, TextArea, TextField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { fieldStore } from '../../app/app.ts';
import { stateBoundary } from '../../app/commands/project.ts';
import { useFieldMap } from '../../app/hooks.ts';
import { Button } from '../parts/Button.tsx';

/** Who could be listed, by whom and when, as a text that is kept with the project. */
export function BoundaryForm({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation();
  const fieldMap = useFieldMap();
  const [text, setText] = useState(fieldMap.boundary);

  function keep(event: React.FormEvent): void {
    event.preventDefault();
    fieldStore.run(stateBoundary(fieldMap, text.trim()));
    onDone();
  }

  return (
    <Form className="form boundary-form" onSubmit={keep}>
      <TextField className="field" value={text} onChange={setText} autoFocus>
        <Label>{t('rules:boundary.label')}</Label>
        <TextArea className="input" dir="auto" rows={3} />
        <Text slot="description" className="muted">
          {t('rules:boundary.help')}
        </Text>
      </TextField>
      <div className="form-actions">
        <Button type="submit" look="primary">
          {t('rules:boundary.save')}
        </Button>
        <Button onPress={onDone}>{t('rules:boundary.cancel')}</Button>
      </div>
    </Form>
  );
}
