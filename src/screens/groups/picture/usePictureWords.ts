import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../app/hooks.ts';
import { regionWideValue, unknownValue } from '../../../core/model/filter.ts';
import type { PictureSeat } from '../../../core/view/groups/pictureSeats.ts';
import type { PictureWords } from '../../../core/view/groups/pictureWords.ts';
import { formatList, formatNumber } from '../../../i18n/format.ts';
import { withoutBidiControls } from '../../../i18n/isolate.ts';
import { useTerms } from '../../parts/useTerms.ts';

/** Whose eyes the picture is for: others see no names of persons, and not who is affected. */
export type Eyes = 'team' | 'others';

/** The words of the picture of a group, for the team or for others. */
export function usePictureWords(): (eyes: Eyes) => PictureWords {
  const { t } = useTranslation();
  const { language, direction } = useLanguage();
  const terms = useTerms();
  return useMemo(
    () => (eyes) => ({
      direction,
      sector: (value) => withoutBidiControls(terms.sector(value === unknownValue ? null : value)),
      region: (value) => {
        if (value === regionWideValue) return t('terms:regionWide');
        return value === unknownValue ? t('terms:regionUnknown') : withoutBidiControls(value);
      },
      nobody: t('groupPicture:picture.nobody'),
      listed: (count) => t('groupPicture:picture.listed', { count }),
      seats: (count) => t('groupPicture:finding.seats', { count }),
      number: (value) => formatNumber(language, value),
      nameOf: ({ name }) => (name === '' ? t('groupPicture:picture.aPerson') : withoutBidiControls(name)),
      noteOf: (seat) =>
        notesOf(seat, eyes)
          .map((note) => t(`groupPicture:picture.${note}`))
          .join(' · '),
      gathered: (regions) => t('groupPicture:picture.gathered', { regions: formatList(language, regions) }),
      legend: {
        seat: t('groupPicture:picture.legend.seat'),
        again: t('groupPicture:picture.legend.again'),
        person: t('groupPicture:picture.legend.person'),
        affected: t('groupPicture:picture.legend.affected'),
        missing: t('groupPicture:picture.legend.missing'),
      },
    }),
    [t, language, direction, terms],
  );
}

function notesOf(
  { role, kind, affected }: PictureSeat,
  eyes: Eyes,
): readonly ('chair' | 'coChair' | 'person' | 'affected')[] {
  return [
    ...(role === null ? [] : [role]),
    // A person without a name is called one already.
    ...(kind === 'person' && eyes === 'team' ? (['person'] as const) : []),
    ...(affected ? (['affected'] as const) : []),
  ];
}
