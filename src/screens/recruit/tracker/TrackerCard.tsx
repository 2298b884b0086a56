import { CircleUserRound, GripVertical } from 'lucide-react';
import { Button as DragButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Organization } from '../../../core/model/organization.ts';
import type { Stage } from '../../../core/model/stage.ts';
import { SectorMark } from '../../../map/SectorMark.tsx';
import { UserText } from '../../parts/UserText.tsx';
import { useFills } from '../../parts/useFills.ts';
import { useSectorMarks } from '../../parts/useSectorMarks.ts';
import { useTerms } from '../../parts/useTerms.ts';
import { DueNote } from './DueNote.tsx';
import { MoveMenu } from './MoveMenu.tsx';

interface Props {
  readonly organization: Organization;
  /** For how many weeks it has been in its stage; null where that is not known. */
  readonly weeks: number | null;
  readonly onMove: (stage: Stage) => void;
}

/** What the board says of one organisation: who it is, who keeps in touch, what comes next and by when. */
export function TrackerCard({ organization, weeks, onMove }: Props) {
  const { t } = useTranslation();
  const terms = useTerms();
  const markOf = useSectorMarks();
  const fillOf = useFills();
  const { name, sector, stage, owner, nextStep, nextStepOn, doNotContact } = organization;
  return (
    <>
      <div className="board-card-head">
        <SectorMark mark={markOf(sector)} fill={fillOf(stage)} size={18} />
        <span className="visually-hidden">{terms.sectorLong(sector)}</span>
        <UserText className="board-card-name">{name}</UserText>
        <span className="board-card-buttons">
          <DragButton slot="drag" className="button quiet small icon-only card-button drag">
            <GripVertical className="icon small" aria-hidden="true" />
          </DragButton>
          <MoveMenu organization={organization} onMove={onMove} />
        </span>
      </div>
      {doNotContact === true ? <span className="pill warn">{t('organizations:field.doNotContact')}</span> : null}
      {nextStep === null ? null : <UserText className="two-lines board-card-step">{nextStep}</UserText>}
      <div className="board-card-facts">
        {owner === null ? null : (
          <span>
            <CircleUserRound className="icon small" aria-hidden="true" />
            <span className="visually-hidden">{t('organizations:field.owner')}</span>
            <UserText>{owner}</UserText>
          </span>
        )}
        <DueNote due={nextStepOn} />
        <Weeks weeks={weeks} />
      </div>
    </>
  );
}

function Weeks({ weeks }: { readonly weeks: number | null }) {
  const { t } = useTranslation();
  if (weeks === null) return null;
  return (
    <span className="muted">{weeks === 0 ? t('tracker:lessThanAWeek') : t('tracker:weeks', { count: weeks })}</span>
  );
}
