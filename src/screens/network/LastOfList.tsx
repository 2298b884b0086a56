import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrganizationId } from '../../core/model/ids.ts';
import type { Leaving } from '../../core/network/study/study.ts';
import { OrganizationLink } from './OrganizationLink.tsx';
import { StudyNote } from './StudyNote.tsx';
import { useLastOf } from './useLastOf.ts';
import { useStudyPart } from './useStudyPart.ts';

const most = 20;

/** Who cuts off nobody and yet is the last one listed for a sector, a topic or a region. `without`: those told of already. */
export function LastOfList({ without }: { readonly without: ReadonlyMap<OrganizationId, unknown> }) {
  const { t } = useTranslation();
  const lastOf = useLastOf();
  const { result } = useStudyPart('leaving');
  const last = useMemo(
    () => [...(result?.value ?? [])].filter(([id, leaving]) => !without.has(id) && isLast(leaving)),
    [result?.value, without],
  );
  if (result !== null && last.length === 0) return <StudyNote part="leaving" />;
  return (
    <div className="last-of-list">
      <h4>
        {t('network:cutOff.lastOfTitle')} <StudyNote part="leaving" />
      </h4>
      <ul>
        {last.slice(0, most).map(([id, leaving]) => (
          <li key={id}>
            <OrganizationLink id={id} />
            <span>{t('network:cutOff.lastOf', { what: lastOf(leaving) ?? '' })}</span>
          </li>
        ))}
      </ul>
      {last.length <= most ? null : <p className="muted">{t('network:more', { number: last.length - most })}</p>}
    </div>
  );
}

function isLast({ sectors, topics, regions }: Leaving): boolean {
  return sectors.length + topics.length + regions.length > 0;
}
