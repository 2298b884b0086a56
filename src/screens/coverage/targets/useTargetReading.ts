import { useEffect, useState } from 'react';
import { useFieldMap } from '../../../app/hooks.ts';
import type { TargetReading } from '../../../core/coverage/targets/readTargets.ts';
import type { RawFile } from '../../../core/import/rawFile.ts';

/** What a file of targets holds; null as long as there is none, or it is being read. */
export function useTargetReading(file: RawFile | null): TargetReading | null {
  const fieldMap = useFieldMap();
  const [reading, setReading] = useState<{ readonly of: RawFile; readonly reading: TargetReading } | null>(null);
  useEffect(() => {
    if (file === null) return;
    let isLatest = true;
    // Reading tables is heavy to fetch, and few open this dialog.
    void import('../../../core/coverage/targets/readTargets.ts').then(({ readTargets }) => {
      if (isLatest) setReading({ of: file, reading: readTargets(file, fieldMap) });
    });
    return () => {
      isLatest = false;
    };
  }, [file, fieldMap]);
  return reading?.of === file ? reading.reading : null;
}
