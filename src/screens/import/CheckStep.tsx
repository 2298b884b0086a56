import { ChevronLeft } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../app/hooks.ts';
import { importSession } from '../../app/importSession.ts';
import type { PlanPreview } from '../../core/import/preview/importPreview.ts';
import type { ReadingPreview } from '../../core/import/reading.ts';
import { formatList } from '../../i18n/format.ts';
import { Button } from '../parts/Button.tsx';
import { PageHead } from '../parts/PageHead.tsx';
import { AlreadyImported } from './AlreadyImported.tsx';
import { ChangesPanel } from './ChangesPanel.tsx';
import { GroupPanel } from './GroupPanel.tsx';
import { groupTitle } from './groupWords.ts';
import { amountWords } from './importWords.ts';
import { JoinedField } from './JoinedField.tsx';
import { changesKey, KindList } from './KindList.tsx';
import { Understood } from './Understood.tsx';
import { useDetail } from './useDetail.ts';

interface Props {
  readonly reading: ReadingPreview;
  readonly plan: PlanPreview;
}

interface StepProps {
  readonly request: number;
  /** The tables that come first. */
  readonly first: readonly string[];
}

/** What would be added, what was understood, and what deserves a look. */
export function CheckStep({ reading, plan, request, first }: Props & StepProps) {
  const { t } = useTranslation();
  const { groups, changes } = plan;
  const [open, setOpen] = useState<string | null>(null);
  const shown = groups.find(({ key }) => key === open) ?? null;
  const key = shown?.key ?? (open === changesKey && changes !== null ? open : null);
  const { list, panel, choose, goBack } = useDetail(setOpen, key === open);
  return (
    <>
      <CheckHead reading={reading} plan={plan} />
      <AlreadyImported reading={reading} issues={plan.repeated} />
      <JoinedField />
      <div className="import-body import-check">
        <KindList list={list} groups={groups} changes={changes} open={key} onOpen={choose} />
        <section ref={panel} className="check-panel" tabIndex={-1} aria-label={nameOf()}>
          {key === null ? null : (
            <Button look="link" className="back-to-list" onPress={goBack}>
              <ChevronLeft className="icon small turns" aria-hidden="true" />
              {t('import:check.toList')}
            </Button>
          )}
          {panelOf()}
        </section>
      </div>
    </>
  );

  function nameOf(): string {
    if (key === changesKey) return t('import:changes.title');
    return shown === null ? t('import:check.understood') : groupTitle(t, shown);
  }

  function panelOf() {
    if (key === changesKey && changes !== null) return <ChangesPanel changes={changes} />;
    if (shown === null) return <Understood reading={reading} first={first} />;
    return <GroupPanel key={shown.key} group={shown} tables={reading.tables} request={request} />;
  }
}

function CheckHead({ reading, plan }: Props) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { organizations, ties, people, organizationsChanged, tiesChanged, rowsSetAside } = plan.counts;
  const added = amountWords(t, language, organizations, ties, people);
  const changed = amountWords(t, language, organizationsChanged, tiesChanged);
  const guesses = reading.questions.filter(({ code }) => code === 'column').length;
  const unsure = (['role', 'headerRow', 'encoding'] as const).filter((one) =>
    reading.questions.some(({ code }) => code === one),
  );
  return (
    <PageHead
      title={titleOf(added, changed)}
      lead={
        <>
          {added !== null && changed !== null
            ? `${t('import:check.alsoChanged', { what: changed, count: organizationsChanged + tiesChanged })} `
            : null}
          {rowsSetAside === 0 ? t('import:check.allIn') : t('import:check.setAside', { count: rowsSetAside })}{' '}
          {guesses > 0 ? (
            <>
              {t('import:check.guesses', { count: guesses })}{' '}
              <Button look="link" onPress={() => importSession.goTo('match')}>
                {t('import:check.lookAt')}
              </Button>
            </>
          ) : null}
          {guesses === 0 && unsure.length > 0 ? (
            <Button look="link" onPress={() => importSession.goTo('read')}>
              {t('import:read.guessedWhat', {
                what: formatList(
                  language,
                  unsure.map((one) => t(`import:read.guessed.${one}`)),
                ),
              })}
            </Button>
          ) : null}
        </>
      }
    />
  );

  function titleOf(what: string | null, updated: string | null): string {
    if (what !== null) return t('import:check.added', { what, count: organizations + ties });
    return updated === null
      ? t('import:check.nothing')
      : t('import:check.changed', { what: updated, count: organizationsChanged + tiesChanged });
  }
}
