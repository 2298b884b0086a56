import { useTranslation } from 'react-i18next';
import { useOrganizationsById } from '../../../app/hooks.ts';
import { importedId } from '../../../core/network/importedId.ts';
import type { Approach } from '../../../core/recruitment/shortlist/shortlist.ts';
import { Figure } from '../../parts/Figure.tsx';
import { ClosesPills } from './ClosesPills.tsx';
import { IntroductionCell } from './IntroductionCell.tsx';
import { Ratings } from './Ratings.tsx';
import { RowMenu } from './RowMenu.tsx';
import { ShortlistName } from './ShortlistName.tsx';
import type { ShortlistRowsProps } from './ShortlistTable.tsx';

/** The shortlist where there is no room for columns. */
export function ShortlistCards(props: ShortlistRowsProps) {
  const { t } = useTranslation();
  return (
    <ol className="recruit-cards" aria-label={t('recruit:table.title')}>
      {props.chosen.map((approach, at) => (
        <Card key={approach.id} {...props} approach={approach} at={at} />
      ))}
    </ol>
  );
}

interface CardProps extends ShortlistRowsProps {
  readonly approach: Approach;
  readonly at: number;
}

function Card({ approach, at, introductions, shown, onShow }: CardProps) {
  const organization = useOrganizationsById().get(approach.id);
  if (organization === undefined) return null;
  return (
    <li data-approach={importedId(organization)} data-locked={approach.locked || undefined}>
      <div className="recruit-card-head">
        <Figure className="recruit-card-rank">{at + 1}</Figure>
        <ShortlistName
          organization={organization}
          locked={approach.locked}
          isShown={shown === approach.id}
          onShow={onShow}
        />
        <RowMenu organization={organization} />
      </div>
      <ClosesPills approach={approach} rank={at + 1} />
      <IntroductionCell introduction={introductions[at]} />
      <Ratings organization={organization} />
    </li>
  );
}
