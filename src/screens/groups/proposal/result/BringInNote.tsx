import { ArrowRight } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { viewStore } from '../../../../app/app.ts';
import { useOrganizationsById } from '../../../../app/hooks.ts';
import { hasSaidYes } from '../../../../core/coverage/whenCounted.ts';
import type { PlannedIntroduction } from '../../../../core/recruitment/introductions/planIntroductions.ts';
import { useTerms } from '../../../parts/useTerms.ts';

/** That somebody who is proposed is not engaged yet, how far they are, and who can open the door. */
export function BringInNote({ introduction }: { readonly introduction: PlannedIntroduction }) {
  const { t } = useTranslation();
  const terms = useTerms();
  const byId = useOrganizationsById();
  const organization = byId.get(introduction.id);
  if (organization === undefined) return null;
  const route = introduction.chosen ?? introduction.routes[0];
  const first = route?.path[0];
  const through = first === undefined || first === introduction.id ? null : (byId.get(first)?.name ?? null);
  const stage = terms.stage(organization.stage);
  const isDirect = hasSaidYes(organization);
  return (
    <span className="proposal-bring-in" data-bring-in="">
      {isDirect ? (
        <span className="pill warn">{t('seating:bringIn.flag')}</span>
      ) : (
        <AriaButton
          className="pill warn"
          aria-label={t('seating:bringIn.openNamed', { name: organization.name })}
          onPress={() => viewStore.set({ screen: 'recruit', recruitView: 'tracker' })}
        >
          {t('seating:bringIn.flag')}
          <ArrowRight className="icon small turns" aria-hidden="true" />
        </AriaButton>
      )}
      <span>{said()}</span>
    </span>
  );

  function said(): string {
    if (isDirect) return t('seating:bringIn.saidYes', { stage });
    return through === null
      ? t('seating:bringIn.noPath', { stage })
      : t('seating:bringIn.through', { stage, name: through });
  }
}
