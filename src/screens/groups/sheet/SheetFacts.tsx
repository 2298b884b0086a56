import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../app/hooks.ts';
import type { GroupSheet } from '../../../core/view/groups/groupSheet.ts';
import type { SeatRole } from '../../../core/view/groups/pictureSeats.ts';
import { formatList, formatNumber } from '../../../i18n/format.ts';
import { UserText } from '../../parts/UserText.tsx';

interface Props {
  readonly sheet: GroupSheet;
  readonly start: string | null;
}

/** Topics, chairs, seats and when it begins; what nobody said is left out, save for the chair. */
export function SheetFacts({ sheet, start }: Props) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { topics, members, unnamed, affected } = sheet;
  const coChair = officer(sheet, 'coChair');
  const chair = officer(sheet, 'chair');
  return (
    <dl className="sheet-facts">
      <Fact term={t('groupPicture:sheet.seats')}>{formatNumber(language, members.length + unnamed)}</Fact>
      {affected === 0 ? null : (
        <Fact term={t('groupPicture:sheet.affectedSeats')}>{t('groupPicture:finding.seats', { count: affected })}</Fact>
      )}
      <Fact term={t('groupPicture:picture.chair')}>
        {chair === null ? t('terms:none') : <Officer name={chair.name} />}
      </Fact>
      {coChair === null ? null : (
        <Fact term={t('groupPicture:picture.coChair')}>
          <Officer name={coChair.name} />
        </Fact>
      )}
      {topics.length === 0 ? null : <Fact term={t('groupPicture:sheet.topics')}>{formatList(language, topics)}</Fact>}
      {start === null ? null : <Fact term={t('groupPicture:sheet.start')}>{start}</Fact>}
    </dl>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Officer({ name }: { readonly name: string | null }) {
  const { t } = useTranslation();
  return name === null ? t('groupPicture:picture.aPerson') : <UserText>{name}</UserText>;
}

function officer({ members }: GroupSheet, role: SeatRole) {
  return members.find((one) => one.role === role) ?? null;
}
