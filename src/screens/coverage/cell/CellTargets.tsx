import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../app/hooks.ts';
import { openTargets } from '../../../app/targetsStore.ts';
import { type GapRow, isShareOfNobody } from '../../../core/coverage/targets/gapReport.ts';
import { formatNumber, formatPercent } from '../../../i18n/format.ts';
import { Button } from '../../parts/Button.tsx';
import type { MatrixCell } from '../matrix/matrixModel.ts';
import { useTargetsOf } from '../matrix/useTargetsOf.ts';

/** What was set for the cell and how far it is met; nothing of a cell that no target can be set for. */
export function CellTargets({ cell, onClose }: { readonly cell: MatrixCell; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { target, asks } = cell;
  const set = useTargetsOf()(target);
  if (target === null) return null;
  const first = set.find((row) => row.target.counted === asks) ?? set[0];
  return (
    <section className="cell-part" data-targets={set.length}>
      <h3>{t('coverage:cell.target')}</h3>
      {set.length === 0 ? <p className="muted">{t('coverage:cell.noTarget')}</p> : null}
      {set.map((row) => (
        <TargetSaid key={row.target.counted} row={row} />
      ))}
      <Button
        small
        onPress={() => {
          onClose();
          openTargets(target, first?.target.counted ?? asks);
        }}
      >
        {t(set.length === 0 ? 'coverage:cell.setTarget' : 'coverage:cell.changeTarget')}
      </Button>
    </section>
  );
}

/** "Engaged: at least 2, ideally 3. Now 0, 2 short." */
function TargetSaid({ row }: { readonly row: GapRow }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { target, have, shortfall } = row;
  const amount = (value: number) =>
    target.unit === 'share' ? formatPercent(language, value) : formatNumber(language, value);
  const parts = [
    target.minimum === null ? null : t('coverage:cell.minimum', { amount: amount(target.minimum) }),
    target.ideal === null ? null : t('coverage:cell.ideal', { amount: amount(target.ideal) }),
    isShareOfNobody(row) ? t(`coverage:cell.noShare.${target.counted}`) : t('coverage:cell.have', { count: have }),
    shortfall === 0 ? null : t('coverage:cell.short', { count: shortfall }),
  ].filter((part) => part !== null);
  return (
    <p className={shortfall > 0 ? 'cell-target short' : 'cell-target'}>
      <strong>{t(`coverage:counting.${target.counted}`)}</strong> {parts.join(' · ')}
    </p>
  );
}
