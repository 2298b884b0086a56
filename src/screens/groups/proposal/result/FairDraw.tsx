import { Dices } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { drawAgain } from '../../../../app/commands/draw.ts';
import { useFieldMap, useLanguage } from '../../../../app/hooks.ts';
import type { Lottery } from '../../../../core/groups/seating/proposal.ts';
import { formatPercent } from '../../../../i18n/format.ts';
import { Button } from '../../../parts/Button.tsx';
import { runSaid } from '../../../recruit/shortlist/RowMenu.tsx';

/** How fair the draw is, and a way to draw again. */
export function FairDraw({ lottery }: { readonly lottery: Lottery }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { seed } = useFieldMap();
  const share = (value: number) => formatPercent(language, value);
  const { least, bound, committees, chances } = lottery;
  const barred = Object.values(chances).filter((chance) => chance === 0).length;
  return (
    <section className="card proposal-card" data-draw={seed}>
      <header>
        <h2>{t('seating:draw.title')}</h2>
        <Button small className="end" onPress={() => runSaid(drawAgain(seed))}>
          <Dices className="icon small" aria-hidden="true" />
          {t('seating:draw.again')}
        </Button>
      </header>
      <p>
        {committees === 1
          ? t('seating:draw.onlyOne')
          : t('seating:draw.chances', { count: committees, least: share(least), bound: share(bound) })}
      </p>
      <p className="secondary">
        {barred === 0 ? null : `${t('seating:draw.barred', { count: barred })} `}
        {t('seating:draw.seed', { seed })}
      </p>
    </section>
  );
}
