import { useTranslation } from 'react-i18next';
import { useOrganizationsById } from '../../../app/hooks.ts';
import type { OrganizationId } from '../../../core/model/ids.ts';
import { importedId } from '../../../core/network/importedId.ts';
import type { PlannedIntroduction } from '../../../core/recruitment/introductions/planIntroductions.ts';
import type { Approach } from '../../../core/recruitment/shortlist/shortlist.ts';
import { Figure } from '../../parts/Figure.tsx';
import { ClosesPills } from './ClosesPills.tsx';
import { IntroductionCell } from './IntroductionCell.tsx';
import { Ratings } from './Ratings.tsx';
import { RowMenu } from './RowMenu.tsx';
import { ShortlistName } from './ShortlistName.tsx';

export interface ShortlistRowsProps {
  readonly chosen: readonly Approach[];
  readonly introductions: readonly PlannedIntroduction[];
  /** Whose introduction is shown beside; null where none is. */
  readonly shown: OrganizationId | null;
  readonly onShow: (id: OrganizationId) => void;
}

/** Whom to approach, in the order that explains them: cards on a phone, a table elsewhere. */
export function ShortlistTable(props: ShortlistRowsProps) {
  const { t } = useTranslation();
  return (
    <table className="recruit-table">
      <caption className="visually-hidden">{t('recruit:table.title')}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{t('recruit:table.rank')}</span>
          </th>
          <th scope="col">{t('recruit:table.organization')}</th>
          <th scope="col">{t('recruit:table.closes')}</th>
          <th scope="col">{t('recruit:table.internal')}</th>
          <th scope="col">{t('recruit:table.introduction')}</th>
          <th scope="col">
            <span className="visually-hidden">{t('recruit:table.menu')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {props.chosen.map((approach, at) => (
          <Row key={approach.id} {...props} approach={approach} at={at} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps extends ShortlistRowsProps {
  readonly approach: Approach;
  readonly at: number;
}

function Row({ approach, at, introductions, shown, onShow }: RowProps) {
  const organization = useOrganizationsById().get(approach.id);
  if (organization === undefined) return null;
  const isShown = shown === approach.id;
  return (
    <tr
      className={isShown ? 'shown' : undefined}
      data-approach={importedId(organization)}
      data-locked={approach.locked || undefined}
    >
      <td className="recruit-rank">
        <Figure>{at + 1}</Figure>
      </td>
      <th scope="row">
        <ShortlistName organization={organization} locked={approach.locked} isShown={isShown} onShow={onShow} />
      </th>
      <td>
        <ClosesPills approach={approach} rank={at + 1} />
      </td>
      <td>
        <Ratings organization={organization} />
      </td>
      <td>
        <IntroductionCell introduction={introductions[at]} />
      </td>
      <td>
        <RowMenu organization={organization} />
      </td>
    </tr>
  );
}
