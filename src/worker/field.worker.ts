import { expose } from 'comlink';
import { planImport } from '../core/import/planImport.ts';
import { readFiles } from '../core/import/readFiles.ts';
import { analyzeField } from '../core/view/analysis.ts';
import { layoutRequest } from '../core/view/layout/layoutRequest.ts';
import { organicLayout } from '../core/view/layout/organicLayout.ts';
import type { FieldWorker } from './protocol.ts';

const worker: FieldWorker = {
  async previewImport(files, choices, current, onProgress) {
    const reading = readFiles(files, choices, onProgress, current.organizations);
    const held = reading.tables.length === 0 || reading.questions.some(({ required }) => required);
    return { reading, plan: held ? null : planImport(reading, choices, current) };
  },
  async analyze(fieldMap, onProgress) {
    return analyzeField(fieldMap, onProgress);
  },
  async arrange(fieldMap, onProgress) {
    return organicLayout(layoutRequest(fieldMap), (share) => onProgress(share, 1));
  },
};

expose(worker);
