import '@fontsource-variable/heebo';
import './styles/tokens.css';
import './styles/base.css';
import './styles/parts.css';
import './styles/shell.css';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { viewStore } from './app/app.ts';
import { firstLanguage, startSession } from './app/session.ts';
import { loadPageTexts } from './i18n/pageTexts.ts';
import { App } from './screens/App.tsx';

const loading = loadPageTexts(firstLanguage());

window.addEventListener('popstate', () => viewStore.readAddress());
window.addEventListener('hashchange', () => viewStore.readAddress());

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

const [texts] = await Promise.all([loading, startSession()]);
createRoot(root).render(
  <I18nextProvider i18n={texts}>
    <App />
  </I18nextProvider>,
);
