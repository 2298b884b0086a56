import { useTranslation } from 'react-i18next';
import { viewStore } from '../../app/app.ts';
import { isProblem, type NetworkFinding } from '../../core/network/findings.ts';
import type { Analysis } from '../../core/view/analysis.ts';
import { Button } from '../parts/Button.tsx';
import { Figure } from '../parts/Figure.tsx';
import { NameList } from '../parts/NameList.tsx';
import { useFindingWords } from './useFindingWords.ts';

const namesShown = 20;

/**
 * What stands out, the most telling first: a number, a title, a sentence, and the way to the map. Always of the
 * network with the backbone: the title says so where the figures beside it (`isWithout`) leave the backbone out.
 */
export function FindingsCard({ analysis, isWithout }: { readonly analysis: Analysis; readonly isWithout: boolean }) {
  const { t } = useTranslation();
  const words = useFindingWords();
  const { findings } = analysis;
  return (
    <section className="card">
      <header>
        <h2 className="card-title">{t(isWithout ? 'network:findings.titleWith' : 'network:findings.title')}</h2>
        <span className="end">
          {findings.length === 0 ? null : t('network:findings.count', { count: findings.length })}
        </span>
      </header>
      {findings.length === 0 ? <p className="card-note">{t('network:findings.none')}</p> : null}
      <ul className="findings">
        {findings.map((finding) => {
          const described = words(finding);
          return <Finding key={`${finding.code} ${described.title}`} finding={finding} words={described} />;
        })}
      </ul>
    </section>
  );
}

function Finding({
  finding,
  words,
}: {
  readonly finding: NetworkFinding;
  readonly words: ReturnType<ReturnType<typeof useFindingWords>>;
}) {
  const { t } = useTranslation();
  const { figure, title, text, names, view, after } = words;
  return (
    <li data-finding={finding.code}>
      <span className={isProblem(finding) ? 'finding-figure problem' : 'finding-figure'}>
        <Figure>{figure}</Figure>
      </span>
      <div>
        <div className="finding-head">
          <h3>{title}</h3>
          {view === null ? null : (
            <Button
              look="link"
              aria-label={t('network:findings.onMap', { finding: title })}
              onPress={() => viewStore.set({ ...view, screen: 'map' })}
            >
              {t('network:findings.map')}
            </Button>
          )}
        </div>
        <p>
          {text} {names.length === 0 ? null : <NameList names={names} most={namesShown} />}
          {after === '' ? null : ` ${after}`}
        </p>
      </div>
    </li>
  );
}
