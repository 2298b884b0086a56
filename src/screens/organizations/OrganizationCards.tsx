import { useTranslation } from 'react-i18next';
import { viewStore } from '../../app/app.ts';
import { useFieldMap } from '../../app/hooks.ts';
import { importedId } from '../../core/network/importedId.ts';
import { SectorMark } from '../../map/SectorMark.tsx';
import { CardList } from '../parts/table/CardList.tsx';
import { UserText } from '../parts/UserText.tsx';
import { useFills } from '../parts/useFills.ts';
import { useTerms } from '../parts/useTerms.ts';
import { sectorsToChoose } from './knownValues.ts';
import type { OrganizationRow } from './organizationRows.ts';

interface Props {
  readonly label: string;
  readonly rows: readonly OrganizationRow[];
  readonly selected: string | null;
  readonly onOpen: (row: OrganizationRow) => void;
}

/** The table on a narrow page: a card for each organisation, which opens its record. */
export function OrganizationCards({ label, rows, selected, onOpen }: Props) {
  const { organizations } = useFieldMap();
  const sectors = sectorsToChoose(organizations);
  return (
    <CardList
      label={label}
      rows={rows}
      keyOf={({ organization }) => organization.id}
      codeOf={({ organization }) => importedId(organization)}
      selected={selected}
      onOpen={(row) => {
        viewStore.select(row.organization.id);
        onOpen(row);
      }}
      render={(row) => <Card row={row} sectors={sectors} />}
    />
  );
}

function Card({ row, sectors }: { readonly row: OrganizationRow; readonly sectors: readonly string[] }) {
  const { t } = useTranslation();
  const terms = useTerms();
  const fillOf = useFills();
  const { name, sector, stage, topics } = row.organization;
  return (
    <>
      <SectorMark sector={sector} sectors={sectors} fill={fillOf(stage)} size={22} />
      <span className="words">
        <strong className="two-lines">
          <UserText>{name}</UserText>
        </strong>
        <small className="one-line">
          <UserText>{[terms.sector(sector), ...topics].join(' · ')}</UserText>
        </small>
      </span>
      <span className="facts">
        {stage === null ? null : <span className="pill">{terms.stage(stage)}</span>}
        <small className="muted">
          {row.partners === null ? null : t('organizations:partners', { count: row.partners })}
        </small>
      </span>
    </>
  );
}
