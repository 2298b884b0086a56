import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import type { GroupHealth, SectorMark as HealthMark } from '../../../core/groups/health/health.ts';
import { SectorMark } from '../../../map/SectorMark.tsx';
import { UserText } from '../../parts/UserText.tsx';
import { useTerms } from '../../parts/useTerms.ts';
import { MarksContext } from './boardContext.ts';

/** The sectors of a group: full with how many seats, dashed with a 0 where it misses one, a dash where none is needed. */
export function HealthMarks({ health }: { readonly health: GroupHealth }) {
  const { t } = useTranslation();
  return (
    <ul className="health-marks" aria-label={t('groups:health.marks')}>
      {health.marks.map((mark) => (
        <Mark key={mark.sector} mark={mark} />
      ))}
    </ul>
  );
}

function Mark({ mark: { sector, seats, state } }: { readonly mark: HealthMark }) {
  const { t } = useTranslation();
  const terms = useTerms();
  const marks = useContext(MarksContext);
  const isEmpty = state === 'missing' || state === 'notNeeded';
  const said = t(`groups:health.mark.${state}`, { count: seats });
  return (
    <li data-sector={sector} data-state={state} data-seats={seats} title={`${terms.sectorLong(sector)}: ${said}`}>
      <SectorMark mark={marks.sector(sector)} fill={isEmpty ? 'ghost' : 'full'} size={22} />
      <span className="number" aria-hidden="true">
        {state === 'notNeeded' ? '–' : seats}
      </span>
      <span className="visually-hidden">
        <UserText>{terms.sectorLong(sector)}</UserText>: {said}
      </span>
    </li>
  );
}
