import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFieldMap, useLanguage } from '../../app/hooks.ts';
import { countedOrganizations } from '../../core/network/countedRecords.ts';
import type { Mixing } from '../../core/network/mixing.ts';
import type { NetworkMeasures } from '../../core/network/study/networkMeasures.ts';
import { formatPercent } from '../../i18n/format.ts';
import { MetricInfo } from '../parts/MetricInfo.tsx';
import { Segmented } from '../parts/Segmented.tsx';
import { MixingSentence } from './MixingSentence.tsx';
import { MixingTable } from './MixingTable.tsx';
import { countsAlone, type MixingMode, mixingModes } from './mixingView.ts';
import { StudyNote } from './StudyNote.tsx';
import { useStudyPart } from './useStudyPart.ts';

interface Props {
  readonly mixing: Mixing;
  /** Of the network that is shown; null until they are worked out. */
  readonly measures: NetworkMeasures | null;
  /** Whether the backbone is left out elsewhere on the screen. */
  readonly isWithout: boolean;
  readonly isEnough: boolean;
}

/** How many tied pairs there are within each sector and between each two, as counts, shares, or against what is expected. */
export function MixingCard({ mixing, measures, isWithout, isEnough }: Props) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const fieldMap = useFieldMap();
  const { isBehind, isDirected } = useStudyPart('measures');
  const [chosen, setMode] = useState<MixingMode>('counts');
  const mode = isEnough ? chosen : 'counts';
  const studied = measures?.mixing ?? null;
  // Where direction is kept each tie is counted one way.
  const isArcs = mode === 'counts' && studied !== null && isDirected;
  const known = mixing.within + mixing.across;
  const share = known === 0 ? null : formatPercent(language, mixing.across / known);
  const isWith = isWithout && studied === null;
  return (
    <section className="card mixing-card">
      <header>
        <h2 className="card-title">{t(isWith ? 'network:mixing.titleWith' : 'network:mixing.title')}</h2>
        {isBehind ? <StudyNote part="measures" /> : null}
        {share === null || isWithout ? null : <span className="end">{t('network:mixing.share', { share })}</span>}
      </header>
      {isEnough ? <MixingModes mode={mode} onChange={setMode} /> : null}
      <div className="mixing-body">
        {studied === null && mode !== 'counts' ? (
          <p className="card-note">
            <StudyNote part="measures" />
          </p>
        ) : (
          <MixingTable
            mixing={studied ?? countsAlone(mixing, countedOrganizations(fieldMap))}
            mode={mode}
            isDirected={studied !== null && isDirected}
          />
        )}
        <div className="mixing-words">
          {isEnough ? <MixingSentence ei={studied?.ei ?? null} isWithout={isWithout} /> : null}
          <p className="mixing-legend">
            {t(`network:mixing.legend.${isArcs ? 'arcs' : mode}`)}
            {mode === 'densities' ? null : ` ${t(`network:mixingCells.${mode}`)}`}
          </p>
          {mixing.unknown === 0 ? null : (
            <p className="mixing-legend">{t('network:mixing.unknown', { count: mixing.unknown })}</p>
          )}
        </div>
      </div>
    </section>
  );
}

interface ModesProps {
  readonly mode: MixingMode;
  readonly onChange: (mode: MixingMode) => void;
}

/** What the cells show, and of what is not a mere count how it is computed. */
function MixingModes({ mode, onChange }: ModesProps) {
  const { t } = useTranslation();
  return (
    <div className="mixing-modes">
      <Segmented
        label={t('network:mixing.modes')}
        value={mode}
        options={mixingModes.map((value) => ({ value, label: t(`network:mixing.mode.${value}`) }))}
        onChange={onChange}
      />
      {mode === 'densities' ? <MetricInfo metric="sectorDensities" /> : null}
      {mode === 'ratios' ? (
        <MetricInfo metric="sectorRatios">{t('network:mixingCells.whichExpected')}</MetricInfo>
      ) : null}
    </div>
  );
}
