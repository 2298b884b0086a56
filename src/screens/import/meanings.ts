import { useTranslation } from 'react-i18next';
import type { Field } from '../../core/import/fields.ts';
import type { Scale } from '../../core/import/reading.ts';
import { isKnownSector, knownSectors } from '../../core/model/sector.ts';
import { isStage, stages } from '../../core/model/stage.ts';
import { tieAssertions } from '../../core/model/tie.ts';

const usualScale: Scale = { low: 1, high: 5 };

/** What a text of this field may be said to mean, as the import reads it. */
export function meaningsOf(field: Field, scale: Scale | null): readonly string[] {
  switch (field) {
    case 'sector':
      return knownSectors;
    case 'stage':
      return stages;
    case 'committee':
    case 'affected':
    case 'consent':
    case 'respondent':
    case 'available':
    case 'doNotContact':
    case 'directed':
      return ['yes', 'no'];
    case 'influence':
    case 'interest':
    case 'alignment':
    case 'cost':
    case 'strength': {
      const { low, high } = scale ?? usualScale;
      return Array.from({ length: Math.min(10, high - low + 1) }, (_, index) => String(low + index));
    }
    case 'status':
      return ['recorded', 'suggested'];
    case 'assertedBy':
      return tieAssertions;
    case 'tieTo':
      return ['0', '1', '2', '3', '4', '5'];
    default:
      return [];
  }
}

/** The word of the screen for a meaning. */
export function useMeaningWord(): (field: Field, meaning: string) => string {
  const { t } = useTranslation();
  return (field, meaning) => {
    if (field === 'sector' && isKnownSector(meaning)) return t(`terms:sector.${meaning}`);
    if (field === 'stage' && isStage(meaning)) return t(`terms:stage.${meaning}`);
    if (field === 'tieTo' && meaning === '0') return t('values:noTie');
    if (field === 'status') return t(`ties:status.${meaning}`);
    if (field === 'assertedBy') return t(`rules:asserted.${meaning}`);
    if (field === 'directed' && meaning === 'yes') return t('ties:direction.directed');
    if (field === 'directed' && meaning === 'no') return t('ties:direction.undirected');
    return meaning === 'yes' || meaning === 'no' ? t(`terms:${meaning}`) : meaning;
  };
}
