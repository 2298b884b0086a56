import { useTranslation } from 'react-i18next';
import { useFieldMap } from '../../app/hooks.ts';
import { importIntoNewProject } from '../../app/projects.ts';
import { Button } from '../parts/Button.tsx';

/** To which organisations the files are added, where there are some already: nobody mixes their own with a sample unawares. */
export function JoinedField() {
  const { t } = useTranslation();
  const { organizations, title, sample } = useFieldMap();
  if (organizations.length === 0) return null;
  return (
    <div className={`import-joined callout ${sample ? 'warn' : ''}`}>
      <p>{t(sample ? 'import:check.joinsSample' : 'import:check.joins', { count: organizations.length, title })}</p>
      <Button small onPress={() => void importIntoNewProject(t('shell:project.untitled'))}>
        {t('import:check.intoNew')}
      </Button>
    </div>
  );
}
