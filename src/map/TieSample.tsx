import type { ReactNode } from 'react';
import type { TieStyle } from '../core/view/encoding/tieStyle.ts';

interface Props {
  readonly style: TieStyle;
  readonly width?: number;
  /** Of a recorded tie, of one that is no record, or of one that is left out. */
  readonly look?: keyof typeof colours;
}

const colours = { tie: 'var(--edge-strong)', accent: 'var(--accent)', faint: 'var(--line-2)' } as const;

/** A piece of a tie's line as on the map, for legends and cards. Its kind stands beside it in words. */
export function TieSample({ style, width = 34, look = 'tie' }: Props): ReactNode {
  const rows = style.double ? [4.2, 7.8] : [6];
  return (
    <svg className="tie-sample" width={width} height={12} aria-hidden="true" focusable="false">
      {rows.map((y) => (
        <line
          key={y}
          x1={1}
          x2={width - 1}
          y1={y}
          y2={y}
          stroke={colours[look]}
          strokeWidth={style.double ? 1.2 : 1.4 * style.widen ** 1.6}
          strokeDasharray={style.dash.length > 0 ? style.dash.join(' ') : undefined}
          strokeLinecap={style.round ? 'round' : 'butt'}
        />
      ))}
    </svg>
  );
}
