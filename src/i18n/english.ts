import { audience } from './en/audience.ts';
import { card } from './en/card.ts';
import { commands } from './en/commands.ts';
import { coverage } from './en/coverage.ts';
import { findings } from './en/findings.ts';
import { gaps } from './en/gaps.ts';
import { groupForm } from './en/groupForm.ts';
import { groupHealth } from './en/groupHealth.ts';
import { groupPicture } from './en/groupPicture.ts';
import { groups } from './en/groups.ts';
import { importTexts } from './en/import.ts';
import { introductions } from './en/introductions.ts';
import { issues } from './en/issues.ts';
import { map } from './en/map.ts';
import { matrix } from './en/matrix.ts';
import { metrics } from './en/metrics.ts';
import { network } from './en/network.ts';
import { organizations } from './en/organizations.ts';
import { recruit } from './en/recruit.ts';
import { rules } from './en/rules.ts';
import { seating } from './en/seating.ts';
import { shell } from './en/shell.ts';
import { start } from './en/start.ts';
import { storage } from './en/storage.ts';
import { targetFile } from './en/targetFile.ts';
import { targets } from './en/targets.ts';
import { templates } from './en/templates.ts';
import { terms } from './en/terms.ts';
import { ties } from './en/ties.ts';
import { tracker } from './en/tracker.ts';
import { values } from './en/values.ts';
import { whatIf } from './en/whatIf.ts';

/** All the English texts of the pages: area (one file each) → key. */
export const english = {
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
