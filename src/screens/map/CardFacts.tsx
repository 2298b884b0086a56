import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../app/hooks.ts';
import type { Organization } from '../../core/model/organization.ts';
import { circlesOf } from '../../core/recruitment/circlesOf.ts';
import { formatList } from '../../i18n/format.ts';
import { UserText } from '../parts/UserText.tsx';

/** What else is recorded and may be shown to anyone. */
export function CardFacts({ organization }: { readonly organization: Organization }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { role, contributes, targetGroups, source, updated } = organization;
  const circles = circlesOf(organization).map((circle) => t(`organizations:circle.${circle}`));
  const facts = [
    { key: 'role', name: t('card:role'), text: role },
    { key: 'circles', name: t('organizations:circle.label'), text: formatList(language, circles) },
    { key: 'contributes', name: t('card:contributes'), text: contributes },
    { key: 'targetGroups', name: t('card:targetGroups'), text: formatList(language, targetGroups) },
    { key: 'source', name: t('card:source'), text: source },
    { key: 'updated', name: t('card:updated'), text: updated },
  ].flatMap(({ key, name, text }) => (text === null || text === '' ? [] : [{ key, name, text }]));
  if (facts.length === 0) return null;
  return (
    <section className="org-card-part">
      <h3>{t('card:facts')}</h3>
      <dl className="org-card-facts">
        {facts.map(({ key, name, text }) => (
          <div key={key}>
            <dt>{name}</dt>
            <dd>
              <UserText>{text}</UserText>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
