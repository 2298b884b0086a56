import { useTranslation } from 'react-i18next';
import { alignments } from '../../../core/recruitment/matrix/alignment.ts';
import { AlignmentSign } from './AlignmentSign.tsx';

/** What the signs beside the marks mean, or that nobody rated alignment. */
export function AlignmentLegend({ shown }: { readonly shown: boolean }) {
  const { t } = useTranslation();
  if (!shown) return <p className="matrix-legend">{t('matrix:alignment.none')}</p>;
  return (
    <div className="matrix-legend">
      <b>{t('matrix:alignment.title')}</b>
      <ul>
        {alignments.map((alignment) => (
          <li key={alignment}>
            <AlignmentSign alignment={alignment} />
            {t(`matrix:alignment.${alignment}`)}
          </li>
        ))}
        <li>{t('matrix:alignment.unknown')}</li>
      </ul>
    </div>
  );
}
