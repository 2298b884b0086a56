import { useTranslation } from 'react-i18next';
import type { GroupPicture } from '../../../core/view/groups/groupPicture.ts';
import { UserText } from '../../parts/UserText.tsx';
import { usePictureWords } from './usePictureWords.ts';

interface Props {
  readonly picture: GroupPicture;
  readonly caption: string;
}

/** What the picture shows, in words and numbers. */
export function PictureTable({ picture, caption }: Props) {
  const { t } = useTranslation();
  const words = usePictureWords()('team');
  const { rows, columns, cells, gathered, seats } = picture;
  return (
    <details className="group-picture-table">
      <summary>{t('groupPicture:picture.asTable')}</summary>
      <div className="group-picture-table-scroll">
        <table>
          <caption className="visually-hidden">
            <UserText>{caption}</UserText>
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('groupPicture:picture.region')}</th>
              {columns.map(({ value }) => (
                <th key={value} scope="col">
                  <UserText>{words.sector(value)}</UserText>
                </th>
              ))}
              <th scope="col">{t('groupPicture:picture.total')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, r) => (
              <tr key={row.value} data-region={row.value} data-missing={row.isMissing || undefined}>
                <th scope="row">
                  <UserText>{words.region(row.value)}</UserText>
                </th>
                {columns.map((column, c) => (
                  <td key={column.value}>
                    <Names
                      seats={cells[r]?.[c]?.seats ?? []}
                      words={words}
                      nobody={row.isMissing || column.isMissing}
                    />
                  </td>
                ))}
                <td>{words.number(row.seats)}</td>
              </tr>
            ))}
            {gathered.map(({ value }) => (
              <tr key={value} data-region={value} data-missing>
                <th scope="row">
                  <UserText>{words.region(value)}</UserText>
                </th>
                <td colSpan={columns.length}>{words.nobody}</td>
                <td>{words.number(0)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('groupPicture:picture.total')}</th>
              {columns.map(({ value, seats: count, isMissing }) => (
                <td key={value} data-sector={value} data-missing={isMissing || undefined}>
                  {words.number(count)}
                </td>
              ))}
              <td>{words.number(seats.length)}</td>
            </tr>
          </tfoot>
        </table>
      </div>
    </details>
  );
}

interface NamesProps {
  readonly seats: GroupPicture['seats'];
  readonly words: ReturnType<ReturnType<typeof usePictureWords>>;
  readonly nobody: boolean;
}

function Names({ seats, words, nobody }: NamesProps) {
  if (seats.length === 0) return nobody ? <span className="gap-text">{words.nobody}</span> : null;
  return (
    <ul>
      {seats.map((seat) => (
        <li key={seat.key}>
          <UserText>{words.nameOf(seat)}</UserText>
          {words.noteOf(seat) === '' ? null : <small> {words.noteOf(seat)}</small>}
        </li>
      ))}
    </ul>
  );
}
