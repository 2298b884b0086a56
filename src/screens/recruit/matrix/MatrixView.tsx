import '../../../styles/matrix.css';
import { useState } from 'react';
import type { OrganizationId } from '../../../core/model/ids.ts';
import { matrixCells } from '../../../core/recruitment/matrix/matrixCells.ts';
import { CellCard } from './CellCard.tsx';
import { DormantCard } from './DormantCard.tsx';
import { InvolvementCard } from './InvolvementCard.tsx';
import { MatrixHead } from './MatrixHead.tsx';
import { NobodyRated } from './NobodyRated.tsx';
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
  if (facts.matrix.placed.length === 0 && facts.notEngaged === null) return <NobodyRated facts={facts} />;
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

function whoIn({ matrix }: MatrixFacts, { influence, interest }: ChosenCell): readonly OrganizationId[] {
  const cell = matrixCells(matrix)
    .flat()
    .find((one) => one.influence === influence && one.interest === interest);
  return cell?.placed.map(({ id }) => id) ?? [];
}
