import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import type { GroupHealth, SectorMark as HealthMark } from '../../../core/groups/health/health.ts';
import { unknownMark } from '../../../core/view/encoding/sectorMarks.ts';
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
      {health.sectorUnknown > 0 ? <UnknownMark seats={health.sectorUnknown} /> : null}
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

/** Seats that no sector counts, so that the numbers add up. */
function UnknownMark({ seats }: { readonly seats: number }) {
  const { t } = useTranslation();
  const said = t('groups:health.sectorUnknown', { count: seats });
  return (
    <li data-sector="" data-state="present" data-seats={seats} title={said}>
      <SectorMark mark={unknownMark} size={22} />
      <span className="number" aria-hidden="true">
        {seats}
      </span>
      <span className="visually-hidden">{said}</span>
    </li>
  );
}
