import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { viewStore } from '../../../app/app.ts';
import { useFieldMap, useLanguage, useView } from '../../../app/hooks.ts';
import { crowdedFrom } from '../../../core/coverage/structure/crowded.ts';
import type { When } from '../../../core/coverage/whenCounted.ts';
import { formatList } from '../../../i18n/format.ts';
import { Button } from '../../parts/Button.tsx';
import { useCoverageWording } from '../useCoverageWording.ts';
import { rememberedStructure } from './rememberedGaps.ts';
import { structureWords, type ToldEntry, toldEntries } from './structureWords.ts';

const shownAtFirst = 6;

/** What is lacking, hangs on one or may be done twice, whatever targets are set. */
export function StructureCard() {
  const { t } = useTranslation();
  const fieldMap = useFieldMap();
  // Of thousands of organisations it takes a while: the rest of the screen is there first.
  const when = useDeferredValue<When | null>(
    useView((view) => view.when),
    null,
  );
  const [isAll, setAll] = useState(false);
  const gaps = useMemo(() => (when === null ? [] : toldEntries(rememberedStructure(fieldMap, when))), [fieldMap, when]);
  if (gaps.length === 0) return null;
  const shown = isAll ? gaps : gaps.slice(0, shownAtFirst);
  return (
    <section className="card" aria-labelledby="structure-title">
      <header>
        <h2 id="structure-title" className="card-title">
          {t('gaps:structure.title')}
        </h2>
      </header>
      <ul className="coverage-findings">
        {shown.map((gap) => (
          <StructureItem key={JSON.stringify(gap)} gap={gap} />
        ))}
      </ul>
      {shown.some(({ code }) => code === 'crowded') ? (
        <p className="card-note">{t('gaps:structure.crowdedNote', { fewest: crowdedFrom })}</p>
      ) : null}
      {gaps.length <= shownAtFirst ? null : (
        <Button small className="coverage-more" onPress={() => setAll(!isAll)}>
          {isAll ? t('coverage:findings.showFewer') : t('coverage:findings.showAll')}
        </Button>
      )}
    </section>
  );
}

function StructureItem({ gap }: { readonly gap: ToldEntry }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const wording = useCoverageWording();
  const list = (names: readonly string[]) => formatList(language, names);
  const { title, text, filter } = structureWords(gap, { ...wording, list });
  return (
    <li data-structure={gap.code}>
      <div className="coverage-finding-head">
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
      <p>{text}</p>
    </li>
  );
}
