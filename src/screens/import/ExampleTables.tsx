import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../app/hooks.ts';
import { UserText } from '../parts/UserText.tsx';
import { fieldWord } from './importWords.ts';

const names = { he: ['מרכז הצעירים', 'קרן השקמה'], en: ['Youth Centre', 'Shikma Foundation'] } as const;

/** What the two tables look like, in a few cells. */
export function ExampleTables() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const [first, second] = names[language];
  const organizations = [
    [fieldWord(t, 'organizations', 'name'), fieldWord(t, 'organizations', 'sector')],
    [first, t('terms:sector.public')],
    [second, t('terms:sector.philanthropy')],
  ];
  const ties = [
    [t('ties:field.from'), t('ties:field.to'), fieldWord(t, 'ties', 'strength')],
    [second, first, '3'],
  ];
  return (
    <section className="card example-card">
      <h2 className="import-title">{t('import:choose.shapeTitle')}</h2>
      <p className="muted">{t('import:choose.shapeText')}</p>
      <div className="example-tables">
        <Example caption={t('import:choose.exampleOrganizations')} rows={organizations} />
        <Example caption={t('import:choose.exampleTies')} rows={ties} />
      </div>
    </section>
  );
}

function Example({ caption, rows }: { readonly caption: string; readonly rows: readonly (readonly string[])[] }) {
  const [titles = [], ...data] = rows;
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {titles.map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {data.map((cells) => (
          <tr key={cells.join()}>
            {cells.map((cell) => (
              <td key={cell}>
                <UserText>{cell}</UserText>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
