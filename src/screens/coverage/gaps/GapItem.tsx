import { ChevronDown } from 'lucide-react';
import { Button as AriaButton, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { viewStore } from '../../../app/app.ts';
import { useFieldMap, useLanguage } from '../../../app/hooks.ts';
import { pointedStore } from '../../../app/pointedStore.ts';
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
import { layoutOfCell } from './layoutOfCell.ts';
import { mapOfCell } from './mapOfCell.ts';
import { useGapWording } from './useGapWording.ts';

/**
 * One target: how far it is from being met, in a sentence with its numbers. It opens to who set it and why, and lays the matrix out
 * so that its cell is in it and pointed at.
 */
export function GapItem({ row }: { readonly row: GapRow }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { organizations } = useFieldMap();
  const wording = useGapWording();
  const words = useTargetWords();
  const { target, shortfall, toIdeal } = row;
  const facts = gapFacts(row, organizations);
  const ratio = ratioSentence(facts, formatNumber(language, facts.ratio, 2), wording);
  const toLayout = (isOpen: boolean) => {
    const pointed = pointedStore.getState().pointed;
    if (!isOpen) {
      if (pointed?.cell === target) pointedStore.point(null);
      return;
    }
    const layout = layoutOfCell(target, viewStore.getState());
    if (layout !== null) viewStore.set(layout);
    pointedStore.point({ cell: target, counted: target.counted });
  };
  const named = words.parts(target).join(' × ');
  return (
    <li className="gap-item" data-gap={named} data-counted={target.counted} data-short={shortfall}>
      <Disclosure onExpandedChange={toLayout}>
        <Heading level={3}>
          <AriaButton slot="trigger" className="gap-head">
            <span className="gap-name">
              <TargetName
                cell={target}
                after={target.counted === 'engaged' ? '' : t(`gaps:counted.${target.counted}`)}
              />
            </span>
            {shortfall === 0 ? null : <Figure className="gap-short">{`−${formatNumber(language, shortfall)}`}</Figure>}
            <ChevronDown className="icon small" aria-hidden="true" />
          </AriaButton>
        </Heading>
        <p className="gap-sentence">{gapSentence(row, facts, wording)}</p>
        <DisclosurePanel className="gap-more">
          {ratio === null ? null : <p>{ratio}</p>}
          {shortfall > 0 && toIdeal > shortfall ? <p>{t('gaps:toIdeal', { count: toIdeal })}</p> : null}
          <Why row={row} />
          <Actions row={row} />
        </DisclosurePanel>
      </Disclosure>
    </li>
  );
}

function Why({ row: { target } }: { readonly row: GapRow }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { reason, setBy, setOn } = target;
  if (reason === null && setBy === null && setOn === null) return null;
  return (
    <div className="gap-why">
      {reason === null ? null : <UserText>{reason}</UserText>}
      {setBy === null && setOn === null ? null : (
        <span className="gap-set">
          {t('gaps:setBy')} {setBy === null ? null : <UserText>{setBy}</UserText>}
          {setOn === null ? null : <Figure>{formatMoment(language, setOn)}</Figure>}
        </span>
      )}
    </div>
  );
}

function Actions({ row: { target } }: { readonly row: GapRow }) {
  const { t } = useTranslation();
  const { organizations } = useFieldMap();
  const words = useTargetWords();
  const named = words.target(target);
  const filter = mapOfCell(target, organizations);
  return (
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
  );
}
