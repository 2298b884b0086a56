import '../../styles/map.css';
import '../../styles/heat.css';
import '../../styles/audience.css';
import { Expand, Eye, X } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { viewStore } from '../../app/app.ts';
import { useFieldMap, useView } from '../../app/hooks.ts';
import { audienceCopy } from '../../core/export/audienceCopy.ts';
import { audienceFilter } from '../../core/export/audienceScene.ts';
import type { FieldMap } from '../../core/model/fieldMap.ts';
import { type Filter, passes } from '../../core/model/filter.ts';
import { Button } from '../parts/Button.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { Segmented } from '../parts/Segmented.tsx';
import { UserText } from '../parts/UserText.tsx';
import { AudienceCoverage } from './AudienceCoverage.tsx';
import { AudienceMap } from './AudienceMap.tsx';

/** Map and coverage for a projector, drawn from a copy of the field that holds nothing internal. */
export function AudienceScreen() {
  const { t } = useTranslation();
  const fieldMap = useFieldMap();
  const filter = useView((view) => view.filter);
  const [shows, setShows] = useState<'map' | 'coverage'>('map');
  const copy = useMemo(() => audienceCopy(fieldMap), [fieldMap]);
  const open = useMemo(() => audienceFilter(filter), [filter]);
  const shown = copy.organizations.filter((organization) => passes(organization, open)).length;
  useLeavingByEscape();
  return (
    <main className="audience">
      <header className="audience-head">
        <div>
          <h1>
            <UserText>{copy.title}</UserText>
          </h1>
          <p>
            {shown < copy.organizations.length
              ? t('map:shownLong', { shown, total: copy.organizations.length })
              : t('terms:organizations', { count: shown })}
          </p>
        </div>
        <p className="audience-badge" title={t('audience:badgeHelp')}>
          <Eye className="icon small" aria-hidden="true" />
          {t('audience:badge')}
          <span className="visually-hidden">{t('audience:badgeHelp')}</span>
        </p>
        <Segmented
          label={t('audience:view')}
          value={shows}
          options={[
            { value: 'map', label: t('audience:map') },
            { value: 'coverage', label: t('audience:coverage') },
          ]}
          onChange={setShows}
        />
        <Button look="quiet" iconOnly label={t('audience:fullScreen')} onPress={fillScreen}>
          <Expand className="icon" aria-hidden="true" />
        </Button>
        <Button look="quiet" iconOnly label={t('audience:leave')} onPress={leave}>
          <X className="icon" aria-hidden="true" />
        </Button>
      </header>
      <Content copy={copy} filter={open} shows={shows} />
    </main>
  );
}

interface ContentProps {
  readonly copy: FieldMap;
  readonly filter: Filter;
  readonly shows: 'map' | 'coverage';
}

function Content({ copy, filter, shows }: ContentProps) {
  const { t } = useTranslation();
  if (copy.organizations.length === 0) {
    return <EmptyState title={t('audience:emptyTitle')} text={t('audience:emptyText')} />;
  }
  return shows === 'map' ? (
    <AudienceMap copy={copy} filter={filter} />
  ) : (
    <AudienceCoverage copy={copy} filter={filter} />
  );
}

function fillScreen(): void {
  // A browser may refuse; the view then stays as large as its window.
  document.documentElement.requestFullscreen().catch(() => {});
}

function leave(): void {
  if (document.fullscreenElement !== null) void document.exitFullscreen();
  viewStore.go('map');
}

/** Escape goes back to the work, unless something on the screen took it for itself. */
function useLeavingByEscape(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) leave();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
