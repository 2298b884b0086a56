import '@fontsource-variable/heebo';
import './styles/tokens.css';
import './styles/base.css';
import './styles/parts.css';
import './styles/shell.css';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { viewStore } from './app/app.ts';
import { startSession } from './app/session.ts';
import { isLanguage, preferredLanguage } from './i18n/language.ts';
import { createTexts } from './i18n/texts.ts';
import { App } from './screens/App.tsx';
import { readPreferences } from './storage/preferences.ts';

const chosen = readPreferences().language;
const language = isLanguage(chosen) ? chosen : preferredLanguage(navigator.languages);
const texts = createTexts(language);

window.addEventListener('popstate', () => viewStore.readAddress());
window.addEventListener('hashchange', () => viewStore.readAddress());

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

await startSession();
createRoot(root).render(
  <I18nextProvider i18n={texts}>
    <App />
  </I18nextProvider>,
);
