import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { viewStore } from '../../../app/app.ts';
import { useFieldMap, useOrganizationsById, useView } from '../../../app/hooks.ts';
import { crowdedFrom } from '../../../core/coverage/structure/crowded.ts';
import { structuralGaps } from '../../../core/coverage/structure/structuralGaps.ts';
import { SectorMark } from '../../../map/SectorMark.tsx';
import { Button } from '../../parts/Button.tsx';
import { NameList } from '../../parts/NameList.tsx';
import { UserText } from '../../parts/UserText.tsx';
import { useSectorMarks } from '../../parts/useSectorMarks.ts';
import { useTerms } from '../../parts/useTerms.ts';
import { type StructureWords, structureWords } from './structureWords.ts';

/** Of each kind, so that none hides behind another. */
const ofEachAtFirst = 2;

/** What is lacking, thin or doubled in the structure of the field, whatever targets are set. */
export function StructureCard() {
  const { t } = useTranslation();
  const words = useStructureWords();
  const [isAll, setAll] = useState(false);
  if (words.length === 0) return null;
  const first = firstOfEach(words);
  const shown = isAll ? words : first;
  return (
    <section className="card" data-structure={words.length}>
      <header>
        <h2 className="card-title">{t('structure:title')}</h2>
        <span className="end">{t('structure:count', { count: words.length })}</span>
      </header>
      <ul className="coverage-findings">
        {shown.map((gap) => (
          <Gap key={`${gap.code} ${gap.title}`} gap={gap} />
        ))}
      </ul>
      {shown.some(({ code }) => code === 'crowded') ? (
        <p className="card-note">{t('structure:crowded.note', { fewest: crowdedFrom })}</p>
      ) : null}
      {words.length === first.length ? null : (
        <Button small className="coverage-more" onPress={() => setAll(!isAll)}>
          {isAll ? t('coverage:findings.showFewer') : t('coverage:findings.showAll')}
        </Button>
      )}
    </section>
  );
}

function firstOfEach(words: readonly StructureWords[]): readonly StructureWords[] {
  const shown = new Map<string, number>();
  return words.filter(({ code }) => {
    const before = shown.get(code) ?? 0;
    shown.set(code, before + 1);
    return before < ofEachAtFirst;
  });
}

function useStructureWords(): readonly StructureWords[] {
  const { t } = useTranslation();
  const fieldMap = useFieldMap();
  const when = useView((view) => view.when);
  const organizations = useOrganizationsById();
  const { sectorLong, fromSectors } = useTerms();
  const gaps = useMemo(() => structuralGaps(fieldMap, when), [fieldMap, when]);
  return structureWords(gaps, {
    t: (key, values) => t(key, values ?? {}),
    nameOf: (id) => organizations.get(id)?.name ?? '',
    sectorLong,
    fromSectors,
  });
}

function Gap({ gap }: { readonly gap: StructureWords }) {
  const { t } = useTranslation();
  const markOf = useSectorMarks();
  const { code, title, text, names, sectors, onMap } = gap;
  return (
    <li data-gap={code}>
      <div className="coverage-finding-head">
        {sectors.map((sector) => (
          <SectorMark key={sector} mark={markOf(sector)} />
        ))}
        <h3>
          <UserText>{title}</UserText>
        </h3>
        {onMap === null ? null : (
          <Button
            look="link"
            aria-label={t('coverage:findings.onMap', { finding: title })}
            onPress={() => showOnMap(onMap)}
          >
            {t('coverage:findings.map')}
          </Button>
        )}
      </div>
      <p>
        {text} {names.length === 0 ? null : <NameList names={names} />}
      </p>
    </li>
  );
}

function showOnMap(onMap: NonNullable<StructureWords['onMap']>): void {
  if ('sectors' in onMap) viewStore.set({ screen: 'map', selection: null, filter: onMap });
  else viewStore.mark(onMap, { code: 'chosen', about: null, ties: 'between' });
}
