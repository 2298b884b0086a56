import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnalysis, useLanguage } from '../../app/hooks.ts';
import type { CoverageRow } from '../../core/coverage/coverage.ts';
import type { OrganizationId } from '../../core/model/ids.ts';
import type { Organization } from '../../core/model/organization.ts';
import { formatList } from '../../i18n/format.ts';
import { UserText } from '../parts/UserText.tsx';

/** Its topics, and where it alone stands for its sector: what would be a gap without it. */
export function CardGaps({ organization }: { readonly organization: Organization }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const coverage = useAnalysis((state) => state.analysis?.coverage ?? null);
  const alone = useMemo(
    () =>
      coverage === null
        ? { topics: [], regions: [] }
        : {
            topics: aloneIn(coverage.topic, organization.id),
            regions: aloneIn(coverage.region, organization.id),
          },
    [coverage, organization.id],
  );
  return (
    <>
      {organization.topics.length === 0 ? null : (
        <section className="org-card-part">
          <h3>{t('card:topics')}</h3>
          <ul className="org-card-pills">
            {organization.topics.map((topic) => (
              <li key={topic} className="pill">
                <UserText>{topic}</UserText>
              </li>
            ))}
          </ul>
        </section>
      )}
      {alone.topics.length + alone.regions.length === 0 ? null : (
        <section className="org-card-part">
          <h3>{t('card:gaps')}</h3>
          {alone.topics.length === 0 ? null : (
            <p>{t('card:gapTopics', { list: formatList(language, alone.topics) })}</p>
          )}
          {alone.regions.length === 0 ? null : (
            <p>{t('card:gapRegions', { list: formatList(language, alone.regions) })}</p>
          )}
        </section>
      )}
    </>
  );
}

function aloneIn(rows: readonly CoverageRow[], id: OrganizationId): readonly string[] {
  return rows
    .filter((row) => row.cells.some((cell) => cell.listed.length === 1 && cell.listed[0] === id))
    .map((row) => row.value);
}
