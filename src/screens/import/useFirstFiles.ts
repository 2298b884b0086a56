import { useState } from 'react';
import type { RawFile } from '../../core/import/rawFile.ts';
import { openFiles } from './openFirst.ts';
import type { PreviewState } from './useImportPreview.ts';

/**
 * The tables about which something had to be answered when these files were first read. They come first on every step alike, so
 * that nothing moves between one step and the next.
 */
export function useFirstFiles(files: readonly RawFile[], { preview, request }: PreviewState): readonly string[] {
  const [kept, setKept] = useState<{ files: readonly RawFile[]; first: readonly string[] } | null>(null);
  if (preview !== null && request?.files === files && kept?.files !== files) {
    setKept({ files, first: openFiles(preview.reading) });
  }
  return kept?.first ?? [];
}
