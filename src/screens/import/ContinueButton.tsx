import { useTranslation } from 'react-i18next';
import { importSession, type Step } from '../../app/importSession.ts';
import type { ImportPreview } from '../../core/import/preview/importPreview.ts';
import { Button } from '../parts/Button.tsx';
import { FileName } from '../parts/FileName.tsx';
import { goToTable } from './goToTable.ts';
import { canOpen, stillAsked } from './stepOfFiles.ts';

const after: Readonly<Record<Step, Step>> = {
  choose: 'read',
  read: 'match',
  match: 'check',
  check: 'check',
  result: 'result',
};

/** On to the next step; while a file still waits for an answer, the way to that file in its place. */
export function ContinueButton({ step, preview }: { readonly step: Step; readonly preview: ImportPreview }) {
  const { t } = useTranslation();
  const next = after[step];
  const open = canOpen(next, preview);
  const asked = stillAsked(step, preview);
  const [first] = asked;
  const nothing = preview.reading.tables.length === 0 ? 'import:check.nothingRead' : 'import:check.wait';
  return (
    <>
      {open ? null : (
        <span className="footer-note" role="status">
          {asked.length === 0 ? t(nothing) : `${t('import:check.waitFor')} `}
          {asked.map((file) => (
            <Button key={file} look="link" onPress={() => goToTable(file)}>
              <FileName>{file}</FileName>
            </Button>
          ))}
        </span>
      )}
      <Button
        look="primary"
        isDisabled={!open && first === undefined}
        onPress={() => {
          if (open) importSession.goTo(next);
          else if (first !== undefined) goToTable(first);
        }}
      >
        {t('import:continue')}
      </Button>
    </>
  );
}
