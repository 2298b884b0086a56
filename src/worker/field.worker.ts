import { expose } from 'comlink';
import { likelyDuplicates } from '../core/import/duplicates/likelyDuplicates.ts';
import { analyzeField } from '../core/view/analysis.ts';
import { layoutRequest } from '../core/view/layout/layoutRequest.ts';
import { organicLayout } from '../core/view/layout/organicLayout.ts';
import { createImportDesk } from './importDesk.ts';
import type { FieldWorker } from './protocol.ts';

const desk = createImportDesk();

const worker: FieldWorker = {
  async previewImport(request, onProgress) {
    return desk.preview(request, onProgress);
  },
  async planImport(request, onProgress) {
    return desk.plan(request, onProgress);
  },
  async likelyNames(request, texts) {
    return desk.likelyNames(request, texts);
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
