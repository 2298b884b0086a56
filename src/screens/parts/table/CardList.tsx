import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../Button.tsx';

interface Props<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly codeOf?: (row: Row) => string;
  readonly selected: string | null;
  readonly onOpen: (row: Row) => void;
  readonly render: (row: Row) => ReactNode;
}

const step = 100;

/** Rows as cards, one above the other, a hundred at a time: what a table becomes where there is no room for columns. */
export function CardList<Row>({ label, rows, keyOf, codeOf, selected, onOpen, render }: Props<Row>) {
  const { t } = useTranslation();
  const [limit, setLimit] = useState(step);
  const more = rows.length - limit;
  return (
    <div className="card-scroll">
      <ul className="row-cards" aria-label={label}>
        {rows.slice(0, limit).map((row) => (
          <li key={keyOf(row)} {...(codeOf === undefined ? {} : { 'data-organization': codeOf(row) })}>
            <button
              type="button"
              className="row-card"
              aria-current={keyOf(row) === selected ? 'true' : undefined}
              onClick={() => onOpen(row)}
            >
              {render(row)}
            </button>
          </li>
        ))}
      </ul>
      {more > 0 ? (
        <Button onPress={() => setLimit(limit + step)}>
          {t('organizations:more', { count: Math.min(step, more) })}
        </Button>
      ) : null}
    </div>
  );
}
