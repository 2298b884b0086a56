import { lazy, Suspense, useEffect } from 'react';
import { I18nProvider, RouterProvider } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { viewStore, warmImport } from '../app/app.ts';
import { useFieldState, useLanguage, useView } from '../app/hooks.ts';
import type { Screen } from '../app/viewState.ts';
import { languages, localeOf } from '../i18n/language.ts';
import { DropAnywhere } from './shell/DropAnywhere.tsx';
import { ScreenFault } from './shell/ScreenFault.tsx';
import { Shell } from './shell/Shell.tsx';
import { Toasts } from './shell/Toasts.tsx';
import { useShortcuts } from './shell/useShortcuts.ts';
import { StartScreen } from './start/StartScreen.tsx';

const loadMap = () => import('./map/MapScreen.tsx');
const loadImport = () => import('./import/ImportScreen.tsx');

const screens: Readonly<Record<Exclude<Screen, 'start'>, React.ComponentType>> = {
  import: lazy(() => loadImport().then((module) => ({ default: module.ImportScreen }))),
  map: lazy(() => loadMap().then((module) => ({ default: module.MapScreen }))),
  organizations: lazy(() =>
    import('./organizations/OrganizationsScreen.tsx').then((module) => ({ default: module.OrganizationsScreen })),
  ),
  ties: lazy(() => import('./ties/TiesScreen.tsx').then((module) => ({ default: module.TiesScreen }))),
  network: lazy(() => import('./network/NetworkScreen.tsx').then((module) => ({ default: module.NetworkScreen }))),
  coverage: lazy(() => import('./coverage/CoverageScreen.tsx').then((module) => ({ default: module.CoverageScreen }))),
  groups: lazy(() => import('./groups/GroupsScreen.tsx').then((module) => ({ default: module.GroupsScreen }))),
  recruit: lazy(() => import('./recruit/RecruitScreen.tsx').then((module) => ({ default: module.RecruitScreen }))),
  audience: lazy(() => import('./audience/AudienceScreen.tsx').then((module) => ({ default: module.AudienceScreen }))),
};

/** The whole program: which screen, in which language, with what belongs to all of them. */
export function App() {
  const { t, i18n } = useTranslation();
  const { language, direction } = useLanguage();
  const screen = useView((view) => view.screen);
  const title = useFieldState((state) => state.fieldMap?.title ?? null);
  const shown = title === null ? 'start' : screen;
  useShortcuts();

  // What most people do first: files are brought, and the map is looked at.
  useEffect(
    () =>
      whenIdle(() => {
        void loadImport();
        warmImport();
        void loadMap();
        void i18n.loadLanguages([...languages]);
      }),
    [i18n],
  );

  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = direction;
    const place = title === null ? [] : [title];
    document.title = [t(`shell:screens.${screen}`), ...place, t('shell:name')].join(' · ');
  }, [t, language, direction, screen, title]);

  return (
    <I18nProvider locale={localeOf(language)}>
      <RouterProvider navigate={(path) => viewStore.go(path.replace(/^#\//, '') as Screen)}>
        <CurrentScreen screen={shown} />
        <DropAnywhere />
        {/* Messages are about the work, and may name whom an audience is not to see. */}
        {shown === 'audience' ? null : <Toasts />}
      </RouterProvider>
    </I18nProvider>
  );
}

// The map is what nearly everybody opens next, and the heaviest part: it comes in while nothing else is asked for.
function whenIdle(act: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(act, 1000);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(act);
  return () => cancelIdleCallback(request);
}

function CurrentScreen({ screen }: { readonly screen: Screen }) {
  const { t } = useTranslation();
  if (screen === 'start') return <StartScreen />;
  const Chosen = screens[screen];
  const waiting = (
    <p className="waiting" role="status">
      {t('shell:loading')}
    </p>
  );
  const content = (
    <ScreenFault key={screen}>
      <Suspense fallback={waiting}>
        <Chosen />
      </Suspense>
    </ScreenFault>
  );
  return screen === 'audience' ? content : <Shell>{content}</Shell>;
}
