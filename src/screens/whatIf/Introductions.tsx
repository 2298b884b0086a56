import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldStore } from '../../app/app.ts';
import { tryTie } from '../../app/commands/whatIf.ts';
import { useFieldMap, useLanguage, useStudy } from '../../app/hooks.ts';
import type { FieldMap } from '../../core/model/fieldMap.ts';
import { pairKey } from '../../core/model/whatIf.ts';
import type { Introduction } from '../../core/network/study/study.ts';
import { formatList } from '../../i18n/format.ts';
import { Button } from '../parts/Button.tsx';
import { useTriable } from './useTriable.ts';

const few = 5;
const introducersNamed = 2;

/** Pairs that might be introduced, each tried with one press; those of another state of the field are not offered. */
export function Introductions() {
  const { t } = useTranslation();
  const fieldMap = useFieldMap();
  const introductions = useStudy(({ parts }) => parts.introductions);
  const of = useStudy((state) => state.of.introductions);
  const [most, setMost] = useState(few);
  if (introductions === undefined || of === undefined || !isSameField(of, fieldMap)) return null;
  const open = untried(introductions, fieldMap);
  if (open.length === 0) return null;
  return (
    <section className="what-if-part" data-part="introductions">
      <h3>{t('whatIf:introductions.title')}</h3>
      <p className="secondary">{t('whatIf:introductions.lead')}</p>
      <ul className="what-if-list">
        {open.slice(0, most).map((one) => (
          <Row key={one.pair.join(' ')} introduction={one} />
        ))}
      </ul>
      {open.length > most ? (
        <Button small onPress={() => setMost(most + few)}>
          {t('whatIf:introductions.more')}
        </Button>
      ) : null}
    </section>
  );
}

function Row({ introduction }: { readonly introduction: Introduction }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const fieldMap = useFieldMap();
  const { nameOf } = useTriable();
  const [source, target] = introduction.pair;
  const what = t('whatIf:tried.pair', { from: nameOf(source), to: nameOf(target) });
  const { reasons, through, topics, regions } = introduction;
  const list = (values: readonly string[]) => formatList(language, values);
  const grounds = [
    ...(reasons.includes('joinsParts') ? [t('whatIf:introductions.joinsParts')] : []),
    ...(reasons.includes('emptySectors') ? [t('whatIf:introductions.emptySectors')] : []),
    ...(through.length === 0
      ? []
      : [t('whatIf:introductions.through', { names: list(through.slice(0, introducersNamed).map(nameOf)) })]),
    ...(topics.length === 0 ? [] : [t('whatIf:introductions.topics', { list: list(topics) })]),
    ...(regions.length === 0 ? [] : [t('whatIf:introductions.regions', { list: list(regions) })]),
  ];
  return (
    <li>
      <span className="what-if-words">
        {what}
        <small className="muted">{grounds.join(' ')}</small>
      </span>
      <Button
        small
        aria-label={t('whatIf:introductions.tryNamed', { what })}
        onPress={() => fieldStore.run(tryTie(fieldMap, { source, target }))}
      >
        {t('whatIf:introductions.try')}
      </Button>
    </li>
  );
}

function untried(introductions: readonly Introduction[], { whatIf, ties }: FieldMap): readonly Introduction[] {
  const known = new Set([...whatIf.ties, ...ties].map(pairKey));
  const gone = new Set(whatIf.withoutOrganizations);
  return introductions.filter(
    ({ pair: [source, target] }) => !known.has(pairKey({ source, target })) && !gone.has(source) && !gone.has(target),
  );
}

function isSameField(a: FieldMap, b: FieldMap): boolean {
  return a.organizations === b.organizations && a.ties === b.ties && a.rules === b.rules;
}
