import { useTranslation } from 'react-i18next';
import { UserText } from '../../parts/UserText.tsx';
import type { Seat } from './boardColumns.ts';

/** The second line of a seat: its office, the backbone, and of a person for whom they sit and whether they are affected. */
export function SeatNote({ seat }: { readonly seat: Seat }) {
  const { t } = useTranslation();
  const { office, isBackbone, member } = seat;
  const words = [
    office === null ? null : t(`groups:office.${office}`),
    isBackbone ? t('groups:seat.backbone') : null,
    member.kind === 'person' && member.person.affected === true ? t('groups:seat.affected') : null,
    member.kind === 'person' && member.organization === null ? t('groups:seat.forNobody') : null,
  ].filter((word) => word !== null);
  const organization = member.kind === 'person' ? member.organization : null;
  if (words.length === 0 && organization === null) return null;
  return (
    <span className="seat-note">
      {words.join(' · ')}
      {organization === null ? null : (
        <>
          {words.length > 0 ? ' · ' : null}
          <UserText>{organization.name}</UserText>
        </>
      )}
    </span>
  );
}
