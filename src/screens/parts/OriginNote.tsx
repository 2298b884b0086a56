import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { Origin } from '../../core/model/origin.ts';
import { UserText } from './UserText.tsx';

interface Props {
  readonly origin: Origin | null;
  /** What a field is called on the screen. */
  readonly titleOf: (field: string) => string;
}

/** From which row of which file a record comes, and what is written there where a number, a date or a sector was made of it. */
export function OriginNote({ origin, titleOf }: Props) {
  const { t } = useTranslation();
  if (origin === null) return null;
  const { file, row, written = [] } = origin;
  return (
    <p className="origin-note">
      {t('values:origin', { file, row })}
      {written.length === 0 ? null : <> {t('values:written')}</>}
      {written.map(([field, text], place) => (
        <Fragment key={field}>
          {place === 0 ? ' ' : ' · '}
          {titleOf(field)} <UserText>{text}</UserText>
        </Fragment>
      ))}
    </p>
  );
}
