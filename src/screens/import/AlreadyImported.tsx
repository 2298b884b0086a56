import { useTranslation } from 'react-i18next';
import { importStore } from '../../app/app.ts';
import type { ReadingPreview } from '../../core/import/reading.ts';
import type { Issue } from '../../core/model/issue.ts';
import { Button } from '../parts/Button.tsx';
import { FileName } from '../parts/FileName.tsx';
import { issueValues } from './issueValues.ts';

interface Props {
  readonly reading: ReadingPreview;
  /** What is to be told of whole files. */
  readonly issues: readonly Issue[];
}

/** A file that was imported before, or that is there twice: what that means, and the way to leave it out. */
export function AlreadyImported({ reading, issues }: Props) {
  const { t } = useTranslation();
  const files = new Map(reading.tables.map(({ file, fileName }) => [file, fileName]));
  const found = new Map(issues.map((issue) => [files.get(issue.file ?? '') ?? issue.file, issue]));
  return [...found].map(([fileName, issue]) =>
    fileName === null ? null : (
      <div key={fileName} className="import-joined callout warn" role="status">
        <p>
          <FileName className="strong">{fileName}</FileName>: {titleOf(fileName, issue)}.{' '}
          {t(`issues:${issue.code}.fix`, issueValues(issue))}
        </p>
        <Button small onPress={() => importStore.remove(fileName)}>
          {t('import:file.remove', { name: fileName })}
        </Button>
      </div>
    ),
  );

  function titleOf(fileName: string, issue: Issue): string {
    const isSameName = issue.code === 'alreadyImported' && issue.found === fileName;
    return isSameName ? t('import:check.importedBefore') : t(`issues:${issue.code}.title`, issueValues(issue));
  }
}
