import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { viewStore } from '../../app/app.ts';
import { useFieldMap } from '../../app/hooks.ts';
import type { CoverageFinding } from '../../core/coverage/coverageFindings.ts';
import { SectorMark } from '../../map/SectorMark.tsx';
import { Button } from '../parts/Button.tsx';
import { NameList } from '../parts/NameList.tsx';
import { useSectorMarks } from '../parts/useSectorMarks.ts';
import { type CoverageWords, coverageWords } from './coverageWords.ts';
import { useCoverageWording } from './useCoverageWording.ts';

const shownAtFirst = 8;
const namesShown = 6;

/** What is missing or thin, in sentences, the most telling first. */
export function CoverageFindingsCard({ findings }: { readonly findings: readonly CoverageFinding[] }) {
  const { t } = useTranslation();
  const { organizations } = useFieldMap();
  const wording = useCoverageWording();
  const [isAll, setAll] = useState(false);
  const isKnown = organizations.some(({ sector }) => sector !== null);
  const shown = isAll ? findings : findings.slice(0, shownAtFirst);
  return (
    <section className="card">
      <header>
        <h2 className="card-title">{t('coverage:findings.title')}</h2>
        <span className="end">
          {findings.length === 0 ? null : t('coverage:findings.count', { count: findings.length })}
        </span>
      </header>
      {findings.length > 0 ? null : (
        <p className="card-note">{t(isKnown ? 'coverage:findings.none' : 'coverage:findings.noSectors')}</p>
      )}
      <ul className="coverage-findings">
        {shown.map((finding, index) => (
          // The list is made anew as a whole; a finding has no key but its place.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <Finding key={index} code={finding.code} words={coverageWords(finding, wording)} />
        ))}
      </ul>
      {findings.length <= shownAtFirst ? null : (
        <Button small className="coverage-more" onPress={() => setAll(!isAll)}>
          {isAll ? t('coverage:findings.showFewer') : t('coverage:findings.showAll')}
        </Button>
      )}
    </section>
  );
}

function Finding({ code, words }: { readonly code: string; readonly words: CoverageWords }) {
  const { t } = useTranslation();
  const markOf = useSectorMarks();
  const { title, text, names, sectors, filter } = words;
  return (
    <li data-finding={code}>
      <div className="coverage-finding-head">
        {sectors.map((sector) => (
          <SectorMark key={sector} mark={markOf(sector)} />
        ))}
        <h3>{title}</h3>
        {filter === null ? null : (
          <Button
            look="link"
            aria-label={t('coverage:findings.onMap', { finding: title })}
            onPress={() => viewStore.set({ screen: 'map', selection: null, filter })}
          >
            {t('coverage:findings.map')}
          </Button>
        )}
      </div>
      <p>
        {text} {names.length === 0 ? null : <NameList names={names} most={namesShown} />}
      </p>
    </li>
  );
}
