import { useTranslation } from 'react-i18next';
import type { Organization } from '../../core/model/organization.ts';
import { UserText } from '../parts/UserText.tsx';

/** What it sits in and where it works. */
export function CardPills({
  organization,
  isBackbone,
}: {
  readonly organization: Organization;
  readonly isBackbone: boolean;
}) {
  const { t } = useTranslation();
  const { committee, workingGroups, regions, regionWide } = organization;
  const marked = [...(isBackbone ? [t('card:backbone')] : []), ...(committee === true ? [t('card:committee')] : [])];
  const plain = [...workingGroups, ...regions, ...(regionWide ? [t('terms:regionWide')] : [])];
  if (marked.length + plain.length === 0) return null;
  return (
    <ul className="org-card-pills">
      {marked.map((text) => (
        <li key={text} className="pill ok">
          {text}
        </li>
      ))}
      {[...new Set(plain)].map((text) => (
        <li key={text} className="pill">
          <UserText>{text}</UserText>
        </li>
      ))}
    </ul>
  );
}
