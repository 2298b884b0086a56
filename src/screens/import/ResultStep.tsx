import { Download, Map as MapIcon, Undo2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldStore, importStore, viewStore } from '../../app/app.ts';
import { useAnalysis, useFieldMap, useFieldState, useLanguage, useLayout } from '../../app/hooks.ts';
import { type ImportResult, importSession } from '../../app/importSession.ts';
import { downloadName } from '../../core/export/downloadName.ts';
import { setAsideCsv } from '../../core/import/setAsideCsv.ts';
import { formatNumber } from '../../i18n/format.ts';
import { downloadText } from '../../storage/files.ts';
import { Button } from '../parts/Button.tsx';
import { PageHead } from '../parts/PageHead.tsx';
import { Equation } from './EquationFooter.tsx';
import { amountWords, setAsideWords } from './importWords.ts';
import { LookAlikes } from './LookAlikes.tsx';

/** What was done, in the numbers that were promised; the way back, and the way on. */
export function ResultStep({ result }: { readonly result: ImportResult }) {
  const { t } = useTranslation();
  const done = useFieldState((state) => state.history.done.length);
  const { counts } = result.plan;
  const title = useTitle(result);
  const { language } = useLanguage();
  const changed = amountWords(t, language, counts.organizationsChanged, counts.tiesChanged);
  const gone = amountWords(t, language, result.deleted.organizations, result.deleted.ties);
  const isAlso = counts.organizations + counts.ties > 0;
  // The map and its figures go first: they are what comes next.
  const settled = useSettled();
  if (done < result.stepsDone) return <Undone result={result} />;
  return (
    <>
      <PageHead
        title={title}
        lead={[
          ...(changed !== null && isAlso
            ? [
                t('import:result.alsoChanged', {
                  what: changed,
                  count: counts.organizationsChanged + counts.tiesChanged,
                }),
              ]
            : []),
          ...(gone === null
            ? []
            : [
                t('import:changes.deletedToo', {
                  what: gone,
                  count: result.deleted.organizations + result.deleted.ties,
                }),
              ]),
          t('import:result.lead'),
        ].join(' ')}
      />
      <div className="import-body import-column">
        <section className="card result-card">
          <dl className="result-figures">
            <Figure name="organizations" value={counts.organizations} />
            <Figure name="ties" value={counts.ties} />
            <Figure name="pairs" value={counts.pairs} />
            {changed === null ? null : (
              <Figure name="changedFigure" value={counts.organizationsChanged + counts.tiesChanged} />
            )}
            <Figure name="asideFigure" value={counts.rowsSetAside} />
          </dl>
          <Equation counts={counts} done />
          <div className="result-actions">
            <Button look="primary" onPress={() => viewStore.go('map')}>
              <MapIcon className="icon small" aria-hidden="true" />
              {t('import:result.map')}
            </Button>
            <DownloadSetAside result={result} />
            <Button isDisabled={done !== result.stepsDone} onPress={() => fieldStore.undo()}>
              <Undo2 className="icon small" aria-hidden="true" />
              {t('import:result.undo')}
            </Button>
            <Button look="quiet" onPress={() => importSession.restart()}>
              {t('import:result.more')}
            </Button>
          </div>
        </section>
        {settled ? <LookAlikes /> : null}
      </div>
    </>
  );
}

/** Whether places and figures were there once, or nobody worked on them. */
function useSettled(): boolean {
  const figures = useAnalysis((state) => state.status);
  const isSettled = useLayout().status !== 'running' && figures !== 'running';
  const [was, setWas] = useState(isSettled);
  // A merge from here sets both to work again; what it was made in must not go.
  useEffect(() => {
    if (isSettled) setWas(true);
  }, [isSettled]);
  return was;
}

function useTitle({ plan }: ImportResult): string {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { organizations, ties, people, organizationsChanged, tiesChanged } = plan.counts;
  const added = amountWords(t, language, organizations, ties, people);
  if (added !== null) return t('import:result.added', { what: added, count: organizations + ties + people });
  const changed = amountWords(t, language, organizationsChanged, tiesChanged);
  if (changed === null) return t('import:result.deletedOnly');
  return t('import:result.changed', { what: changed, count: organizationsChanged + tiesChanged });
}

function Undone({ result }: { readonly result: ImportResult }) {
  const { t } = useTranslation();
  function reopen(): void {
    importStore.add({ files: result.files });
    importSession.reopen();
  }
  return (
    <>
      <PageHead title={t('import:result.undoneTitle')} lead={t('import:result.undoneLead')} />
      <div className="import-body result-actions">
        <Button look="primary" onPress={reopen}>
          {t('import:result.again')}
        </Button>
        <Button look="quiet" onPress={() => importSession.restart()}>
          {t('import:result.more')}
        </Button>
      </div>
    </>
  );
}

function DownloadSetAside({ result }: { readonly result: ImportResult }) {
  const { t } = useTranslation();
  const { title } = useFieldMap();
  const count = result.plan.setAside.length + result.plan.partsAside.length;
  if (count === 0) return null;
  function save(): void {
    const date = new Date().toISOString().slice(0, 10);
    const name = downloadName({ title, what: t('import:result.setAside'), date, extension: 'csv' });
    downloadText(name, setAsideCsv(result.plan, setAsideWords(t)), 'text/csv');
  }
  return (
    <Button onPress={save}>
      <Download className="icon small" aria-hidden="true" />
      {t('import:result.download', { count })}
    </Button>
  );
}

function Figure({
  name,
  value,
}: {
  readonly name: 'organizations' | 'ties' | 'pairs' | 'changedFigure' | 'asideFigure';
  readonly value: number;
}) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return (
    <div>
      <dd className="number" data-figure={`imported-${name}`}>
        {formatNumber(language, value)}
      </dd>
      <dt>{t(`import:result.${name}`)}</dt>
    </div>
  );
}
