import { useTranslation } from 'react-i18next';
import { whatIfStore } from '../../app/app.ts';
import { useFieldMap, useLanguage, useWhatIf } from '../../app/hooks.ts';
import { sameWhatIf } from '../../app/whatIfStore.ts';
import type { WhatIfFigures } from '../../core/network/whatIf/whatIfFigures.ts';
import { formatNumber } from '../../i18n/format.ts';
import { localeOf } from '../../i18n/language.ts';
import { Button } from '../parts/Button.tsx';
import { Figure } from '../parts/Figure.tsx';
import { CutOffChanges } from './CutOffChanges.tsx';
import { type ComparisonRow, changeText, comparisonRows } from './comparisonRows.ts';
import { GroupChanges } from './GroupChanges.tsx';

/** The field before and after what is tried. What belongs to an earlier state is marked until the newer figures are there. */
export function Comparison() {
  const { t } = useTranslation();
  const fieldMap = useFieldMap();
  const { figures, of, status } = useWhatIf((state) => state);
  const isBehind = of !== null && !sameWhatIf(of, fieldMap);
  return (
    <section className={isBehind ? 'what-if-result behind' : 'what-if-result'} aria-busy={isBehind || figures === null}>
      <h3>{t('whatIf:result.title')}</h3>
      {status === 'failed' ? <Failed /> : null}
      <p className="secondary what-if-state" role="status">
        {isBehind || figures === null ? t('whatIf:result.computing') : t('whatIf:result.rules')}
      </p>
      {figures === null ? null : <Figures figures={figures} />}
    </section>
  );
}

function Failed() {
  const { t } = useTranslation();
  return (
    <div className="callout">
      <p>
        {t('whatIf:result.failed')}{' '}
        <Button look="link" onPress={whatIfStore.again}>
          {t('whatIf:result.again')}
        </Button>
      </p>
    </div>
  );
}

function Figures({ figures }: { readonly figures: WhatIfFigures }) {
  const { t } = useTranslation();
  return (
    <>
      <table className="what-if-table">
        <thead>
          <tr>
            <td />
            <th scope="col">{t('whatIf:result.before')}</th>
            <th scope="col">{t('whatIf:result.after')}</th>
            <th scope="col">{t('whatIf:result.change')}</th>
          </tr>
        </thead>
        <tbody>
          {comparisonRows(figures).map((row) => (
            <Row key={row.key} row={row} />
          ))}
        </tbody>
      </table>
      <CutOffChanges figures={figures} />
      <GroupChanges figures={figures} />
    </>
  );
}

function Row({ row }: { readonly row: ComparisonRow }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { key, before, after, digits } = row;
  const change = changeText(localeOf(language), row);
  return (
    <tr data-figure={key} className={change === '0' || change === null ? '' : 'changed'}>
      <th scope="row">
        {t(`whatIf:figure.${key}.name`)}
        <small className="muted">{t(`whatIf:figure.${key}.plain`)}</small>
      </th>
      <td>
        <Figure>{formatNumber(language, before, digits)}</Figure>
      </td>
      <td>
        <Figure>{formatNumber(language, after, digits)}</Figure>
      </td>
      <td className="what-if-change">
        <Figure>{change ?? '–'}</Figure>
      </td>
    </tr>
  );
}
