import { Lock } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Segmented } from '../../parts/Segmented.tsx';
import { AdviceGroup } from './AdviceGroup.tsx';
import { AlignmentLegend } from './AlignmentLegend.tsx';
import { MatrixList } from './MatrixList.tsx';
import { isFine, PlotTable } from './PlotTable.tsx';
import type { ChosenCell, MatrixFacts } from './useMatrix.ts';

const forms = ['plot', 'list'] as const;

interface Props {
  readonly facts: MatrixFacts;
  readonly chosen: ChosenCell | null;
  readonly onChoose: (cell: ChosenCell | null) => void;
  /** Who stands on the chosen cell, where that belongs right below the plot. */
  readonly below: ReactNode;
}

/** Influence against interest, as a plot or as a list of the same. */
export function PlotCard({ facts, chosen, onChoose, below }: Props) {
  const { t } = useTranslation();
  const [form, setForm] = useState<(typeof forms)[number]>('plot');
  const { designWith, unknown } = facts.matrix;
  return (
    <section className="card matrix-card" aria-labelledby="matrix-title">
      <header>
        <h2 id="matrix-title">{t('matrix:title')}</h2>
        <span className="matrix-lock">
          <Lock className="icon small" aria-hidden="true" />
          {t('matrix:internal')}
        </span>
        <span className="end">
          <Segmented
            label={t('matrix:form.label')}
            value={form}
            options={forms.map((value) => ({ value, label: t(`matrix:form.${value}`) }))}
            onChange={setForm}
          />
        </span>
      </header>
      {form === 'list' ? (
        <MatrixList facts={facts} />
      ) : (
        <>
          <PlotTable facts={facts} chosen={chosen} onChoose={onChoose} />
          {below}
          {facts.hasAlignment && isFine(facts.matrix.scales) ? null : <AlignmentLegend shown={facts.hasAlignment} />}
          <AdviceGroup advice="designWith" ids={designWith} facts={facts} />
          {unknown.length === 0 ? null : <AdviceGroup advice="unknown" ids={unknown} facts={facts} />}
        </>
      )}
    </section>
  );
}
