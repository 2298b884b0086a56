import { CircleUserRound, GripVertical } from 'lucide-react';
import { memo, useContext } from 'react';
import { Button as DragButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { OrganizationId } from '../../../core/model/ids.ts';
import type { Organization } from '../../../core/model/organization.ts';
import { fillState } from '../../../core/view/encoding/fillState.ts';
import { unknownMark } from '../../../core/view/encoding/sectorMarks.ts';
import { SectorMark } from '../../../map/SectorMark.tsx';
import { UserText } from '../../parts/UserText.tsx';
import { useTerms } from '../../parts/useTerms.ts';
import { type BoardActions, MarksContext, WeeksContext } from './boardContext.ts';
import { DueNote } from './DueNote.tsx';
import { MoveMenu } from './MoveMenu.tsx';

interface Props {
  readonly organization: Organization;
  readonly move: BoardActions['move'];
}

/** What the board says of one organisation: who it is, who keeps in touch, what comes next and by when. */
export const TrackerCard = memo(function Card({ organization, move }: Props) {
  const { t } = useTranslation();
  const terms = useTerms();
  const mark = useContext(MarksContext).get(organization.sector) ?? unknownMark;
  const { name, sector, stage, owner, nextStep, nextStepOn, doNotContact } = organization;
  return (
    <>
      <div className="board-card-head">
        <SectorMark mark={mark} fill={fillState(stage)} size={18} />
        <span className="visually-hidden">{terms.sectorLong(sector)}</span>
        <span className="board-card-name">
          <UserText>{name}</UserText>
        </span>
        <span className="board-card-buttons">
          <DragButton slot="drag" className="button quiet small icon-only card-button drag">
            <GripVertical className="icon small" aria-hidden="true" />
          </DragButton>
          <MoveMenu organization={organization} onMove={(to) => move([organization.id], to)} />
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
        <Weeks id={organization.id} />
      </div>
    </>
  );
});

function Weeks({ id }: { readonly id: OrganizationId }) {
  const { t } = useTranslation();
  const weeks = useContext(WeeksContext).get(id);
  if (weeks === undefined) return null;
  return (
    <span className="muted">{weeks === 0 ? t('tracker:lessThanAWeek') : t('tracker:weeks', { count: weeks })}</span>
  );
}
