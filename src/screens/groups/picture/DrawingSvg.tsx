import { markLook } from '../../../core/view/encoding/markLook.ts';
import { markPath } from '../../../core/view/encoding/shapes.ts';
import type { Drawing, Drawn, DrawnMark, DrawnPerson, DrawnText, Ink } from '../../../core/view/groups/drawing.ts';
import { personPath } from '../../../core/view/groups/personPath.ts';

interface Props {
  readonly drawing: Drawing;
  /** What it shows, for whoever does not see it. */
  readonly label: string;
}

/** A drawing on the screen, in the colours of its theme. */
export function DrawingSvg({ drawing, label }: Props) {
  const { width, height, items } = drawing;
  return (
    <svg
      className="group-drawing"
      role="img"
      aria-label={label}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      {items.map((item, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a drawing is made anew as a whole
        <Item key={at} item={item} />
      ))}
    </svg>
  );
}

function Item({ item }: { readonly item: Drawn }) {
  switch (item.kind) {
    case 'box':
      return (
        <rect
          className={item.dashed ? 'nobody' : undefined}
          x={item.x}
          y={item.y}
          width={item.width}
          height={item.height}
          rx={item.radius}
          fill={item.fill === null ? 'none' : colours[item.fill]}
          fillOpacity={item.fillOpacity}
          stroke={item.line === null ? undefined : colours[item.line]}
          strokeWidth={1.25}
          strokeDasharray={item.dashed ? '5 4' : undefined}
        />
      );
    case 'text':
      return <Line item={item} />;
    case 'mark':
    case 'person':
      return <Sign item={item} />;
    case 'ring':
      return (
        <circle cx={item.x} cy={item.y} r={item.radius} fill="none" stroke={colours[item.ink]} strokeWidth={1.5} />
      );
    case 'line':
      return (
        <polyline
          points={item.points.map(([x, y]) => `${x},${y}`).join(' ')}
          fill="none"
          stroke={colours[item.ink]}
          strokeWidth={item.width}
          strokeLinejoin="round"
        />
      );
  }
}

const colours: Readonly<Record<Ink, string>> = {
  ink: 'var(--ink)',
  quiet: 'var(--ink-2)',
  gap: 'var(--gap)',
  accent: 'var(--accent)',
  line: 'var(--line)',
  ground: 'var(--map)',
  surface: 'var(--surface)',
  well: 'var(--surface-3)',
};

function Line({ item }: { readonly item: DrawnText }) {
  const atStart = (item.align === 'left') === (item.direction === 'ltr');
  const side = atStart ? 'start' : 'end';
  return (
    <text
      x={item.x}
      y={item.y}
      direction={item.direction}
      textAnchor={item.align === 'center' ? 'middle' : side}
      fontSize={item.size}
      fontWeight={item.weight}
      fill={colours[item.ink]}
    >
      {item.text}
    </text>
  );
}

function Sign({ item }: { readonly item: DrawnMark | DrawnPerson }) {
  const { kind, mark, look, x, y, radius } = item;
  const { stroke, dash } = markLook(look, radius);
  return (
    <path
      transform={`translate(${x} ${y})`}
      d={kind === 'person' ? personPath(radius) : markPath(mark.shape, radius)}
      fill={look === 'full' ? `var(--sector-${mark.token}-fill)` : 'var(--node-hollow)'}
      stroke={`var(--sector-${mark.token})`}
      strokeWidth={stroke}
      strokeDasharray={dash.length > 0 ? dash.join(' ') : undefined}
      strokeLinejoin="round"
    />
  );
}
