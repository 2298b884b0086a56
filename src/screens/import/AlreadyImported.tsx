import { useTranslation } from 'react-i18next';
import { importStore } from '../../app/app.ts';
import type { ImportPlan } from '../../core/import/plan.ts';
import type { Reading } from '../../core/import/reading.ts';
import { Button } from '../parts/Button.tsx';
import { UserText } from '../parts/UserText.tsx';
import { issueValues } from './issueValues.ts';

interface Props {
  readonly reading: Reading;
  readonly plan: ImportPlan;
}

const codes: readonly string[] = ['alreadyImported', 'sameFileTwice'];

/** A file that was imported before, or that is there twice: what that means, and the way to leave it out. */
export function AlreadyImported({ reading, plan }: Props) {
  const { t } = useTranslation();
  const files = new Map(reading.tables.map(({ file, fileName }) => [file, fileName]));
  const found = new Map(
    plan.issues.filter(({ code }) => codes.includes(code)).map((issue) => [files.get(issue.file ?? ''), issue]),
  );
  return [...found].map(([fileName, issue]) =>
    fileName === undefined ? null : (
      <div key={fileName} className="import-joined callout warn" role="status">
        <p>
          <UserText className="strong">{fileName}</UserText>: {t(`issues:${issue.code}.title`, issueValues(issue))}.{' '}
          {t(`issues:${issue.code}.fix`, issueValues(issue))}
        </p>
        <Button small onPress={() => importStore.remove(fileName)}>
          {t('import:file.remove', { name: fileName })}
        </Button>
      </div>
    ),
  );
}
