import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFieldMap } from '../../app/hooks.ts';
import { unknownValue } from '../../core/model/filter.ts';
import { tieAssertions } from '../../core/model/tie.ts';
import { assertionText, kindText } from '../../i18n/rulesText.ts';
import { Segmented } from '../parts/Segmented.tsx';
import { CountedValues } from './CountedValues.tsx';
import { useChangeRules } from './useChangeRules.ts';
import { useRuleWords } from './useRuleWords.ts';

const directions = ['union', 'intersection', 'directed'] as const;
const merges = ['max', 'sum'] as const;

/** Whether one side's word is enough, both are needed, or the direction is kept. */
export function DirectionRule() {
  const { t } = useTranslation();
  const { rules } = useFieldMap();
  const change = useChangeRules();
  return (
    <div className="rule">
      <h3>{t('rules:direction.label')}</h3>
      <Segmented
        label={t('rules:direction.label')}
        value={rules.direction}
        options={directions.map((value) => ({ value, label: t(`rules:direction.${value}`) }))}
        onChange={(direction) => change({ direction })}
      />
    </div>
  );
}

/** How the strengths of a pair's ties join. */
export function MergeRule() {
  const { t } = useTranslation();
  const { rules } = useFieldMap();
  const change = useChangeRules();
  return (
    <div className="rule">
      <h3>{t('rules:merge.label')}</h3>
      <Segmented
        label={t('rules:merge.label')}
        value={rules.merge}
        options={merges.map((value) => ({ value, label: t(`rules:merge.${value}`) }))}
        onChange={(merge) => change({ merge })}
      />
      <p className="muted">{t('rules:merge.help')}</p>
    </div>
  );
}

/** Which kinds of tie count, as they were written, the commonest first. */
export function KindsRule() {
  const { t } = useTranslation();
  const { ties, rules } = useFieldMap();
  const words = useRuleWords();
  const change = useChangeRules();
  const counts = useMemo(() => countBy(ties.map(({ type }) => type ?? unknownValue)), [ties]);
  const values = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([value]) => value);
  // A kind that no tie has any more still stands in the rule.
  const gone = rules.tieKinds.filter((kind) => !counts.has(kind));
  return (
    <CountedValues
      label={t('rules:tieKinds.label')}
      none={t('rules:tieKinds.none')}
      values={[...values, ...gone]}
      chosen={rules.tieKinds}
      countOf={(value) => counts.get(value) ?? 0}
      nameOf={(value) => kindText(value, words)}
      onChange={(tieKinds) => change({ tieKinds })}
    />
  );
}

/** Whose word is enough for a tie to count. */
export function AssertedRule() {
  const { t } = useTranslation();
  const { ties, rules } = useFieldMap();
  const words = useRuleWords();
  const change = useChangeRules();
  const counts = useMemo(() => countBy(ties.map(({ assertedBy }) => assertedBy ?? unknownValue)), [ties]);
  const values = [...tieAssertions, '?' as const].filter((one) => counts.has(one) || rules.asserted.includes(one));
  const isSaid = rules.asserted.length > 0 || values.some((one) => one !== unknownValue);
  return (
    <CountedValues
      label={t('rules:asserted.label')}
      none={t(ties.length === 0 ? 'rules:tieKinds.none' : 'rules:assertedByNobody')}
      values={isSaid ? values : []}
      chosen={rules.asserted}
      countOf={(value) => counts.get(value) ?? 0}
      nameOf={(value) => assertionText(value, words)}
      onChange={(asserted) =>
        change({ asserted: [...tieAssertions, '?' as const].filter((one) => asserted.includes(one)) })
      }
    />
  );
}

function countBy(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
