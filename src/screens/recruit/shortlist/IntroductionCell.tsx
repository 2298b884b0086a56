import { useTranslation } from 'react-i18next';
import { useOrganizationsById } from '../../../app/hooks.ts';
import type { PlannedIntroduction } from '../../../core/recruitment/introductions/planIntroductions.ts';

/** How an organisation is reached, in two lines: how many steps and through whom, or that there is no path. */
export function IntroductionCell({ introduction }: { readonly introduction: PlannedIntroduction | undefined }) {
  const { t } = useTranslation();
  const byId = useOrganizationsById();
  if (introduction === undefined) return null;
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
  // Whoever stands next to it is the one to name: for one step that is the first contact.
  const via = byId.get(route.path.at(-2) ?? route.path[0] ?? introduction.id)?.name ?? '';
  return (
    <div className="recruit-reach">
      <strong>{t('recruit:reach.steps', { count: route.hops })}</strong>
      <span className="secondary">{t('recruit:reach.via', { name: via })}</span>
      {introduction.chosen === null ? <span className="pill warn">{t('recruit:reach.full')}</span> : null}
    </div>
  );
}
