import { Lock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../app/hooks.ts';
import { isoToday } from '../../app/stageHistory.ts';
import type { Organization } from '../../core/model/organization.ts';
import { dueState } from '../../core/recruitment/tracker/dueDay.ts';
import { formatMoment } from '../../i18n/format.ts';
import { UserText } from '../parts/UserText.tsx';

/** Who keeps in touch, what comes next and by when; and whether it asked to be left alone. */
export function CardContact({ organization }: { readonly organization: Organization }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { owner, nextStep, nextStepOn, doNotContact } = organization;
  const isOverdue = dueState(nextStepOn, isoToday()) === 'overdue';
  if (owner === null && nextStep === null && nextStepOn === null && doNotContact !== true) return null;
  return (
    <section className="org-card-part">
      <h3>
        {t('card:contact')} <Lock className="icon small" role="img" aria-label={t('shell:private')} />
      </h3>
      {doNotContact === true ? <p className="pill warn">{t('organizations:field.doNotContact')}</p> : null}
      <dl className="org-card-facts">
        <Fact name={t('organizations:field.owner')} text={owner} />
        <Fact name={t('organizations:field.nextStep')} text={nextStep} />
        {nextStepOn === null ? null : (
          <div>
            <dt>{t('card:due')}</dt>
            <dd>
              <UserText>{formatMoment(language, nextStepOn)}</UserText>
              {isOverdue ? (
                <>
                  {' '}
                  <span className="pill warn">{t('card:overdue')}</span>
                </>
              ) : null}
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}

function Fact({ name, text }: { readonly name: string; readonly text: string | null }) {
  if (text === null) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <UserText>{text}</UserText>
      </dd>
    </div>
  );
}
