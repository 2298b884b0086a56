import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { UserText } from '../../parts/UserText.tsx';
import { useTerms } from '../../parts/useTerms.ts';
import { countOf, type Lacks } from './pool.ts';

/** What somebody would bring that the committee lacks. */
export function BringsNote({ brings }: { readonly brings: Lacks }) {
  const { t } = useTranslation();
  const terms = useTerms();
  if (countOf(brings) === 0) return null;
  const said = [
    ...brings.sectors.map((sector) => terms.sector(sector)),
    ...brings.regions,
    ...(brings.affected ? [t('groups:pool.affected')] : []),
  ];
  return (
    <span className="seat-note">
      <span className="visually-hidden">{t('groups:pool.brings')} </span>
      {said.map((one, index) => (
        <Fragment key={one}>
          {index > 0 ? ' · ' : null}
          <UserText>{one}</UserText>
        </Fragment>
      ))}
    </span>
  );
}
