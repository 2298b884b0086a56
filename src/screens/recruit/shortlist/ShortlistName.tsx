import { Lock } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { OrganizationId } from '../../../core/model/ids.ts';
import type { Organization } from '../../../core/model/organization.ts';
import { SectorMark } from '../../../map/SectorMark.tsx';
import { UserText } from '../../parts/UserText.tsx';
import { useFills } from '../../parts/useFills.ts';
import { useSectorMarks } from '../../parts/useSectorMarks.ts';
import { useTerms } from '../../parts/useTerms.ts';

interface Props {
  readonly organization: Organization;
  readonly locked: boolean;
  readonly isShown: boolean;
  readonly onShow: (id: OrganizationId) => void;
}

/** Mark, name and stage of an organisation; pressing it shows how to be introduced to it. */
export function ShortlistName({ organization, locked, isShown, onShow }: Props) {
  const { t } = useTranslation();
  const terms = useTerms();
  const markOf = useSectorMarks();
  const fillOf = useFills();
  const { id, name, sector, stage } = organization;
  return (
    <Button className="recruit-name" aria-pressed={isShown} onPress={() => onShow(id)}>
      <SectorMark mark={markOf(sector)} fill={fillOf(stage)} size={22} />
      <span>
        <UserText className="recruit-name-text">{name}</UserText>
        <span className="secondary">
          {terms.stage(stage)}
          {locked ? (
            <span className="recruit-locked">
              <Lock className="icon small" aria-hidden="true" />
              {t('recruit:table.locked')}
            </span>
          ) : null}
        </span>
      </span>
    </Button>
  );
}
