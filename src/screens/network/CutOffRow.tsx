import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganizationsById } from '../../app/hooks.ts';
import type { OrganizationId } from '../../core/model/ids.ts';
import type { NetworkAnalysis } from '../../core/network/networkAnalysis.ts';
import { Button } from '../parts/Button.tsx';
import { MetricInfo } from '../parts/MetricInfo.tsx';
import { FragilePoint } from './FragilePoint.tsx';
import { FurtherRow } from './FurtherRow.tsx';
import { LastOfList } from './LastOfList.tsx';
import { OrganizationsOnMap } from './OrganizationsOnMap.tsx';
import { useStudyPart } from './useStudyPart.ts';

const pointsAtFirst = 12;

/** Whose leaving would cut others off, by name, and what the field would have nobody for. */
export function CutOffRow({ network, isWithout }: { readonly network: NetworkAnalysis; readonly isWithout: boolean }) {
  const { t } = useTranslation();
  const organizations = useOrganizationsById();
  const nameOf = (id: OrganizationId) => organizations.get(id)?.name ?? '';
  const [isAll, setAll] = useState(false);
  const { result } = useStudyPart('leaving');
  const leaving = isWithout ? null : (result?.value ?? null);
  const points = useMemo(() => [...network.articulationPoints].sort(([, a], [, b]) => b.length - a.length), [network]);
  const [worst] = points;
  const answer =
    worst === undefined
      ? t('network:cutOff.none')
      : `${t('network:cutOff.answer', { count: worst[1].length, name: nameOf(worst[0]) })} ${t('network:cutOff.count', { count: points.length })}`;
  return (
    <FurtherRow
      name="cutOff"
      title={t('network:cutOff.title')}
      startsOpen
      answer={answer}
      action={
        points.length === 0 ? undefined : (
          <OrganizationsOnMap ids={points.map(([id]) => id)} about={t('network:cutOff.title')} />
        )
      }
    >
      <ul className="cut-off">
        {(isAll ? points : points.slice(0, pointsAtFirst)).map(([id, others]) => (
          <FragilePoint key={id} id={id} cutOff={others} leaving={leaving?.get(id) ?? null} />
        ))}
      </ul>
      {points.length <= pointsAtFirst ? null : (
        <Button small onPress={() => setAll(!isAll)}>
          {t(isAll ? 'network:ranking.showFewer' : 'network:ranking.showMore')}
        </Button>
      )}
      {isWithout ? null : <LastOfList without={network.articulationPoints} />}
      <p className="panel-note">
        {t('network:cutOff.note')}
        <MetricInfo metric="cutOff" />
      </p>
    </FurtherRow>
  );
}
