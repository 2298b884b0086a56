import { downloadName } from '../core/export/downloadName.ts';
import { parseProject, serializeProject } from '../core/export/projectFile.ts';
import { emptyFieldMap } from '../core/model/fieldMap.ts';
import type { Issue } from '../core/model/issue.ts';
import { downloadText } from '../storage/files.ts';
import { newProjectId } from '../storage/projectId.ts';
import { fieldStore, importStore, projectStorage, savingStore, viewStore } from './app.ts';
import { importSession } from './importSession.ts';
import type { Screen } from './viewState.ts';

/** Opens a project of this browser's storage; false where it is not there or cannot be read. */
export async function openStoredProject(id: string): Promise<boolean> {
  const loaded = await (await projectStorage()).load(id);
  if (!loaded.ok || loaded.value === null) return false;
  const project = parseProject(loaded.value.record);
  if (!project.ok) return false;
  fieldStore.open(id, project.fieldMap, project.unknown);
  const { savedAt, backupAt } = loaded.value;
  savingStore.opened(new Date(savedAt), backupAt === null ? null : new Date(backupAt));
  return true;
}

/** How many organisations a project of this browser's storage has; null where it is not there or cannot be read. */
export async function countStoredOrganizations(id: string): Promise<number | null> {
  const loaded = await (await projectStorage()).load(id);
  if (!loaded.ok || loaded.value === null) return null;
  const project = parseProject(loaded.value.record);
  return project.ok ? project.fieldMap.organizations.length : null;
}

/** Opens a project file as a project of its own; gives the refusal, or what had to be repaired. */
export async function openProjectFile(text: string): Promise<{ refusal: Issue | null; repairs: readonly Issue[] }> {
  const project = parseProject(text);
  if (!project.ok) return { refusal: project.issue, repairs: [] };
  await leaveProject();
  const id = newProjectId();
  fieldStore.open(id, project.fieldMap, project.unknown);
  savingStore.opened(null, project.savedAt === null ? null : new Date(project.savedAt));
  viewStore.reset('map');
  await savingStore.flush();
  // The file that it came from is its copy.
  if (project.savedAt !== null) await (await projectStorage()).markBackup(id, project.savedAt);
  return { refusal: null, repairs: project.repairs };
}

/** A new project without anything in it. */
export async function openEmptyProject(title: string, screen: Screen): Promise<void> {
  await leaveProject();
  fieldStore.open(newProjectId(), emptyFieldMap(title));
  viewStore.reset(screen);
}

/** Takes the files that wait for the import, and the answers about them, to a new project. */
export async function importIntoNewProject(title: string): Promise<void> {
  const { files, unreadable } = importStore.getState();
  importSession.carry();
  await openEmptyProject(title, 'import');
  importStore.add({ files, unreadable });
}

/** Closes the project once everything in it is kept. */
export async function leaveProject(): Promise<void> {
  if (fieldStore.getState().projectId === null) return;
  if (savingStore.getState().status === 'pending') await savingStore.flush();
  fieldStore.close();
}

/** Hands the open project to the person as a file. */
export async function downloadProject(now: Date): Promise<void> {
  const { projectId, fieldMap, unknown } = fieldStore.getState();
  if (projectId === null || fieldMap === null) return;
  const date = now.toISOString();
  const name = downloadName({ title: fieldMap.title, what: null, date: date.slice(0, 10), extension: 'sadeh.json' });
  downloadText(name, serializeProject({ fieldMap, unknown, savedAt: date }), 'application/json');
  savingStore.markBackup(now);
  await (await projectStorage()).markBackup(projectId, date);
}
