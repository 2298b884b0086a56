import { Search } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Input, Button as RowButton, SearchField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { seat } from '../../../app/commands/seats.ts';
import { useFieldMap } from '../../../app/hooks.ts';
import type { AffectedRule } from '../../../core/coverage/affected.ts';
import { AppDialog } from '../../parts/AppDialog.tsx';
import { Button } from '../../parts/Button.tsx';
import { UserText } from '../../parts/UserText.tsx';
import { useTerms } from '../../parts/useTerms.ts';
import { useGroupName } from '../picture/useGroupName.ts';
import type { BoardActions } from './boardContext.ts';
import { couldFill, type Need } from './needs.ts';
import { type PoolRow, poolRows } from './pool.ts';
import { foundRows } from './poolSearch.ts';
import { SeatMark } from './SeatMark.tsx';
import type { BoardGroup } from './useBoard.ts';
import { useNeedWords } from './useNeedWords.ts';

interface Props {
  readonly group: BoardGroup;
  /** Null: any seat. */
  readonly need: Need | null;
  readonly rule: AffectedRule;
  readonly actions: BoardActions;
  readonly onClose: () => void;
}

const step = 12;

/** Who could take a missing seat: those without a seat first, and among them whoever brings most that the group lacks. */
export function SeatChooser({ group, need, rule, actions, onClose }: Props) {
  const { t } = useTranslation();
  const words = useNeedWords();
  const title = useGroupName()(group.column.name);
  const { organizations } = useFieldMap();
  const [text, setText] = useState('');
  const [limit, setLimit] = useState(step);
  const { lacks, column } = group;
  const rows = useMemo(() => {
    const could = organizations.filter((one) => couldFill(one, column.name, need, rule));
    const ordered = poolRows(could, { everybody: true, lacks: [lacks], rule });
    return ordered.toSorted((a, b) => Number(a.load > 0) - Number(b.load > 0));
  }, [organizations, column.name, need, rule, lacks]);
  const found = useMemo(() => foundRows(rows, { text, sector: null }), [rows, text]);
  const choose = ({ organization }: PoolRow) => {
    onClose();
    actions.run(seat(column.name, organization), { column: column.key, row: organization.id });
  };
  const heading = need === null ? t('groups:chooser.any') : words(need);
  return (
    <AppDialog title={t('groups:chooser.title', { need: heading, group: title })} isOpen onClose={onClose}>
      <SearchField aria-label={t('groups:chooser.search')} value={text} onChange={setText} className="framed" autoFocus>
        <Search className="icon small" aria-hidden="true" />
        <Input placeholder={t('groups:chooser.search')} dir="auto" autoComplete="off" />
      </SearchField>
      <p className="field-note" role="status">
        {rows.length === 0 ? t('groups:chooser.nobody') : t('groups:chooser.could', { count: found.length })}
      </p>
      <ul className="seat-choices">
        {found.slice(0, limit).map((row) => (
          <li key={row.organization.id}>
            <Choice row={row} onChoose={() => choose(row)} />
          </li>
        ))}
      </ul>
      {found.length > limit ? (
        <Button look="link" className="pool-more" onPress={() => setLimit(limit + step)}>
          {t('organizations:more', { count: Math.min(step, found.length - limit) })}
        </Button>
      ) : null}
      <div className="form-actions">
        <Button onPress={onClose}>{t('groupForm:cancel')}</Button>
        <Button look="quiet" onPress={() => actions.addPerson(column.key)}>
          {t('groups:chooser.person')}
        </Button>
      </div>
    </AppDialog>
  );
}

/** Who it is, how far they have come, and how many seats they have already. */
function Choice({ row, onChoose }: { readonly row: PoolRow; readonly onChoose: () => void }) {
  const { t } = useTranslation();
  const terms = useTerms();
  const { organization, load } = row;
  const facts = [
    terms.stage(organization.stage),
    load > 0 ? t('groups:pool.seats', { count: load }) : null,
    ...organization.regions,
  ].filter((fact) => fact !== null);
  return (
    <RowButton className="seat-choice" onPress={onChoose}>
      <SeatMark member={{ kind: 'organization', organization }} />
      <span className="seat-text">
        <UserText className="seat-name">{organization.name}</UserText>
        <span className="seat-note" dir="auto">
          {facts.join(' · ')}
        </span>
      </span>
    </RowButton>
  );
}
