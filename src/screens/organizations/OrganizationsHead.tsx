import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFieldMap, useLanguage } from '../../app/hooks.ts';
import type { Organization } from '../../core/model/organization.ts';
import { formatList } from '../../i18n/format.ts';
import { PageHead } from '../parts/PageHead.tsx';
import '../../styles/rules.css';
import { FoldedNote } from '../rules/FoldedNote.tsx';
import { RuleChips } from '../rules/RuleChips.tsx';

const needed = ['sector', 'topics', 'regions', 'stage'] as const;

/** How many organisations of how many sectors there are, and what is still not known of them. */
export function OrganizationsHead({ actions }: { readonly actions: ReactNode }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { organizations } = useFieldMap();
  const missing = useMemo(() => countMissing(organizations), [organizations]);
  if (organizations.length === 0) return <PageHead title={t('organizations:label')} />;

  const sectors = new Set(organizations.flatMap(({ sector }) => sector ?? [])).size;
  const gaps = needed.flatMap((field) => {
    const n = missing[field];
    return n === 0 ? [] : [t(`organizations:missing.${field}`, { n })];
  });
  const title = t('organizations:title', {
    organizations: t('terms:organizations', { count: organizations.length }),
    sectors: t('organizations:sectors', { count: sectors }),
  });
  const lead =
    gaps.length === 0
      ? t('organizations:complete')
      : t('organizations:incomplete', { list: formatList(language, gaps) });
  return (
    <>
      <PageHead title={title} lead={lead} actions={actions} />
      <div className="data-notes">
        <RuleChips />
        <FoldedNote />
      </div>
    </>
  );
}

function countMissing(organizations: readonly Organization[]): Readonly<Record<(typeof needed)[number], number>> {
  const count = (missing: (one: Organization) => boolean) => organizations.filter(missing).length;
  return {
    sector: count(({ sector }) => sector === null),
    topics: count(({ topics }) => topics.length === 0),
    regions: count(({ regions, regionWide }) => regions.length === 0 && !regionWide),
    stage: count(({ stage }) => stage === null),
  };
}
