import { useTranslation } from 'react-i18next';
import { unknownValue } from '../../../core/model/filter.ts';
import { compareSectors } from '../../../core/model/sector.ts';
import type { GroupPicture, PictureLine } from '../../../core/view/groups/groupPicture.ts';
import type { PictureSeat } from '../../../core/view/groups/pictureSeats.ts';
import { SectorMark } from '../../../map/SectorMark.tsx';
import { Figure } from '../../parts/Figure.tsx';
import { UserText } from '../../parts/UserText.tsx';
import { useSectorMarks } from '../../parts/useSectorMarks.ts';
import { usePictureWords } from './usePictureWords.ts';

/** The picture where there is no room for columns: the sectors with their numbers, then region by region. */
export function PictureList({ picture }: { readonly picture: GroupPicture }) {
  const { t } = useTranslation();
  const words = usePictureWords()('team');
  const markOf = useSectorMarks();
  const known = (value: string) => (value === unknownValue ? null : value);
  return (
    <div className="group-picture-list">
      <ul className="card sector-strip" aria-label={t('groupPicture:picture.oneSector')}>
        {picture.columns.map(({ value, seats, isMissing }) => (
          <li key={value} data-missing={isMissing || undefined}>
            <SectorMark mark={markOf(known(value))} fill={isMissing ? 'ghost' : 'full'} size={22} />
            <UserText>{words.sector(value)}</UserText>
            <Figure className="strip-number">{words.number(seats)}</Figure>
          </li>
        ))}
      </ul>
      {[...picture.rows, ...picture.gathered].map((row) => (
        <RegionCard key={row.value} row={row} seats={seatsIn(picture, row)} />
      ))}
    </div>
  );
}

function RegionCard({ row, seats }: { readonly row: PictureLine; readonly seats: readonly PictureSeat[] }) {
  const words = usePictureWords()('team');
  const markOf = useSectorMarks();
  return (
    <section className={row.isMissing ? 'region-card nobody' : 'card region-card'} data-region={row.value}>
      <h2>
        <UserText>{words.region(row.value)}</UserText>
        <Figure className="strip-number">{words.number(row.seats)}</Figure>
      </h2>
      {row.isMissing ? (
        <p>
          <strong>{words.nobody}</strong> · {words.listed(row.listed)}
        </p>
      ) : null}
      <ul>
        {seats.map((seat) => (
          <li key={seat.key}>
            {seat.sectors.map((sector) => (
              <SectorMark key={sector} mark={markOf(sector === unknownValue ? null : sector)} size={20} />
            ))}
            <span>
              <UserText>{words.nameOf(seat)}</UserText>
              {words.noteOf(seat) === '' ? null : <small>{words.noteOf(seat)}</small>}
              {seat.regions.length < 2 ? null : (
                <small>
                  <AlsoIn seat={seat} row={row} />
                </small>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function AlsoIn({ seat, row }: { readonly seat: PictureSeat; readonly row: PictureLine }) {
  const { t } = useTranslation();
  const words = usePictureWords()('team');
  const others = seat.regions.filter((region) => region !== row.value).map(words.region);
  return t('groupPicture:picture.alsoIn', { count: others.length, regions: others.join(', ') });
}

function seatsIn({ seats }: GroupPicture, { value }: PictureLine): readonly PictureSeat[] {
  return seats
    .filter(({ regions }) => regions.includes(value))
    .toSorted((a, b) => compareSectors(a.sectors[0] ?? '', b.sectors[0] ?? ''));
}
