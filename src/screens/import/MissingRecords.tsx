import { Checkbox } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useImportSession } from '../../app/hooks.ts';
import { importSession } from '../../app/importSession.ts';
import type { Changes } from '../../core/import/preview/changesOf.ts';
import { Button } from '../parts/Button.tsx';
import { RecordNames } from './RecordNames.tsx';

interface Item {
  readonly id: string;
  readonly names: readonly string[];
}

/** What earlier files brought and these no longer name: it stays, unless a person ticks it. */
export function MissingRecords({ changes }: { readonly changes: Changes }) {
  const { t } = useTranslation();
  const { missingOrganizations, missingTies } = changes;
  const all = [...missingOrganizations, ...missingTies];
  const { removed } = useImportSession();
  if (all.length === 0) return null;
  const ticked = all.filter(({ id }) => removed.includes(id)).length;
  return (
    <section className="card missing-records">
      <header>
        <h2 className="import-title">{t('import:changes.missing', { count: all.length })}</h2>
        <span className="end" role="status">
          {t('import:changes.ticked', { count: ticked })}
        </span>
      </header>
      <p className="missing-lead">{t('import:changes.missingLead')}</p>
      <div className="missing-actions">
        <Button small onPress={() => importSession.setRemoved(all.map(({ id }) => id))}>
          {t('import:changes.tickAll')}
        </Button>
        <Button small isDisabled={ticked === 0} onPress={() => importSession.setRemoved([])}>
          {t('import:changes.tickNone')}
        </Button>
      </div>
      <MissingList title={t('shell:screens.organizations')} items={missingOrganizations} />
      <MissingList title={t('shell:screens.ties')} items={missingTies} />
    </section>
  );
}

function MissingList({ title, items }: { readonly title: string; readonly items: readonly Item[] }) {
  const { t } = useTranslation();
  const { removed } = useImportSession();
  if (items.length === 0) return null;
  return (
    <fieldset className="missing-list">
      <legend>{title}</legend>
      {items.map(({ id, names }) => (
        <Checkbox
          key={id}
          className="check"
          isSelected={removed.includes(id)}
          aria-label={t('import:changes.delete', { name: names.join(' – ') })}
          onChange={(on) => importSession.setRemoved(on ? [...removed, id] : removed.filter((one) => one !== id))}
        >
          <span className="box" aria-hidden="true" />
          <span>
            <RecordNames names={names} />
          </span>
        </Checkbox>
      ))}
    </fieldset>
  );
}
