import { useTranslation } from 'react-i18next';
import { useLanguage, useOrganizationsById } from '../../../app/hooks.ts';
import { hasSaidYes } from '../../../core/coverage/whenCounted.ts';
import type { PlannedIntroduction } from '../../../core/recruitment/introductions/planIntroductions.ts';
import { formatList } from '../../../i18n/format.ts';

/** How an organisation is reached, in two lines: how many steps and through whom, or that there is no path. */
export function IntroductionCell({ introduction }: { readonly introduction: PlannedIntroduction | undefined }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const byId = useOrganizationsById();
  if (introduction === undefined) return null;
  const organization = byId.get(introduction.id);
  if (organization !== undefined && hasSaidYes(organization)) return <Direct />;
  const route = introduction.chosen ?? introduction.routes[0];
  if (route === undefined) {
    const [near] = introduction.nearest;
    const name = near === undefined ? '' : (byId.get(near.id)?.name ?? '');
    return (
      <div className="recruit-reach">
        <span className="pill warn">{t('recruit:reach.noPath')}</span>
        {near === undefined ? null : <span className="secondary">{t('recruit:reach.nearest', { name })}</span>}
      </div>
    );
  }
  // Whom to ask is the first contact; what follows is the way from there.
  const [name = '', ...between] = route.path.slice(0, -1).flatMap((id) => byId.get(id)?.name ?? []);
  const then = formatList(language, between);
  return (
    <div className="recruit-reach">
      <strong>{t('recruit:reach.steps', { count: route.hops })}</strong>
      <span className="secondary">
        {between.length === 0 ? t('recruit:reach.ask', { name }) : t('recruit:reach.askThen', { name, then })}
      </span>
      {introduction.chosen === null ? <span className="pill warn">{t('recruit:reach.full')}</span> : null}
    </div>
  );
}

/** Whoever said yes needs no introduction. */
function Direct() {
  const { t } = useTranslation();
  return (
    <div className="recruit-reach">
      <strong>{t('recruit:reach.direct')}</strong>
      <span className="secondary">{t('recruit:reach.directNote')}</span>
    </div>
  );
}
