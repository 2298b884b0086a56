import { useTranslation } from 'react-i18next';
import type { Figures } from '../../core/network/figures.ts';
import { CommunitiesRow } from './CommunitiesRow.tsx';
import { CoreRow } from './CoreRow.tsx';
import { CutOffRow } from './CutOffRow.tsx';
import { KeyPlayersRow } from './KeyPlayersRow.tsx';
import { RolesRow } from './RolesRow.tsx';
import { StudyProgress } from './StudyProgress.tsx';

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
          <RolesRow measures={figures.measures} />
          <CommunitiesRow isWithout={isWithout} />
          <CoreRow isWithout={isWithout} />
          <KeyPlayersRow isWithout={isWithout} />
        </>
      ) : null}
    </section>
  );
}
