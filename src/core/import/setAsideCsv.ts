import type { ImportPlan } from './plan.ts';
import { writeCsv } from './writeCsv.ts';

/** Every row that was set aside, whole and as written, behind the file, the row and the reason. */
export function setAsideCsv(plan: ImportPlan): string {
  const titles = ['file', 'row', 'code', 'reason'];
  const rows = plan.setAside.map(({ file, row, code, reason, cells }) => [file, String(row), code, reason, ...cells]);
  return writeCsv([titles, ...rows]);
}
