import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../app/hooks.ts';
import { unknownValue } from '../../../core/model/filter.ts';
import type { SheetMember } from '../../../core/view/groups/groupSheet.ts';
import { formatList } from '../../../i18n/format.ts';
import { SectorMark } from '../../../map/SectorMark.tsx';
import { UserText } from '../../parts/UserText.tsx';
import { useSectorMarks } from '../../parts/useSectorMarks.ts';
import { useGroupName } from '../picture/useGroupName.ts';
import { usePictureWords } from '../picture/usePictureWords.ts';

/** Who sits in the group: their sector, where they work, and what they are here. */
export function SheetMembers({ members }: { readonly members: readonly SheetMember[] }) {
  const { t } = useTranslation();
  if (members.length === 0) return <p className="sheet-nobody">{t('groupPicture:sheet.nobody')}</p>;
  return (
    <table className="sheet-members">
      <thead>
        <tr>
          <th scope="col">{t('groupPicture:sheet.member')}</th>
          <th scope="col">{t('groupPicture:sheet.sector')}</th>
          <th scope="col">{t('groupPicture:sheet.regions')}</th>
          <th scope="col">{t('groupPicture:sheet.role')}</th>
        </tr>
      </thead>
      <tbody>
        {members.map((member) => (
          <MemberRow key={member.key} member={member} />
        ))}
      </tbody>
    </table>
  );
}

function MemberRow({ member }: { readonly member: SheetMember }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const markOf = useSectorMarks();
  const nameOf = useGroupName();
  const words = usePictureWords()('others');
  const { name, role, alsoIn, sectors, regions } = member;
  const links = alsoIn.map((group) => (group === null ? t('groupPicture:sheet.onCommittee') : nameOf(group)));
  return (
    <tr>
      <th scope="row">
        <span className="sheet-name">
          <SectorMark mark={markOf(sectors[0] === unknownValue ? null : (sectors[0] ?? null))} size={16} />
          {name === null ? t('groupPicture:picture.aPerson') : <UserText>{name}</UserText>}
        </span>
      </th>
      <td>{formatList(language, sectors.map(words.sector))}</td>
      <td>{formatList(language, regions.map(words.region))}</td>
      <td>
        {role === null ? null : <strong>{t(`groupPicture:picture.${role}`)}</strong>}
        {role === null || links.length === 0 ? null : ' · '}
        {links.length === 0 ? null : t('groupPicture:sheet.alsoIn', { groups: formatList(language, links) })}
      </td>
    </tr>
  );
}
