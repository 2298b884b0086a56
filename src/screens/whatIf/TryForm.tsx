import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Segmented } from '../parts/Segmented.tsx';
import { LeaveOut } from './LeaveOut.tsx';
import { TryOrganization } from './TryOrganization.tsx';
import { TryTie } from './TryTie.tsx';

const kinds = ['tie', 'organization', 'leaveOut'] as const;

/** What may be tried: a tie, an organisation, or the field without one of either. */
export function TryForm() {
  const { t } = useTranslation();
  const [kind, setKind] = useState<(typeof kinds)[number]>('tie');
  return (
    <section className="what-if-part">
      <h3>{t('whatIf:try.title')}</h3>
      <Segmented
        label={t('whatIf:try.title')}
        value={kind}
        options={kinds.map((value) => ({ value, label: t(`whatIf:try.${value}`) }))}
        onChange={setKind}
      />
      {kind === 'tie' ? <TryTie /> : null}
      {kind === 'organization' ? <TryOrganization /> : null}
      {kind === 'leaveOut' ? <LeaveOut /> : null}
    </section>
  );
}
