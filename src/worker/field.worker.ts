import { expose } from 'comlink';
import { likelyDuplicates } from '../core/import/duplicates/likelyDuplicates.ts';
import { planImport } from '../core/import/planImport.ts';
import { readFiles } from '../core/import/readFiles.ts';
import { analyzeField } from '../core/view/analysis.ts';
import { layoutRequest } from '../core/view/layout/layoutRequest.ts';
import { organicLayout } from '../core/view/layout/organicLayout.ts';
import type { FieldWorker } from './protocol.ts';

const worker: FieldWorker = {
  async previewImport(files, choices, current, onProgress) {
    const reading = readFiles(files, choices, undefined, current.organizations);
    const held = reading.tables.length === 0 || reading.questions.some(({ required }) => required);
    const rows = reading.tables.reduce((sum, { rowsRead }) => sum + rowsRead, 0);
    const plan = held ? null : planImport(reading, choices, current, (done) => onProgress(done, rows));
    return { reading, plan };
  },
  async likelyDuplicates(organizations, letters) {
    return likelyDuplicates(organizations, { letters });
  },
  async analyze(fieldMap, onProgress) {
    return analyzeField(fieldMap, onProgress);
  },
  async arrange(fieldMap, onProgress) {
    return organicLayout(layoutRequest(fieldMap), (share) => onProgress(share, 1));
  },
};

expose(worker);
