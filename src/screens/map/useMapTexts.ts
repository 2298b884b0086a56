import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../app/hooks.ts';
import type { OrganizationId } from '../../core/model/ids.ts';
import type { GroundTexts } from '../../core/view/grounds.ts';
import type { Scene } from '../../core/view/scene.ts';
import { shownApart } from '../../core/view/shownApart.ts';
import { formatList } from '../../i18n/format.ts';
import { useTerms } from '../parts/useTerms.ts';
import { tieCount } from './tieCount.ts';

export interface MapTexts {
  readonly grounds: GroundTexts;
  /** The name of the picture, for those who do not see it. */
  readonly label: string;
  /** What it shows, in sentences. */
  readonly summary: string;
  /** What is read out when the keyboard comes to an organisation. */
  readonly describe: (id: OrganizationId) => string;
}

const named = 5;

/** The words of a map. */
export function useMapTexts(scene: Scene): MapTexts {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const terms = useTerms();
  const grounds = useMemo(
    () => ({
      group: (count: number) => t('map:group', { count }),
      noTies: (count: number) => t('map:noTies', { count }),
    }),
    [t],
  );
  return useMemo(() => {
    const central = scene.nodes
      .filter((node) => node.visible && node.ties > 0)
      .sort((a, b) => b.ties - a.ties)
      .slice(0, named)
      .map((node) => t('map:centralOne', { name: node.name, count: node.ties }));
    const { groups, isolates } = shownApart(scene);
    const sentences = [
      central.length > 0 ? t('map:central', { names: formatList(language, central) }) : '',
      ...groups.map((members) => `${t('map:group', { count: members.length })}.`),
      isolates.length > 0 ? `${t('map:noTies', { count: isolates.length })}.` : '',
      t('map:keys'),
    ];
    const nodes = new Map(scene.nodes.map((node) => [node.id, node]));
    return {
      grounds,
      label: t('map:picture', {
        organizations: t('terms:organizations', { count: scene.shown }),
        ties: tieCount(t, scene),
      }),
      summary: sentences.filter((sentence) => sentence !== '').join(' '),
      describe: (id) => {
        const node = nodes.get(id);
        if (node === undefined) return '';
        const ties = t('terms:ties', { count: node.ties });
        const stop = t('map:stop', { name: node.name, sector: terms.sectorLong(node.sector), ties });
        return node.fill === 'coming' ? `${stop} ${t('map:coming.stop')}` : stop;
      },
    };
  }, [t, language, terms, scene, grounds]);
}
