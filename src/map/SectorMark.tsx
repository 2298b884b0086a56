import { type ReactNode, useId } from 'react';
import type { Sector } from '../core/model/sector.ts';
import type { FillState } from '../core/view/encoding/fillState.ts';
import { markLook } from '../core/view/encoding/markLook.ts';
import { type SectorMark as Mark, sectorMarks, unknownMark } from '../core/view/encoding/sectorMarks.ts';
import { markPath } from '../core/view/encoding/shapes.ts';

export interface SectorMarkProps {
  /** The mark that the map gives; when it is absent, `sector` among `sectors` decides. */
  readonly mark?: Mark;
  readonly sector?: Sector | null;
  /** All the sectors of the field map, which decide the shapes of those beyond the six. */
  readonly sectors?: Iterable<Sector | null>;
  readonly fill?: FillState;
  /** Side of the square that it stands in, in px. */
  readonly size?: number;
}

/** A sector's mark as on the map, for legends, tables and cards. Says nothing to screen readers: its name stands beside it. */
export function SectorMark({ mark, sector = null, sectors, fill = 'full', size = 16 }: SectorMarkProps): ReactNode {
  const id = useId();
  const drawn = mark ?? sectorMarks(sectors ?? [sector]).get(sector) ?? unknownMark;
  const radius = (size / 2 - 2.2) * 0.92;
  const look = markLook(fill, radius);
  const line = `var(--sector-${drawn.token})`;
  const full = `var(--sector-${drawn.token}-fill)`;
  const bodies = { ground: 'none', hollow: 'var(--node-hollow)', half: `url(#${id})`, full };
  return (
    <svg
      className="sector-mark"
      width={size}
      height={size}
      viewBox={`${-size / 2} ${-size / 2} ${size} ${size}`}
      overflow="visible"
      aria-hidden="true"
      focusable="false"
    >
      {look.body === 'half' && (
        <linearGradient id={id} x1="0" y1="0" x2="0" y2="1">
          <stop offset="0.5" stopColor="var(--node-hollow)" />
          <stop offset="0.5" stopColor={full} />
        </linearGradient>
      )}
      <path
        d={markPath(drawn.shape, radius)}
        fill={bodies[look.body]}
        stroke={line}
        strokeWidth={look.stroke}
        strokeDasharray={look.dash.length > 0 ? look.dash.join(' ') : undefined}
        strokeLinejoin="round"
      />
      {drawn.shape === 'unknown' && (
        <text y={radius * 0.5} textAnchor="middle" fontSize={radius * 1.5} fontWeight={600} fill={line}>
          ?
        </text>
      )}
    </svg>
  );
}
