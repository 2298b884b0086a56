import { CircleAlert, FileText, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { importStore } from '../../app/app.ts';
import { useImport } from '../../app/hooks.ts';
import { Button } from '../parts/Button.tsx';
import { FileName } from '../parts/FileName.tsx';

/** The files that were handed over, and those that could not be read from the disk. */
export function WaitingFiles() {
  const { t } = useTranslation();
  const { files, unreadable } = useImport();
  if (files.length === 0 && unreadable.length === 0) return null;
  return (
    <ul className="card waiting-files">
      {files.map(({ name }) => (
        <li key={name} className="waiting-file">
          <FileText className="icon small" aria-hidden="true" />
          <FileName>{name}</FileName>
          <Button
            look="quiet"
            small
            iconOnly
            className="push-end"
            label={t('import:file.remove', { name })}
            onPress={() => importStore.remove(name)}
          >
            <X className="icon small" aria-hidden="true" />
          </Button>
        </li>
      ))}
      <UnreadableItems />
    </ul>
  );
}

/** Files that could not be read from the disk, on the steps after the choice. */
export function UnreadableFiles() {
  const { unreadable } = useImport();
  if (unreadable.length === 0) return null;
  return (
    <ul className="card waiting-files unreadable-files">
      <UnreadableItems />
    </ul>
  );
}

function UnreadableItems() {
  const { t } = useTranslation();
  const { unreadable } = useImport();
  return unreadable.map(({ name, code }) => (
    <li key={`${name} ${code}`} className="waiting-file unreadable" role="alert">
      <CircleAlert className="icon small" aria-hidden="true" />
      {t(`storage:file.${code}`, { name })}
    </li>
  ));
}
