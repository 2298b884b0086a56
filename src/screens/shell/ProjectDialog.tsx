import { useState } from 'react';
import { Form, Input, Label, Text, TextArea, TextField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { fieldStore } from '../../app/app.ts';
import { describeProject } from '../../app/commands/project.ts';
import { useFieldMap } from '../../app/hooks.ts';
import { shellStore } from '../../app/shellStore.ts';
import { AppDialog } from '../parts/AppDialog.tsx';
import { Button } from '../parts/Button.tsx';

/** The name of the initiative and who could be listed: what stands on every picture. */
export function ProjectDialog() {
  const { t } = useTranslation();
  const fieldMap = useFieldMap();
  const [title, setTitle] = useState(fieldMap.title);
  const [boundary, setBoundary] = useState(fieldMap.boundary);

  function save(event: React.FormEvent): void {
    event.preventDefault();
    fieldStore.run(describeProject(fieldMap, title.trim() || t('shell:project.untitled'), boundary.trim()));
    shellStore.close();
  }

  return (
    <AppDialog title={t('shell:project.rename')} isOpen onClose={shellStore.close}>
      <Form className="form" onSubmit={save}>
        <TextField className="field" value={title} onChange={setTitle} autoFocus>
          <Label>{t('shell:project.title')}</Label>
          <Input className="input" dir="auto" />
        </TextField>
        <TextField className="field" value={boundary} onChange={setBoundary}>
          <Label>{t('shell:project.boundary')}</Label>
          <TextArea className="input" dir="auto" rows={4} />
          <Text slot="description" className="muted">
            {t('shell:project.boundaryHelp')}
          </Text>
        </TextField>
        <div className="form-actions">
          <Button type="submit" look="primary">
            {t('shell:project.save')}
          </Button>
          <Button onPress={shellStore.close}>{t('shell:project.cancel')}</Button>
        </div>
      </Form>
    </AppDialog>
  );
}
