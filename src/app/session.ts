import { type Language, preferredLanguage } from '../i18n/language.ts';
import { readPreferences } from '../storage/preferences.ts';
import { fieldStore, savingStore, viewStore } from './app.ts';
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
    if (status === 'pending' || status === 'failed') event.preventDefault();
  });
}
