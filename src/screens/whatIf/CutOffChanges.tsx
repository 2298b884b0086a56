import { ArrowRight } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../app/hooks.ts';
import type { OrganizationId } from '../../core/model/ids.ts';
import { importedId } from '../../core/network/importedId.ts';
import {
  type CutOffChange,
  cutOffChange,
  mostFragile,
  type WhatIfFigures,
} from '../../core/network/whatIf/whatIfFigures.ts';
import { formatNumber } from '../../i18n/format.ts';
import { Figure } from '../parts/Figure.tsx';
import { NameList } from '../parts/NameList.tsx';
import { OrganizationPicker } from './OrganizationPicker.tsx';
import { useTriable } from './useTriable.ts';

const namesShown = 12;

/** Who is cut off if an organisation leaves, before and after: of those on whom most depend, of those left out, of any other. */
export function CutOffChanges({ figures }: { readonly figures: WhatIfFigures }) {
  const { t } = useTranslation();
  const { labels } = useTriable();
  const [text, setText] = useState('');
  const chosen = labels.idOf(text);
  const of = new Set([
    ...(chosen === null ? [] : [chosen]),
    ...figures.removed.map(({ organization }) => organization),
    ...mostFragile(figures),
  ]);
  return (
    <div className="what-if-cut-off">
      <h4>{t('whatIf:cutOff.title')}</h4>
      <p className="secondary">{t('whatIf:cutOff.why')}</p>
      {of.size === 0 ? <p>{t('whatIf:cutOff.none')}</p> : null}
      {[...of].map((id) => (
        <OneChange key={id} change={cutOffChange(figures, id)} />
      ))}
      <OrganizationPicker label={t('whatIf:cutOff.other')} text={text} labels={labels.all} onText={setText} />
    </div>
  );
}

function OneChange({ change }: { readonly change: CutOffChange }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { all, nameOf } = useTriable();
  const { organization, before, after } = change;
  const record = all.find(({ id }) => id === organization);
  const known = new Set(before ?? []);
  const then = new Set(after ?? []);
  const count = (ids: readonly OrganizationId[] | null) => formatNumber(language, ids === null ? null : ids.length);
  const lists = [
    { key: 'freed', ids: (before ?? []).filter((id) => after !== null && !then.has(id)) },
    { key: 'newly', ids: (after ?? []).filter((id) => before !== null && !known.has(id)) },
    { key: 'still', ids: (after ?? []).filter((id) => before === null || known.has(id)) },
  ].filter(({ ids }) => ids.length > 0);
  return (
    <article className="what-if-leaving" data-organization={record === undefined ? undefined : importedId(record)}>
      <h5>
        <span>{t('whatIf:cutOff.ifLeaves', { name: nameOf(organization) })}</span>
        <span className="what-if-from-to">
          <span data-figure="before">
            <span className="visually-hidden">{t('whatIf:result.before')}: </span>
            <Figure>{count(before)}</Figure>
          </span>
          <ArrowRight className="icon small turns" aria-hidden="true" />
          <strong data-figure="after">
            <span className="visually-hidden">{t('whatIf:result.after')}: </span>
            <Figure>{count(after)}</Figure>
          </strong>
        </span>
      </h5>
      {lists.map(({ key, ids }) => (
        <p key={key} data-list={key}>
          {t(`whatIf:cutOff.${key}`, { count: ids.length })} <NameList names={ids.map(nameOf)} most={namesShown} />
        </p>
      ))}
    </article>
  );
}
