import { type Filter, filterFields, noFilter } from '../core/model/filter.ts';
import type { OrganizationId } from '../core/model/ids.ts';
import { organizationMetrics } from '../core/network/catalogue.ts';
import { isMarkCode, type MarkedAs, type MarkedTies } from '../core/view/marked.ts';
import { matrixFrom, matrixToHash } from './matrixHash.ts';
import { groupsViews, initialView, recruitViews, type Screen, screens, type ViewState } from './viewState.ts';

/** The view as the address bar keeps it: `#/map?sectors=public,social&select=o12`. What is at its default is left out. */
export function viewToHash(view: ViewState): string {
  const query: string[] = [];
  for (const field of filterFields) {
    if (view.filter[field].length > 0) query.push(`${field}=${view.filter[field].map(encodeURIComponent).join(',')}`);
  }
  if (view.tieKinds.length > 0) query.push(`kinds=${view.tieKinds.map(encodeURIComponent).join(',')}`);
  if (view.selection !== null) query.push(`select=${encodeURIComponent(view.selection)}`);
  if (view.sizeBy !== initialView.sizeBy) query.push(`size=${encodeURIComponent(view.sizeBy)}`);
  query.push(...matrixToHash(view));
  if (view.backbone !== initialView.backbone) query.push(`backbone=${view.backbone}`);
  if (view.rankBy !== initialView.rankBy) query.push(`rank=${view.rankBy}`);
  if (view.tried) query.push('tried=shown');
  if (view.recruitView !== initialView.recruitView) query.push(`view=${view.recruitView}`);
  if (view.groupsView !== initialView.groupsView) query.push(`groups=${view.groupsView}`);
  query.push(...markedToHash(view));
  if (view.showAnyway) query.push('show=anyway');
  return `#/${view.screen}${query.length > 0 ? `?${query.join('&')}` : ''}`;
}

/** Reads what `viewToHash` wrote; anything else in the hash is ignored, never an error. */
export function viewFromHash(hash: string): ViewState {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const values = new Map(query.split('&').map((pair) => pair.split('=') as [string, string | undefined]));
  const size = decode(values.get('size'));
  const selection = decode(values.get('select'));
  return {
    screen: isScreen(path) ? path : initialView.screen,
    selection: selection === '' ? null : (selection as OrganizationId),
    filter: filterFrom(values),
    tieKinds: listFrom(values.get('kinds')),
    sizeBy: size === '' ? initialView.sizeBy : size,
    ...matrixFrom(values),
    backbone: values.get('backbone') === 'without' ? 'without' : 'with',
    rankBy: organizationMetrics.find(({ key }) => key === values.get('rank'))?.key ?? initialView.rankBy,
    tried: values.get('tried') === 'shown',
    recruitView: recruitViews.find((one) => one === values.get('view')) ?? initialView.recruitView,
    groupsView: groupsViews.find((one) => one === values.get('groups')) ?? initialView.groupsView,
    ...markedFrom(values),
    showAnyway: values.get('show') === 'anyway',
  };
}

function markedToHash({ marked, markedAs }: ViewState): readonly string[] {
  if (marked.length === 0 || markedAs === null) return [];
  const { code, about, ties } = markedAs;
  const written =
    typeof ties === 'string' ? ties : ties.map((pair) => pair.map(encodeURIComponent).join(':')).join(',');
  return [
    `marked=${marked.map(encodeURIComponent).join(',')}`,
    `as=${code}`,
    ...(about === null ? [] : [`about=${encodeURIComponent(about)}`]),
    ...(ties === 'own' ? [] : [`lit=${written}`]),
  ];
}

function markedFrom(values: ReadonlyMap<string, string | undefined>): Pick<ViewState, 'marked' | 'markedAs'> {
  const marked = listFrom(values.get('marked')) as readonly OrganizationId[];
  if (marked.length === 0) return { marked: [], markedAs: null };
  const code = values.get('as') ?? '';
  const about = decode(values.get('about'));
  const markedAs: MarkedAs = {
    code: isMarkCode(code) ? code : 'chosen',
    about: about === '' ? null : about,
    ties: tiesFrom(values.get('lit')),
  };
  return { marked, markedAs };
}

function tiesFrom(text: string | undefined): MarkedTies {
  if (text === undefined) return 'own';
  if (text === 'between') return text;
  return text.split(',').flatMap((pair) => {
    const [a = '', b = ''] = pair.split(':').map(decode);
    return a === '' || b === '' ? [] : [[a as OrganizationId, b as OrganizationId] as const];
  });
}

function filterFrom(values: ReadonlyMap<string, string | undefined>): Filter {
  const lists = filterFields.map((field) => {
    return [field, listFrom(values.get(field))] as const;
  });
  return { ...noFilter, ...Object.fromEntries(lists) };
}

function listFrom(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split(',')
    .map(decode)
    .filter((value) => value !== '');
}

function isScreen(text: string): text is Screen {
  return (screens as readonly string[]).includes(text);
}

function decode(text: string | undefined): string {
  try {
    return decodeURIComponent(text ?? '');
  } catch {
    return '';
  }
}
