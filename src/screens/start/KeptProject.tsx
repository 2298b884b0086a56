import { Trash2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { viewStore } from '../../app/app.ts';
import { useLanguage } from '../../app/hooks.ts';
import { countStoredOrganizations, openStoredProject } from '../../app/projects.ts';
import { formatDate, formatTime } from '../../i18n/format.ts';
import type { ProjectEntry } from '../../storage/database.ts';
import { Button } from '../parts/Button.tsx';
import { UserText } from '../parts/UserText.tsx';

interface Props {
  readonly entry: ProjectEntry;
  readonly onRemove: () => void;
}

/** One project: its title, how many organisations it has and when it was saved, which tells those of one title apart. */
export function KeptProject({ entry: { id, title, savedAt }, onRemove }: Props) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const organizations = useOrganizationCount(id, savedAt);
  const date = new Date(savedAt);
  const when = `${formatDate(language, date)}, ${formatTime(language, date)}`;
  const facts = [
    ...(organizations === null ? [] : [t('terms:organizations', { count: organizations })]),
    t('start:continueText', { when }),
  ].join(' · ');
  return (
    <>
      <button type="button" className="kept-open" onClick={() => void open(id)}>
        <UserText>{title}</UserText>
        <small>{facts}</small>
      </button>
      <Button look="quiet" small iconOnly label={t('start:remove', { title, facts })} onPress={onRemove}>
        <Trash2 className="icon small" aria-hidden="true" />
      </Button>
    </>
  );
}

interface RemovedProps {
  readonly entry: ProjectEntry;
  readonly onBringBack: () => void;
}

/** In the place of a project that was removed: that it was, and the way back, which has the focus. */
export function RemovedProject({ entry: { title }, onBringBack }: RemovedProps) {
  const { t } = useTranslation();
  return (
    <p className="kept-removed" role="status">
      <span>{t('start:removed', { title })}</span>
      <Button look="link" autoFocus onPress={onBringBack}>
        {t('start:bringBack')}
      </Button>
    </p>
  );
}

/** Null until it is read, and where it cannot be. */
function useOrganizationCount(id: string, savedAt: string): number | null {
  const [count, setCount] = useState<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was saved anew is counted anew
  useEffect(() => {
    let isGone = false;
    void countStoredOrganizations(id).then((found) => {
      if (!isGone) setCount(found);
    });
    return () => {
      isGone = true;
    };
  }, [id, savedAt]);
  return count;
}

async function open(id: string): Promise<void> {
  if (await openStoredProject(id)) viewStore.reset('map');
}
