import { expose } from 'comlink';
import { likelyDuplicates } from '../core/import/duplicates/likelyDuplicates.ts';
import { studyField } from '../core/network/study/studyField.ts';
import { whatIfFigures } from '../core/network/whatIf/whatIfFigures.ts';
import { analyzeField } from '../core/view/analysis.ts';
import { layoutRequest } from '../core/view/layout/layoutRequest.ts';
import { organicLayout } from '../core/view/layout/organicLayout.ts';
import { trustStudyOf } from '../core/view/trust/trustStudyOf.ts';
import { createFieldInbox } from './fieldInbox.ts';
import { createImportDesk } from './importDesk.ts';
import { sparing, sparingShare } from './progress.ts';
import type { FieldWorker } from './protocol.ts';

const desk = createImportDesk();
const inbox = createFieldInbox();

const worker: FieldWorker = {
  async receive(part) {
    inbox.take(part);
  },
  async previewImport(request, onProgress) {
    return desk.preview({ ...request, current: inbox.whole(request.current) }, sparing(onProgress));
  },
  async plannedImport(request) {
    return desk.planned(request);
  },
  async planImport(request, onProgress) {
    return desk.plan({ ...request, current: inbox.whole(request.current) }, sparing(onProgress));
  },
  async planPart(list, from, to) {
    return desk.planPart(list, from, to);
  },
  async likelyNames(request, texts) {
    return desk.likelyNames(request, texts);
  },
  async likelyDuplicates(organizations) {
    return likelyDuplicates(organizations);
  },
  async analyze(fieldMap, onProgress) {
    return analyzeField(inbox.whole(fieldMap), sparing(onProgress));
  },
  async study(fieldMap, onResult, onShare) {
    studyField(inbox.whole(fieldMap), onResult, sparingShare(onShare), trustStudyOf);
  },
  async whatIf(fieldMap) {
    return whatIfFigures(inbox.whole(fieldMap));
  },
  async arrange(fieldMap, onProgress) {
    const report = sparing(onProgress);
    return organicLayout(layoutRequest(inbox.whole(fieldMap)), (share) => report(share, 1));
  },
};

expose(worker);
