import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { GroupName } from '../../../../core/model/group.ts';
import type { Beginning } from '../../../../core/model/seatingRules.ts';
import { Button } from '../../../parts/Button.tsx';
import { Segmented } from '../../../parts/Segmented.tsx';
import { RuleLine } from './RuleLine.tsx';
import { offeredRows, type RuleRow, shownRows } from './ruleRows.ts';
import { useGroupRules } from './useGroupRules.ts';

const beginningsOf: Readonly<Record<'committee' | 'group', readonly Beginning[]>> = {
  committee: ['complete', 'again'],
  group: ['keep', 'complete', 'again'],
};

/** Whom a group should represent, rule by rule; others can be added. */
export function RulesCard({ group }: { readonly group: GroupName }) {
  const { t } = useTranslation();
  const { rules, isUsual, change, reset } = useGroupRules(group);
  const [added, setAdded] = useState<readonly RuleRow[]>([]);
  const [open, setOpen] = useState<RuleRow | null>(null);
  const rows = shownRows(rules, added);
  const more = offeredRows(rules).filter((row) => !rows.includes(row));
  const begin = (
    <Segmented
      label={t('seating:begin.label')}
      value={rules.begin}
      options={beginningsOf[group === null ? 'committee' : 'group'].map((value) => ({
        value,
        label: t(`seating:begin.${value}`),
      }))}
      onChange={(value) => change({ begin: value })}
    />
  );
  return (
    <section className="card proposal-rules" aria-labelledby="proposal-rules">
      <header>
        <h2 id="proposal-rules">{t('seating:rules.title')}</h2>
        {isUsual ? (
          <span className="end">{t('seating:rules.usual')}</span>
        ) : (
          <Button look="link" className="end" onPress={reset}>
            {t('seating:rules.reset')}
          </Button>
        )}
      </header>
      <div className="proposal-begin">
        {begin}
        <p className="field-note">{t(`seating:begin.note.${rules.begin}`)}</p>
      </div>
      {rules.begin === 'keep' ? null : (
        <>
          {rows.map((row) => (
            <RuleLine
              key={row}
              row={row}
              rules={rules}
              onChange={change}
              isOpen={open === row}
              onOpen={(isOpen) => setOpen(isOpen ? row : null)}
            />
          ))}
          {more.length === 0 ? null : (
            <AddRule
              rows={more}
              onAdd={(row) => {
                setAdded([...added, row]);
                setOpen(row);
              }}
            />
          )}
        </>
      )}
    </section>
  );
}

interface AddProps {
  readonly rows: readonly RuleRow[];
  readonly onAdd: (row: RuleRow) => void;
}

function AddRule({ rows, onAdd }: AddProps) {
  const { t } = useTranslation();
  return (
    <div className="proposal-add">
      <MenuTrigger>
        <Button small>
          <Plus className="icon small" aria-hidden="true" />
          {t('seating:rules.add')}
        </Button>
        <Popover placement="bottom start">
          <Menu className="menu" aria-label={t('seating:rules.add')} onAction={(key) => onAdd(key as RuleRow)}>
            {rows.map((row) => (
              <MenuItem key={row} id={row} className="menu-item" textValue={t(`seating:row.${row}`)}>
                {t(`seating:row.${row}`)}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
    </div>
  );
}
