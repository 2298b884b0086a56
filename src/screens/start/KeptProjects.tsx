import { Trash2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { projectStorage, viewStore } from '../../app/app.ts';
import { useLanguage } from '../../app/hooks.ts';
import { openStoredProject } from '../../app/projects.ts';
import { formatDate, formatTime } from '../../i18n/format.ts';
import type { ProjectEntry } from '../../storage/database.ts';
import { browserKeyValue } from '../../storage/keyValue.ts';
import { readSentinel } from '../../storage/sentinel.ts';
import { Button } from '../parts/Button.tsx';
import { UserText } from '../parts/UserText.tsx';

const most = 4;

/** The projects that this browser keeps, newest first; or a warning where it kept some and they are gone. */
export function KeptProjects() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const [entries, setEntries] = useState<readonly ProjectEntry[]>([]);
  const [removed, setRemoved] = useState<ProjectEntry | null>(null);
  const [lost, setLost] = useState(0);

  useEffect(() => {
    void readEntries().then(setEntries);
    void countLost().then(setLost);
  }, []);

  async function remove(entry: ProjectEntry): Promise<void> {
    await (await projectStorage()).remove(entry.id, new Date().toISOString());
    setRemoved(entry);
    setEntries(await readEntries());
  }

  async function bringBack(entry: ProjectEntry): Promise<void> {
    await (await projectStorage()).restore(entry.id);
    setRemoved(null);
    setEntries(await readEntries());
  }

  if (lost > 0) return <p className="callout warn">{t('start:lost', { count: lost })}</p>;
  if (entries.length === 0 && removed === null) return null;
  return (
    <section className="kept" aria-label={t('start:projects')}>
      <h2>{t('start:projects')}</h2>
      <ul>
        {entries.slice(0, most).map((entry) => {
          const { id, title, savedAt } = entry;
          const date = new Date(savedAt);
          return (
            <li key={id}>
              <button type="button" className="kept-open" onClick={() => void open(id)}>
                <UserText>{title}</UserText>
                <small>
                  {t('start:continueText', { when: `${formatDate(language, date)}, ${formatTime(language, date)}` })}
                </small>
              </button>
              <Button
                look="quiet"
                small
                iconOnly
                label={t('start:remove', { title })}
                onPress={() => void remove(entry)}
              >
                <Trash2 className="icon small" aria-hidden="true" />
              </Button>
            </li>
          );
        })}
      </ul>
      {removed === null ? null : (
        <p className="kept-removed" role="status">
          {t('start:removed', { title: removed.title })}{' '}
          <Button look="link" onPress={() => void bringBack(removed)}>
            {t('start:bringBack')}
          </Button>
        </p>
      )}
    </section>
  );
}

async function open(id: string): Promise<void> {
  if (await openStoredProject(id)) viewStore.reset('map');
}

async function readEntries(): Promise<readonly ProjectEntry[]> {
  const list = await (await projectStorage()).list();
  return list.ok ? list.value : [];
}

async function countLost(): Promise<number> {
  const state = await (await projectStorage()).state();
  return state.ok && state.value === 'lost' ? (readSentinel(browserKeyValue())?.projects ?? 0) : 0;
}
