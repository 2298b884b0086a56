import { useTranslation } from 'react-i18next';
import { useLanguage, useOrganizationsById } from '../../../app/hooks.ts';
import type { PlannedIntroduction } from '../../../core/recruitment/introductions/planIntroductions.ts';
import type { Near } from '../../../core/recruitment/introductions/route.ts';
import { formatList } from '../../../i18n/format.ts';
import { OrganizationLink } from '../../network/OrganizationLink.tsx';

/** That nobody who is engaged can introduce, and who is nearest by topic and region. */
export function NoRoute({ introduction }: { readonly introduction: PlannedIntroduction }) {
  const { t } = useTranslation();
  const name = useOrganizationsById().get(introduction.id)?.name ?? '';
  return (
    <div className="recruit-no-route recruit-link-to">
      <p className="callout warn">{t('recruit:noRoute.said', { name })}</p>
      {introduction.nearest.length === 0 ? (
        <p className="secondary">{t('recruit:noRoute.nobodyNear')}</p>
      ) : (
        <>
          <p className="secondary">{t('recruit:noRoute.nearest')}</p>
          <ul>
            {introduction.nearest.map((near) => (
              <li key={near.id}>
                <OrganizationLink id={near.id} />
                <Shared near={near} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function Shared({ near: { topics, regions, sameSector } }: { readonly near: Near }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const shared = [...topics, ...regions];
  const text = shared.length === 0 && sameSector ? t('recruit:noRoute.sector') : formatList(language, shared);
  return <small className="muted">{text}</small>;
}
