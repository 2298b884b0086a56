import { useTranslation } from 'react-i18next';
import { useImportSession } from '../../app/hooks.ts';
import { importSession } from '../../app/importSession.ts';
import { Segmented } from '../parts/Segmented.tsx';

/** What happens to ties that name organisations nobody listed. */
export function MissingOrganizations() {
  const { t } = useTranslation();
  const create = useImportSession().choices.createMissing === true;
  return (
    <Segmented<'aside' | 'create'>
      label={t('import:check.missing')}
      value={create ? 'create' : 'aside'}
      options={[
        { value: 'aside', label: t('import:check.aside') },
        { value: 'create', label: t('import:check.create') },
      ]}
      onChange={(value) => importSession.setCreateMissing(value === 'create')}
    />
  );
}
