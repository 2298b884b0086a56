import { FileDown } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toastStore } from '../../app/app.ts';
import { takeFiles } from '../../app/takeFiles.ts';
import { droppedFiles } from '../../storage/files.ts';

/** Files may be dropped anywhere; the browser never leaves the page for one. */
export function DropAnywhere() {
  const { t } = useTranslation();
  const [over, setOver] = useState(false);

  useEffect(() => {
    const bringsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    function onOver(event: DragEvent): void {
      event.preventDefault();
      setOver(bringsFiles(event));
    }
    function onLeave(event: DragEvent): void {
      if (event.relatedTarget === null) setOver(false);
    }
    function onDrop(event: DragEvent): void {
      event.preventDefault();
      setOver(false);
      if (event.dataTransfer === null || !bringsFiles(event)) return;
      // What is half written in a form must not go because a file fell on it.
      if (document.querySelector('.dialog form') !== null) {
        toastStore.show({ key: 'shell:dropLater' }, { tone: 'problem' });
        return;
      }
      const { files, folders } = droppedFiles(event.dataTransfer);
      void takeFiles(files, folders, t('shell:project.untitled'));
    }
    window.addEventListener('dragover', onOver);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onOver);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, [t]);

  if (!over) return null;
  return (
    <div className="drop-cover">
      <FileDown className="icon large" aria-hidden="true" />
      <p>{t('shell:drop')}</p>
    </div>
  );
}
