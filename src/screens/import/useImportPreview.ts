import { useEffect, useState } from 'react';
import { importRequest, previewImport } from '../../app/app.ts';
import { useFieldMap, useImportSession } from '../../app/hooks.ts';
import { importSession } from '../../app/importSession.ts';
import type { ImportChoices } from '../../core/import/choices.ts';
import type { ImportPreview } from '../../core/import/preview/importPreview.ts';
import type { RawFile } from '../../core/import/rawFile.ts';
import { JobCancelled } from '../../worker/client.ts';
import type { ImportRequest } from '../../worker/protocol.ts';

export interface PreviewState {
  /** The latest that is known; while a newer one is computed, the one before. */
  readonly preview: ImportPreview | null;
  /** What the preview is of. */
  readonly request: ImportRequest | null;
  readonly status: 'none' | 'running' | 'ready' | 'stopped' | 'failed';
  /** Bytes, then rows, that are done, of how many. */
  readonly progress: { readonly done: number; readonly total: number; readonly unit: 'bytes' | 'rows' };
  readonly stop: () => void;
  readonly again: () => void;
}

const begun = { done: 0, total: 0, unit: 'bytes' } as const;
const nothing = { preview: null, request: null, status: 'none', progress: begun } as const;

type Known = Pick<PreviewState, 'preview' | 'request' | 'status' | 'progress'>;

/** What the files say and would change, computed in the worker anew with every answer and every change of the map's contents. */
export function useImportPreview(files: readonly RawFile[], choices: ImportChoices): PreviewState {
  const fieldMap = useFieldMap();
  const { organizations, ties, nextOrganization, nextTie } = fieldMap;
  const [state, setState] = useState<Known>(nothing);
  const [stop, setStop] = useState<() => void>(() => () => {});
  const [attempt, setAttempt] = useState(0);
  const session = useImportSession();
  const { mended } = session;
  const stopped = session.stopped === files;

  // Positions on the map change on their own while a layout runs; the import does not look at them.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what the import reads of the field map, and a new attempt
  useEffect(() => {
    if (files.length === 0) {
      setState(nothing);
      return;
    }
    if (stopped) {
      setState((before) => ({ ...before, status: 'stopped', progress: begun }));
      return;
    }
    setState((before) => ({ ...before, status: 'running', progress: begun }));
    const request = importRequest({ files, choices, mended, current: fieldMap });
    const job = previewImport(request, (done, total, unit = 'rows') =>
      setState((before) => ({ ...before, progress: { done, total, unit } })),
    );
    setStop(() => () => {
      importSession.stop(files);
      job.cancel();
    });
    let left = false;
    job.result.then(
      (preview) => !left && setState({ preview, request, status: 'ready', progress: begun }),
      (error: unknown) => {
        if (left) return;
        const status = error instanceof JobCancelled ? 'stopped' : 'failed';
        setState((before) => ({ ...before, status, progress: begun }));
      },
    );
    return () => {
      left = true;
      job.cancel();
    };
  }, [files, choices, mended, organizations, ties, nextOrganization, nextTie, stopped, attempt]);

  function again(): void {
    importSession.stop(null);
    setAttempt((count) => count + 1);
  }

  // Between an answer and the effect that acts on it, the preview is of the answers before.
  const behind = state.status === 'ready' && state.request?.choices !== choices;
  const { preview, request, progress } = state;
  return { preview, request, progress, status: behind ? 'running' : state.status, stop, again };
}
