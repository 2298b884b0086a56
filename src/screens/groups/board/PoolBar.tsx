import { Search, X } from 'lucide-react';
import { useContext, useMemo } from 'react';
import { Button, Input, SearchField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { sectorsOf } from '../../../core/groups/sectorsOf.ts';
import { compareSectors, type Sector } from '../../../core/model/sector.ts';
import { SectorMark } from '../../../map/SectorMark.tsx';
import { CheckLine } from '../../parts/CheckLine.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { useTerms } from '../../parts/useTerms.ts';
import { MarksContext } from './boardContext.ts';
import type { PoolRow } from './pool.ts';
import type { PoolSearch } from './poolSearch.ts';

interface Props {
  readonly search: PoolSearch;
  readonly rows: readonly PoolRow[];
  readonly onChange: (search: PoolSearch) => void;
}

/** The key of "any" among the sectors: no sector is written so. */
const any = '*';

/** What of the pool is looked at: a text, a sector, and whether everybody is there. */
export function PoolBar({ search, rows, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <div className="pool-bar">
      <SearchField
        aria-label={t('groups:pool.search')}
        value={search.text}
        onChange={(text) => onChange({ ...search, text })}
        className="framed pool-search"
      >
        <Search className="icon small" aria-hidden="true" />
        <Input placeholder={t('groups:pool.search')} dir="auto" autoComplete="off" />
        {search.text === '' ? null : (
          <Button aria-label={t('organizations:clearSearch')}>
            <X className="icon small" aria-hidden="true" />
          </Button>
        )}
      </SearchField>
      <PoolSector search={search} rows={rows} onChange={onChange} />
      <CheckLine
        label={t('groups:pool.everybody')}
        isOn={search.everybody}
        onChange={(everybody) => onChange({ ...search, everybody })}
      />
    </div>
  );
}

function PoolSector({ search, rows, onChange }: Props) {
  const { t } = useTranslation();
  const terms = useTerms();
  const marks = useContext(MarksContext);
  const sectors = useMemo(
    () => [...new Set<Sector>(rows.flatMap(({ organization }) => sectorsOf(organization)))].sort(compareSectors),
    [rows],
  );
  const chosen = search.sector !== null && !sectors.includes(search.sector) ? [...sectors, search.sector] : sectors;
  return (
    <SelectField
      label={t('groups:pool.sector')}
      labelShown={false}
      className="pool-sector"
      value={search.sector ?? any}
      options={[
        { value: any, label: t('groups:pool.anySector') },
        ...chosen.map((sector) => ({
          value: sector,
          label: terms.sector(sector),
          mark: <SectorMark mark={marks.sector(sector)} size={18} />,
        })),
      ]}
      onChange={(value) => onChange({ ...search, sector: value === any ? null : value })}
    />
  );
}
