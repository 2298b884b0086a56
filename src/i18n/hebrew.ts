import { audience } from './he/audience.ts';
import { card } from './he/card.ts';
import { commands } from './he/commands.ts';
import { coverage } from './he/coverage.ts';
import { findings } from './he/findings.ts';
import { gaps } from './he/gaps.ts';
import { groupForm } from './he/groupForm.ts';
import { groupHealth } from './he/groupHealth.ts';
import { groupPicture } from './he/groupPicture.ts';
import { groups } from './he/groups.ts';
import { importTexts } from './he/import.ts';
import { introductions } from './he/introductions.ts';
import { issues } from './he/issues.ts';
import { map } from './he/map.ts';
import { matrix } from './he/matrix.ts';
import { metrics } from './he/metrics.ts';
import { network } from './he/network.ts';
import { organizations } from './he/organizations.ts';
import { recruit } from './he/recruit.ts';
import { rules } from './he/rules.ts';
import { seating } from './he/seating.ts';
import { shell } from './he/shell.ts';
import { start } from './he/start.ts';
import { storage } from './he/storage.ts';
import { targetFile } from './he/targetFile.ts';
import { targets } from './he/targets.ts';
import { templates } from './he/templates.ts';
import { terms } from './he/terms.ts';
import { ties } from './he/ties.ts';
import { tracker } from './he/tracker.ts';
import { values } from './he/values.ts';
import { whatIf } from './he/whatIf.ts';

/** All the Hebrew texts of the pages: area (one file each) → key. */
export const hebrew = {
  audience,
  card,
  commands,
  coverage,
  findings,
  gaps,
  groupForm,
  groupHealth,
  groupPicture,
  groups,
  seating,
  import: importTexts,
  introductions,
  issues,
  map,
  matrix,
  metrics,
  network,
  organizations,
  recruit,
  rules,
  shell,
  start,
  storage,
  targetFile,
  targets,
  templates,
  terms,
  ties,
  tracker,
  values,
  whatIf,
};
