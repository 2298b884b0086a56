import { useTranslation } from 'react-i18next';
import { viewStore } from '../../../app/app.ts';
import { useFieldMap, useLanguage } from '../../../app/hooks.ts';
import { openTargets } from '../../../app/targetsStore.ts';
import type { GapRow } from '../../../core/coverage/targets/gapReport.ts';
import { formatMoment, formatNumber } from '../../../i18n/format.ts';
import { Button } from '../../parts/Button.tsx';
import { Figure } from '../../parts/Figure.tsx';
import { UserText } from '../../parts/UserText.tsx';
import { TargetName } from '../targets/TargetName.tsx';
import { useTargetWords } from '../targets/useTargetWords.ts';
import { gapFacts } from './gapFacts.ts';
import { gapSentence, ratioSentence } from './gapWords.ts';
import { mapOfCell } from './mapOfCell.ts';
import { useGapWording } from './useGapWording.ts';

/** One target: how far it is from being met, in a sentence with its numbers, and who set it and why. */
export function GapItem({ row }: { readonly row: GapRow }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { organizations } = useFieldMap();
  const wording = useGapWording();
  const words = useTargetWords();
  const { target, shortfall, toIdeal } = row;
  const facts = gapFacts(row, organizations);
  const ratio = ratioSentence(facts, formatNumber(language, facts.ratio, 2), wording);
  const named = words.target(target);
  const filter = mapOfCell(target, organizations);
  return (
    <li
      className="gap-item"
      data-gap={words.parts(target).join(' × ')}
      data-counted={target.counted}
      data-short={shortfall}
    >
      <div className="gap-head">
        <h3>
          <TargetName cell={target} />
          {target.counted === 'engaged' ? null : (
            <span className="gap-counted">{t(`gaps:counted.${target.counted}`)}</span>
          )}
        </h3>
        {shortfall === 0 ? null : <Figure className="gap-short">{`−${formatNumber(language, shortfall)}`}</Figure>}
      </div>
      <p>
        {gapSentence(row, facts, wording)}
        {shortfall > 0 && toIdeal > shortfall ? ` ${t('gaps:toIdeal', { count: toIdeal })}` : null}
        {ratio === null ? null : ` ${ratio}`}
      </p>
      <Why row={row} />
      <div className="gap-actions">
        {filter === null ? null : (
          <Button
            look="link"
            aria-label={t('gaps:mapOf', { target: named })}
            onPress={() => viewStore.set({ screen: 'map', selection: null, filter })}
          >
            {t('gaps:map')}
          </Button>
        )}
        <Button
          look="link"
          aria-label={t('gaps:changeOf', { target: named })}
          onPress={() => openTargets(target, target.counted)}
        >
          {t('gaps:change')}
        </Button>
      </div>
    </li>
  );
}

function Why({ row: { target } }: { readonly row: GapRow }) {
  const { language } = useLanguage();
  const { reason, setBy, setOn } = target;
  if (reason === null && setBy === null && setOn === null) return null;
  return (
    <p className="gap-why">
      {reason === null ? null : <UserText>{reason}</UserText>}
      {setBy === null ? null : <UserText>{setBy}</UserText>}
      {setOn === null ? null : <Figure>{formatMoment(language, setOn)}</Figure>}
    </p>
  );
}
