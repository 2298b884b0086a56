import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { viewStore } from '../../app/app.ts';
import { useView } from '../../app/hooks.ts';
import { importPlace, type Place, places } from './places.ts';
import { RailMore } from './RailMore.tsx';

/** The way from screen to screen: a rail at the side; on a phone five tabs below, and the others behind "More". */
export function Rail() {
  const { t } = useTranslation();
  return (
    <nav className="rail" aria-label={t('shell:screens.label')}>
      {places.map((group, index) => (
        <Fragment key={group[0]?.screen}>
          {index === 0 ? null : <hr />}
          {group.map((place) => (
            <PlaceLink key={place.screen} place={place} />
          ))}
        </Fragment>
      ))}
      <span className="rail-space" />
      <PlaceLink place={importPlace} />
      <RailMore />
    </nav>
  );
}

function PlaceLink({ place: { screen, icon: Icon, isBehind = false } }: { readonly place: Place }) {
  const { t } = useTranslation();
  const current = useView((view) => view.screen) === screen;
  // The one name that does not fit under a tab of a phone.
  const short = screen === 'organizations' ? t('shell:screens.organizationsShort') : null;
  const go = (event: React.MouseEvent) => {
    event.preventDefault();
    viewStore.go(screen);
  };
  return (
    <a
      href={`#/${screen}`}
      className={isBehind ? 'behind' : undefined}
      onClick={go}
      aria-current={current ? 'page' : undefined}
    >
      <Icon className="icon" aria-hidden="true" />
      <span className={short === null ? '' : 'long'}>{t(`shell:screens.${screen}`)}</span>
      {short === null ? null : <span className="short">{short}</span>}
    </a>
  );
}
