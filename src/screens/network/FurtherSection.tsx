import { useTranslation } from 'react-i18next';
import type { Figures } from '../../core/network/figures.ts';
import { CommunitiesRow } from './CommunitiesRow.tsx';
import { CoreRow } from './CoreRow.tsx';
import { CutOffRow } from './CutOffRow.tsx';
import { HoldingTiesRow } from './HoldingTiesRow.tsx';
import { KeyPlayersRow } from './KeyPlayersRow.tsx';
import { PeopleRow } from './PeopleRow.tsx';
import { RolesRow } from './RolesRow.tsx';
import { StudyProgress } from './StudyProgress.tsx';
import { TrustRow } from './TrustRow.tsx';

interface Props {
  readonly figures: Figures;
  readonly isWithout: boolean;
  readonly isEnough: boolean;
}

/** Questions beyond the first figures: each with its answer in a sentence, the grounds one press away. */
export function FurtherSection({ figures, isWithout, isEnough }: Props) {
  const { t } = useTranslation();
  return (
    <section className="card further" aria-label={t('network:further.title')}>
      <header>
        <h2 className="card-title">{t('network:further.title')}</h2>
        {isEnough ? <StudyProgress /> : null}
      </header>
      <CutOffRow network={figures.network} isWithout={isWithout} />
      {isEnough ? (
        <>
          <HoldingTiesRow measures={figures.measures} />
          <RolesRow measures={figures.measures} />
          <CommunitiesRow isWithout={isWithout} />
          <CoreRow isWithout={isWithout} />
          <KeyPlayersRow isWithout={isWithout} />
          <TrustRow />
          <PeopleRow />
        </>
      ) : null}
    </section>
  );
}
