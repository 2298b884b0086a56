import { useTranslation } from 'react-i18next';
import { useFieldMap, useLanguage } from '../../app/hooks.ts';
import type { Sector } from '../../core/model/sector.ts';
import { formatNumber } from '../../i18n/format.ts';
import { Figure } from '../parts/Figure.tsx';
import { heatClass } from '../parts/heatClass.ts';

/** How many of each sector sit on the steering committee; nothing where the field map names no committee. */
export function CommitteeRow({ sectors }: { readonly sectors: readonly Sector[] }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { organizations } = useFieldMap();
  const seated = organizations.filter(({ committee }) => committee === true);
  if (seated.length === 0) return null;
  return (
    <tbody className="apart">
      <tr data-coverage="committee">
        <th scope="row">{t('coverage:matrix.committee')}</th>
        {sectors.map((sector) => {
          const seats = seated.filter((organization) => organization.sector === sector).length;
          return (
            <td key={sector} data-sector={sector} data-listed={seats}>
              <span className={`heat coverage-cell ${heatClass(seats)}`}>
                <Figure className="plate counted">{formatNumber(language, seats)}</Figure>
              </span>
            </td>
          );
        })}
        <td className="coverage-total">
          <Figure>{formatNumber(language, seated.length)}</Figure>
        </td>
      </tr>
    </tbody>
  );
}
