import '../../../styles/groupPicture.css';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../app/hooks.ts';
import type { GroupName } from '../../../core/model/group.ts';
import { formatList } from '../../../i18n/format.ts';
import { localeOf } from '../../../i18n/language.ts';
import { PageHead } from '../../parts/PageHead.tsx';
import { useNarrow } from '../../parts/useNarrow.ts';
import { useTerms } from '../../parts/useTerms.ts';
import { GroupsViews } from '../GroupsViews.tsx';
import { GroupSheetButton } from '../sheet/GroupSheetButton.tsx';
import { GroupField } from './GroupField.tsx';
import { GroupPictureMenu } from './GroupPictureMenu.tsx';
import { NobodyYet } from './NobodyYet.tsx';
import { PictureCard } from './PictureCard.tsx';
import { PictureList } from './PictureList.tsx';
import { PictureTable } from './PictureTable.tsx';
import { pictureFinding, pictureLead } from './pictureFinding.ts';
import { useGroupName } from './useGroupName.ts';
import { useGroupPicture } from './useGroupPicture.ts';

/** A group by sector and region: who is there, and who should be. The committee first. */
export function PictureView() {
  const { t } = useTranslation();
  const narrow = useNarrow();
  const nameOf = useGroupName();
  const [chosen, setChosen] = useState<GroupName>(null);
  const { team, others } = useGroupPicture(chosen);
  const group = team.group.name;
  const words = useFindingWords(nameOf(group));
  const finding = pictureFinding(team, words);
  const shared = {
    picture: others,
    eyes: 'others',
    group: nameOf(group),
    finding: pictureFinding(others, words),
    unnamed: team.seats.length - others.seats.length,
  } as const;
  const bar = (
    <div className="group-picture-bar">
      <GroupField value={group} onChange={setChosen} />
      <span className="end">
        <GroupSheetButton group={group} />
        <GroupPictureMenu
          team={{ picture: team, eyes: 'team', group: nameOf(group), finding, unnamed: 0 }}
          others={shared}
        />
      </span>
    </div>
  );
  return (
    <div className="group-picture" data-seats={team.seats.length}>
      <PageHead
        title={finding}
        lead={team.seats.length === 0 ? undefined : pictureLead(team, words)}
        actions={<GroupsViews />}
      />
      {bar}
      {team.seats.length === 0 ? <NobodyYet /> : null}
      {team.seats.length > 0 && narrow ? <PictureList picture={team} /> : null}
      {team.seats.length > 0 && !narrow ? (
        <>
          <PictureCard picture={team} label={t('groupPicture:picture.label', { group: nameOf(group), finding })} />
          <PictureTable picture={team} caption={nameOf(group)} />
        </>
      ) : null}
    </div>
  );
}

function useFindingWords(group: string) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { sectorLong } = useTerms();
  return useMemo(() => {
    const disjunction = new Intl.ListFormat(localeOf(language), { type: 'disjunction' });
    return {
      t,
      group,
      sectorLong,
      either: (names: readonly string[]) => disjunction.format(names),
      list: (names: readonly string[]) => formatList(language, names),
    };
  }, [t, language, group, sectorLong]);
}
