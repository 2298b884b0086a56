import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { projectStorage } from '../../app/app.ts';
import type { ProjectEntry } from '../../storage/database.ts';
import { browserKeyValue } from '../../storage/keyValue.ts';
import { readSentinel } from '../../storage/sentinel.ts';
import { Button } from '../parts/Button.tsx';
import { KeptProject, RemovedProject } from './KeptProject.tsx';

const shownAtFirst = 4;

/** The projects that this browser keeps, newest first; or a warning where it kept some and they are gone. */
export function KeptProjects() {
  const { t } = useTranslation();
  const [entries, setEntries] = useState<readonly ProjectEntry[]>([]);
  const [removed, setRemoved] = useState<ReadonlySet<string>>(new Set());
  const [lost, setLost] = useState(0);
  const [isAll, setAll] = useState(false);

  useEffect(() => {
    void readEntries().then(setEntries);
    void countLost().then(setLost);
  }, []);

  async function remove({ id }: ProjectEntry): Promise<void> {
    await (await projectStorage()).remove(id, new Date().toISOString());
    setRemoved((now) => new Set([...now, id]));
  }

  async function bringBack({ id }: ProjectEntry): Promise<void> {
    await (await projectStorage()).restore(id);
    setRemoved((now) => new Set([...now].filter((one) => one !== id)));
  }

  if (lost > 0) return <p className="callout warn">{t('start:lost', { count: lost })}</p>;
  if (entries.length === 0) return null;
  const shown = isAll ? entries : entries.slice(0, shownAtFirst);
  return (
    <section className="kept" aria-label={t('start:projects')}>
      <h2>{t('start:projects')}</h2>
      <ul>
        {shown.map((entry) => (
          <li key={entry.id}>
            {removed.has(entry.id) ? (
              <RemovedProject entry={entry} onBringBack={() => void bringBack(entry)} />
            ) : (
              <KeptProject entry={entry} onRemove={() => void remove(entry)} />
            )}
          </li>
        ))}
      </ul>
      {entries.length <= shownAtFirst ? null : (
        <Button look="link" aria-expanded={isAll} onPress={() => setAll(!isAll)}>
          {isAll ? t('start:showNewest') : t('start:showAll', { count: entries.length })}
        </Button>
      )}
    </section>
  );
}

async function readEntries(): Promise<readonly ProjectEntry[]> {
  const list = await (await projectStorage()).list();
  return list.ok ? list.value : [];
}

async function countLost(): Promise<number> {
  const state = await (await projectStorage()).state();
  return state.ok && state.value === 'lost' ? (readSentinel(browserKeyValue())?.projects ?? 0) : 0;
}
