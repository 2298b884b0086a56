import { useTranslation } from 'react-i18next';
import type { KeyPlayerSet } from '../../core/network/study/study.ts';
import { MetricInfo } from '../parts/MetricInfo.tsx';
import { OrganizationLink } from './OrganizationLink.tsx';
import { OrganizationsOnMap } from './OrganizationsOnMap.tsx';

interface Props {
  readonly goal: 'reach' | 'fragment';
  readonly sets: readonly KeyPlayerSet[];
  /** What a set reaches, in words. */
  readonly reached: (set: KeyPlayerSet) => string;
}

/** The best one, two and three for a goal, what each set reaches, and whether there are others as good. */
export function KeyPlayerSets({ goal, sets, reached }: Props) {
  const { t } = useTranslation();
  const title = t(`network:keyPlayers.${goal}.title`);
  return (
    <section data-goal={goal}>
      <header>
        <h4>{title}</h4>
        <MetricInfo metric={goal === 'reach' ? 'keyPlayersReach' : 'keyPlayersFragment'} />
      </header>
      <p>{t(`network:keyPlayers.${goal}.${sets.length === 0 ? 'none' : 'plain'}`)}</p>
      <ol className="key-sets">
        {sets.map((set) => {
          const value = reached(set);
          return (
            <li key={set.organizations.length}>
              <p>
                <strong>{value}</strong>
                <OrganizationsOnMap ids={set.organizations} as="keyPlayers" ties="own" about={`${title}: ${value}`} />
              </p>
              <ul>
                {set.organizations.map((id) => (
                  <li key={id}>
                    <OrganizationLink id={id} />
                  </li>
                ))}
              </ul>
              <p className="muted">
                {set.exhaustive ? null : `${t('network:keyPlayers.bestFound')} `}
                {set.equals > 1 ? t('network:keyPlayers.equals', { count: set.equals - 1 }) : null}
              </p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
