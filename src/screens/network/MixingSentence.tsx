import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../app/hooks.ts';
import type { EiIndex } from '../../core/network/measures/eiIndex.ts';
import type { MixingTest } from '../../core/network/study/study.ts';
import { formatNumber } from '../../i18n/format.ts';
import { figureText } from '../parts/figureText.ts';
import { MetricInfo } from '../parts/MetricInfo.tsx';
import { chanceText } from './chanceText.ts';
import { StudyNote } from './StudyNote.tsx';
import { useStudyPart } from './useStudyPart.ts';

/** Chances under this are not put down to chance. */
const rare = 0.05;

/**
 * Whether sectors keep to themselves more than their sizes alone would have it: in words, and the index with what is expected of it.
 * Of the network with the backbone: without it only the index and what is expected are known.
 */
export function MixingSentence({ ei, isWithout }: { readonly ei: EiIndex | null; readonly isWithout: boolean }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { result } = useStudyPart('mixingTest');
  if (result?.value === null) return null;
  const test = isWithout ? null : (result?.value ?? null);
  const value = test?.ei ?? ei?.value ?? null;
  const expected = test?.expected ?? ei?.expected ?? null;
  if (value === null || expected === null) return null;
  const index = t('network:mixing.index', {
    value: figureText(language, value, 'signed'),
    expected: figureText(language, expected, 'signed'),
  });
  return (
    <div className="mixing-sentence" data-mixing-test={test === null ? 'none' : directionOf(test)}>
      <p>
        {test === null ? null : <strong>{t(`network:mixing.than.${directionOf(test)}`)} </strong>}
        {index}{' '}
        {test === null
          ? null
          : t(test.exact ? 'network:mixing.exact' : 'network:mixing.drawn', {
              p: chanceText(language, Math.min(test.pInward, test.pOutward)),
              count: test.ways,
              ways: formatNumber(language, test.ways),
            })}
        {isWithout ? null : <StudyNote part="mixingTest" />}
      </p>
      <MetricInfo metric="mixingTest" runs={test === null || test.exact ? null : test.ways} />
    </div>
  );
}

function directionOf({ pInward, pOutward }: MixingTest): 'inward' | 'outward' | 'asExpected' {
  if (pInward <= rare) return 'inward';
  return pOutward <= rare ? 'outward' : 'asExpected';
}
