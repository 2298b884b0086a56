import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFieldMap } from '../../app/hooks.ts';
import type { Organization } from '../../core/model/organization.ts';
import type { Sector } from '../../core/model/sector.ts';
import { isRecorded, type TieAssertion, type TieStatus } from '../../core/model/tie.ts';
import { SectorMark } from '../../map/SectorMark.tsx';
import { NumberCell, OpenCell, TextCell } from '../parts/table/cells.tsx';
import type { TableColumn } from '../parts/table/tableColumn.ts';
import { UserText } from '../parts/UserText.tsx';
import { useFills } from '../parts/useFills.ts';
import type { StrengthNote } from './strengthNote.ts';
import { tieEdits } from './tieEdits.ts';
import type { TieRow } from './tieRows.ts';

type Column = TableColumn<TieRow>;

/** The columns of the table of ties, in the language of the screen. */
export function useTieColumns(onOpen: (row: TieRow) => void): readonly Column[] {
  const { t } = useTranslation();
  const fieldMap = useFieldMap();

  return useMemo(() => {
    const sectors = fieldMap.organizations.map(({ sector }) => sector);
    const direction = (directed: boolean) => t(`ties:direction.${directed ? 'directed' : 'undirected'}`);
    const note = ({ key, highest }: StrengthNote) => t(`ties:strength.${key}`, { highest });
    const status = (value: TieStatus) => t(`ties:status.${value}`);
    const asserted = (value: TieAssertion | null) => t(`rules:asserted.${value ?? 'unknown'}`);
    const edits = tieEdits(fieldMap, (problem) => t(`ties:problem.${problem}`), direction, status, asserted, note);

    const columns: Column[] = [
      {
        key: 'open',
        title: t('ties:open'),
        width: 44,
        sticky: true,
        pressable: true,
        render(row, inOrder) {
          const label = t('ties:openNamed', { from: row.from.name, to: row.to.name });
          return <OpenCell label={label} inOrder={inOrder} onPress={() => onOpen(row)} />;
        },
      },
      { ...end('from'), sticky: true, rowHeader: true },
      end('to'),
      line('type', 190),
      {
        key: 'strength',
        title: t('ties:field.strength'),
        width: 96,
        numeric: true,
        firstDirection: 'descending',
        sortValue: ({ tie }) => tie.strength,
        edit: edits.strength,
        render: ({ tie }) => <NumberCell value={tie.strength} digits={2} />,
      },
      {
        key: 'directed',
        title: t('ties:field.directed'),
        width: 116,
        sortValue: ({ tie }) => direction(tie.directed),
        edit: edits.direction,
        render: ({ tie }) => <span>{direction(tie.directed)}</span>,
      },
      {
        key: 'status',
        title: t('ties:field.status'),
        width: 112,
        sortValue: ({ tie }) => status(tie.status),
        edit: edits.status,
        render: ({ tie }) =>
          isRecorded(tie) ? (
            <span className="muted">{status(tie.status)}</span>
          ) : (
            <span className="pill info">{status(tie.status)}</span>
          ),
      },
      line('since', 96),
      {
        key: 'assertedBy',
        title: t('ties:field.assertedBy'),
        width: 124,
        sortValue: ({ tie }) => tie.assertedBy,
        edit: edits.assertedBy,
        render: ({ tie }) => <TextCell text={tie.assertedBy === null ? null : asserted(tie.assertedBy)} />,
      },
      line('evidence', 240),
    ];
    return columns;

    function end(key: 'from' | 'to'): Column {
      return {
        key,
        title: t(`ties:field.${key}`),
        width: 264,
        sortValue: (row) => row[key].name,
        edit: edits.end(key),
        render: (row) => <End organization={row[key]} sectors={sectors} />,
      };
    }

    function line(key: 'type' | 'since' | 'evidence', width: number): Column {
      return {
        key,
        title: t(`ties:field.${key}`),
        width,
        sortValue: ({ tie }) => tie[key],
        edit: edits.line(key),
        render: ({ tie }) => <TextCell text={tie[key]} />,
      };
    }
  }, [t, fieldMap, onOpen]);
}

function End({
  organization,
  sectors,
}: {
  readonly organization: Organization;
  readonly sectors: readonly (Sector | null)[];
}) {
  const fillOf = useFills();
  const { name, sector, stage } = organization;
  return (
    <span className="organization-name">
      <SectorMark sector={sector} sectors={sectors} fill={fillOf(stage)} size={18} />
      <span className="two-lines">
        <UserText>{name}</UserText>
      </span>
    </span>
  );
}
