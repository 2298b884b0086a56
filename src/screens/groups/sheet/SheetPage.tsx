import { useTranslation } from 'react-i18next';
import { useFieldMap, useLanguage } from '../../../app/hooks.ts';
import type { GroupSheet } from '../../../core/view/groups/groupSheet.ts';
import { formatDate, formatMoment } from '../../../i18n/format.ts';
import { Figure } from '../../parts/Figure.tsx';
import { UserText } from '../../parts/UserText.tsx';
import { useGroupName } from '../picture/useGroupName.ts';
import { SheetFacts } from './SheetFacts.tsx';
import { SheetMembers } from './SheetMembers.tsx';
import { SheetMissing } from './SheetMissing.tsx';
import { SheetSectors } from './SheetSectors.tsx';

interface Props {
  readonly sheet: GroupSheet;
  readonly number: number;
  readonly of: number;
}

/** One group on a page of A4. */
export function SheetPage({ sheet, number, of }: Props) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { title, boundary } = useFieldMap();
  const nameOf = useGroupName();
  return (
    <article className="group-sheet" data-group={sheet.name ?? ''} aria-label={nameOf(sheet.name)}>
      <header className="sheet-head">
        <p>
          <UserText>{title}</UserText>
        </p>
        <h3>
          <UserText>{nameOf(sheet.name)}</UserText>
        </h3>
        {sheet.purpose === null ? null : (
          <p className="sheet-purpose">
            <UserText>{sheet.purpose}</UserText>
          </p>
        )}
      </header>
      <SheetFacts sheet={sheet} start={sheet.start === null ? null : formatMoment(language, sheet.start)} />
      <SheetSectors sectors={sheet.sectors} />
      <SheetMembers members={sheet.members} />
      {sheet.unnamed === 0 ? null : <p>{t('groupPicture:picture.unnamed', { count: sheet.unnamed })}</p>}
      <SheetMissing sheet={sheet} />
      <footer className="sheet-foot">
        <p>
          <UserText>{boundary}</UserText>
        </p>
        <p className="sheet-number">
          <span>{formatDate(language, new Date())}</span>
          <Figure>{`${number} / ${of}`}</Figure>
        </p>
      </footer>
    </article>
  );
}
