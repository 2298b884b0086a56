import '../../../styles/matrix.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrganizationId } from '../../../core/model/ids.ts';
import { highFrom } from '../../../core/model/ratingScale.ts';
import { matrixCells } from '../../../core/recruitment/matrix/matrixCells.ts';
import { PageHead } from '../../parts/PageHead.tsx';
import { RecruitViews } from '../RecruitViews.tsx';
import { CellCard } from './CellCard.tsx';
import { DormantCard } from './DormantCard.tsx';
import { InvolvementCard } from './InvolvementCard.tsx';
import { PlotCard } from './PlotCard.tsx';
import { type ChosenCell, cellId, type MatrixFacts, useMatrix } from './useMatrix.ts';
import { useMatrixSide } from './useMatrixSide.ts';

/** Who has influence and interest, what to do about it, and who is influential and not involved. */
export function MatrixView() {
  const facts = useMatrix();
  const [chosen, setChosen] = useState<ChosenCell | null>(null);
  const hasSide = useMatrixSide();
  const close = () => {
    if (chosen !== null) document.getElementById(cellId(chosen))?.focus();
    setChosen(null);
  };
  const card =
    chosen === null ? null : (
      <CellCard cell={chosen} ids={whoIn(facts, chosen)} facts={facts} isPart={!hasSide} onClose={close} />
    );
  return (
    <>
      <MatrixHead facts={facts} />
      <div className="matrix-page">
        <div className="matrix-side">
          <PlotCard facts={facts} chosen={chosen} onChoose={setChosen} below={hasSide ? null : card} />
          <DormantCard facts={facts} />
        </div>
        <div className="matrix-side">
          {hasSide ? card : null}
          <InvolvementCard facts={facts} />
        </div>
      </div>
    </>
  );
}

function MatrixHead({ facts: { matrix, notEngaged } }: { readonly facts: MatrixFacts }) {
  const { t } = useTranslation();
  const { influence, interest } = matrix.scales;
  const isOneScale = influence.low === interest.low && influence.top === interest.top;
  const title = () => {
    if (notEngaged !== null) return t('matrix:head.notEngaged', { count: notEngaged.organizations.length });
    return matrix.placed.length === 0 ? t('matrix:head.unrated') : t('matrix:head.allEngaged');
  };
  const scale = (key: 'both' | 'influence' | 'interest') => {
    const of = key === 'interest' ? interest : influence;
    return t(`matrix:scale.${key}`, { ...of, from: highFrom(of) });
  };
  const scales = isOneScale ? [scale('both')] : [scale('influence'), scale('interest')];
  const lead = [t('matrix:placed', { count: matrix.placed.length }), ...scales].join(' ');
  return <PageHead title={title()} lead={matrix.placed.length === 0 ? undefined : lead} actions={<RecruitViews />} />;
}

function whoIn({ matrix }: MatrixFacts, { influence, interest }: ChosenCell): readonly OrganizationId[] {
  const cell = matrixCells(matrix)
    .flat()
    .find((one) => one.influence === influence && one.interest === interest);
  return cell?.placed.map(({ id }) => id) ?? [];
}
