import { useTranslation } from 'react-i18next';
import type { ImportPreview } from '../../core/import/preview/importPreview.ts';
import { PageHead } from '../parts/PageHead.tsx';
import { ChooseButton } from './ChooseStep.tsx';
import { FileCard } from './FileCard.tsx';
import { groupByFile } from './groupByFile.ts';
import { openFirst } from './openFirst.ts';
import { RefusedFile } from './RefusedFile.tsx';

/** How each file was read, with everything that can be changed about it. */
export function ReadStep({ reading, plan, first }: ImportPreview & { readonly first: readonly string[] }) {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t('import:read.title')} lead={t('import:read.lead')} actions={<ChooseButton />} />
      <div className="import-body import-column">
        {reading.refusals.map((refusal) => (
          <RefusedFile key={refusal.file} refusal={refusal} />
        ))}
        {groupByFile(openFirst(reading, first)).map((file) => (
          <FileCard key={file.fileName} file={file} plan={plan} />
        ))}
      </div>
    </>
  );
}
