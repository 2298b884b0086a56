import { type DimensionKey, dimensionKeys } from '../core/coverage/dimension.ts';
import { countings } from '../core/model/target.ts';
import { initialView, type ViewState } from './viewState.ts';

/** How the matrix of coverage is laid out, and what it counts. */
export type MatrixView = Pick<ViewState, 'rows' | 'columns' | 'within' | 'counting' | 'when'>;

/** `rows=region&columns=topic&within=sector:business&count=seated&when=yes`; what is at its default is left out. */
export function matrixToHash({ rows, columns, within, counting, when }: MatrixView): readonly string[] {
  return [
    ...(rows === initialView.rows ? [] : [`rows=${rows}`]),
    ...(columns === initialView.columns ? [] : [`columns=${columns}`]),
    ...(within === null ? [] : [`within=${within.dimension}:${encodeURIComponent(within.value)}`]),
    ...(counting === initialView.counting ? [] : [`count=${counting}`]),
    ...(when === 'today' ? [] : ['when=yes']),
  ];
}

/** A matrix has two dimensions that differ and is filtered by neither: an address that says otherwise is mended. */
export function matrixFrom(values: ReadonlyMap<string, string | undefined>): MatrixView {
  const rows = dimensionFrom(values.get('rows')) ?? initialView.rows;
  const asked = dimensionFrom(values.get('columns')) ?? initialView.columns;
  const columns = asked === rows ? otherThan(rows) : asked;
  const within = withinFrom(values.get('within'));
  return {
    rows,
    columns,
    within: within?.dimension === rows || within?.dimension === columns ? null : within,
    counting: countings.find((one) => one === values.get('count')) ?? initialView.counting,
    when: values.get('when') === 'yes' ? 'ifAllWhoSaidYes' : 'today',
  };
}

function otherThan(rows: DimensionKey): DimensionKey {
  return rows === initialView.columns ? initialView.rows : initialView.columns;
}

function withinFrom(text = ''): MatrixView['within'] {
  const [key = '', ...rest] = text.split(':');
  const dimension = dimensionFrom(key);
  const value = decoded(rest.join(':'));
  return dimension === null || value === '' ? null : { dimension, value };
}

function dimensionFrom(text: string | undefined): DimensionKey | null {
  return dimensionKeys.find((key) => key === text) ?? null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
