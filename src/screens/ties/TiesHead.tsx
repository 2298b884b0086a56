import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFieldMap } from '../../app/hooks.ts';
import type { FieldMap } from '../../core/model/fieldMap.ts';
import { pairTies } from '../../core/view/pairTies.ts';
import { PageHead } from '../parts/PageHead.tsx';

/** How many ties of how many pairs there are, who has none, and what is not known of them. */
export function TiesHead({ actions }: { readonly actions: ReactNode }) {
  const { t } = useTranslation();
  const fieldMap = useFieldMap();
  const { pairs, isolates, untyped } = useMemo(() => countTies(fieldMap), [fieldMap]);
  if (fieldMap.ties.length === 0) return <PageHead title={t('ties:label')} />;
  const title = t('ties:title', {
    ties: t('terms:ties', { count: fieldMap.ties.length }),
    pairs: t('ties:pairs', { count: pairs }),
  });
  const lead = [
    isolates === 0 ? t('ties:allTied') : t('ties:isolates', { count: isolates }),
    ...(untyped === 0 ? [] : [t('ties:typeUnknown', { count: untyped })]),
  ];
  return <PageHead title={title} lead={lead.join(' ')} actions={actions} />;
}

function countTies({ organizations, ties }: FieldMap) {
  const ids = organizations.map(({ id }) => id);
  const pairs = pairTies(ids, ties);
  const tied = new Set(pairs.flatMap(({ a, b }) => [a, b]));
  return {
    pairs: pairs.length,
    isolates: ids.length - tied.size,
    untyped: ties.filter(({ type }) => type === null).length,
  };
}
