import { Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useLanguage, useOrganizationsById } from '../../../app/hooks.ts';
import { type SharedPair, sharedBy } from '../../../core/view/groups/overlap.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { SectorMark } from '../../../map/SectorMark.tsx';
import { Button } from '../../parts/Button.tsx';
import { Figure } from '../../parts/Figure.tsx';
import { UserText } from '../../parts/UserText.tsx';
import { useSectorMarks } from '../../parts/useSectorMarks.ts';
import { useGroupName } from '../picture/useGroupName.ts';

/** Two groups, a mark for each whom they share, and how many that are; a press says who. */
export function SharedPairButton({ pair }: { readonly pair: SharedPair }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const nameOf = useGroupName();
  const markOf = useSectorMarks();
  const byId = useOrganizationsById();
  const [a, b] = pair.groups.map(nameOf);
  const shared = pair.organizations.flatMap((id) => byId.get(id) ?? []);
  const title = t('groupPicture:overlap.shared', { count: sharedBy(pair), a, b });
  return (
    <DialogTrigger>
      <Button className="overlap-pair">
        <span>
          <UserText>{a ?? ''}</UserText> + <UserText>{b ?? ''}</UserText>
        </span>
        <span className="overlap-marks" aria-hidden="true">
          {shared.map(({ id, sector }) => (
            <SectorMark key={id} mark={markOf(sector)} size={14} />
          ))}
        </span>
        <Figure className="overlap-number">{formatNumber(language, sharedBy(pair))}</Figure>
      </Button>
      <Popover className="popover overlap-popover" placement="bottom start">
        <Dialog>
          <Heading slot="title" level={3}>
            {title}
          </Heading>
          <ul>
            {shared.map(({ id, name, sector }) => (
              <li key={id}>
                <SectorMark mark={markOf(sector)} />
                <UserText>{name}</UserText>
              </li>
            ))}
            {pair.persons.map((name) => (
              <li key={name}>
                <UserText>{name}</UserText>
              </li>
            ))}
          </ul>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
