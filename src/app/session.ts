import { type Language, preferredLanguage } from '../i18n/language.ts';
import { readImportLeft, writeImportLeft } from '../storage/importLeft.ts';
import { readPreferences } from '../storage/preferences.ts';
import { fieldStore, importStore, savingStore, viewStore } from './app.ts';
import { openStoredProject } from './projects.ts';

/** The language chosen last time, else the browser's. */
export function firstLanguage(): Language {
  return readPreferences().language ?? preferredLanguage(navigator.languages);
}

/**
 * Brings back what was open before a reload: the last project at the view in the address bar. Without a project the only
 * places are the start and the import.
 */
export async function startSession(): Promise<void> {
  const { lastProject } = readPreferences();
  const { screen } = viewStore.getState();
  if (screen !== 'start' && lastProject !== null) await openStoredProject(lastProject);
  if (fieldStore.getState().fieldMap === null && screen !== 'start') viewStore.reset('start');
  window.addEventListener('beforeunload', (event) => {
    const { status } = savingStore.getState();
    if (status === 'pending') void savingStore.flush();
    // Files are read where they are and stay there: the page that comes next has none of them.
    const isImporting = importStore.getState().files.length > 0;
    if (status === 'pending' || status === 'failed' || isImporting) event.preventDefault();
  });
  importStore.setLeft(readImportLeft());
  window.addEventListener('pagehide', () => writeImportLeft(importStore.getState().files.length > 0));
}
