import type { ReactNode } from 'react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFieldMap, useLanguage, useOrganizationsById } from '../../../app/hooks.ts';
import type { GapReport } from '../../../core/coverage/targets/gapReport.ts';
import { targetKey } from '../../../core/model/target.ts';
import { type BroughtTies, broughtTies } from '../../../core/recruitment/shortlist/broughtTies.ts';
import type { Approach, ChoiceCost } from '../../../core/recruitment/shortlist/shortlist.ts';
import { unknownsOf } from '../../../core/recruitment/shortlist/unknowns.ts';
import { formatList, formatNumber } from '../../../i18n/format.ts';
import { useTerms } from '../../parts/useTerms.ts';
import { useGapWords } from './useGapWords.ts';
import { useNames } from './useNames.ts';

interface Props {
  readonly approach: Approach;
  readonly report: GapReport;
  /** What the list comes to without it; null while that is worked out. */
  readonly without: ChoiceCost | null;
}

/** Why an organisation is on the list: what it closes, what the list comes to without it, what it adds, what is not known. */
export function WhyThisOne({ approach, report, without }: Props) {
  const { t } = useTranslation();
  const words = useGapWords();
  const fieldMap = useFieldMap();
  const organization = useOrganizationsById().get(approach.id);
  const byTarget = new Map(report.rows.map((row) => [targetKey(row.target), row]));
  const closed = approach.closes.flatMap(({ target }) => byTarget.get(targetKey(target)) ?? []);
  const ties = useMemo(() => broughtTies(fieldMap, approach.id), [fieldMap, approach.id]);
  if (organization === undefined) return null;
  const unknown = unknownsOf(organization);
  return (
    <section className="recruit-part">
      <h3 className="recruit-part-title">{t('recruit:why.title')}</h3>
      <dl className="recruit-why">
        <Line term={t('recruit:why.closes')}>
          {closed.length === 0 ? t('recruit:why.locked') : closed.map(words.standing).join(' ')}
        </Line>
        <Line term={t('recruit:why.without')}>
          {without === null ? t('recruit:why.working') : <Without cost={without} />}
        </Line>
        <Line term={t('recruit:why.network')}>
          <Brings ties={ties} />
        </Line>
        <Line term={t('recruit:why.unknown')}>
          <Unknown fields={unknown} />
        </Line>
      </dl>
    </section>
  );
}

function Line({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div className="recruit-why-line">
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Its ties, and what they would change in the network of those who are engaged. */
function Brings({ ties }: { readonly ties: BroughtTies }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { sectorLong } = useTerms();
  const { partners, engaged, beyond, joins, firstTo } = ties;
  if (partners.length === 0) return t('recruit:why.noTies');
  const sectors = formatList(language, firstTo.map(sectorLong));
  return [
    t('recruit:why.ties', { count: partners.length, engaged: engaged.length }),
    ...(beyond.length === 0 ? [] : [t('recruit:why.beyond', { count: beyond.length })]),
    ...(joins.length === 0 ? [] : [t('recruit:why.joins', { count: joins.length })]),
    ...(firstTo.length === 0 ? [] : [t('recruit:why.firstTo', { sectors })]),
  ].join(' ');
}

function Unknown({ fields }: { readonly fields: ReturnType<typeof unknownsOf> }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  if (fields.length === 0) return t('recruit:why.allKnown');
  const list = fields.map((field) => t(`recruit:unknown.${field}`));
  return formatList(language, list);
}

/** Who comes instead, and how much less is closed. */
function Without({ cost }: { readonly cost: ChoiceCost }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const names = useNames(cost.comes);
  const loss = formatNumber(language, cost.loss, Number.isInteger(cost.loss) ? 0 : 1);
  if (cost.comes.length === 0) return t('recruit:why.nobodyInstead', { loss });
  return cost.loss === 0 ? t('recruit:why.instead', { names }) : t('recruit:why.insteadLess', { names, loss });
}
