import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFieldMap } from '../../app/hooks.ts';
import type { FieldMap } from '../../core/model/fieldMap.ts';
import { isRecorded } from '../../core/model/tie.ts';
import { pairTies } from '../../core/view/pairTies.ts';
import { PageHead } from '../parts/PageHead.tsx';

/** How many ties of how many pairs there are, who has none, what is not known of them, and how many are only suggested. */
export function TiesHead({ actions }: { readonly actions: ReactNode }) {
  const { t } = useTranslation();
  const fieldMap = useFieldMap();
  const { recorded, pairs, isolates, untyped, suggested } = useMemo(() => countTies(fieldMap), [fieldMap]);
  if (fieldMap.ties.length === 0) return <PageHead title={t('ties:label')} />;
  const title = t('ties:title', {
    ties: t('terms:ties', { count: recorded }),
    pairs: t('ties:pairs', { count: pairs }),
  });
  const lead = [
    isolates === 0 ? t('ties:allTied') : t('ties:isolates', { count: isolates }),
    ...(untyped === 0 ? [] : [t('ties:typeUnknown', { count: untyped })]),
    ...(suggested === 0 ? [] : [t('ties:suggested', { count: suggested })]),
  ];
  return <PageHead title={title} lead={lead.join(' ')} actions={actions} />;
}

function countTies({ organizations, ties }: FieldMap) {
  const ids = organizations.map(({ id }) => id);
  const recorded = ties.filter(isRecorded);
  const pairs = pairTies(ids, recorded);
  const tied = new Set(pairs.flatMap(({ a, b }) => [a, b]));
  return {
    recorded: recorded.length,
    suggested: ties.length - recorded.length,
    pairs: pairs.length,
    isolates: ids.length - tied.size,
    untyped: recorded.filter(({ type }) => type === null).length,
  };
}
