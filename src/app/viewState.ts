import type { DimensionKey } from '../core/coverage/dimension.ts';
import type { When } from '../core/coverage/whenCounted.ts';
import { type Filter, noFilter } from '../core/model/filter.ts';
import type { OrganizationId } from '../core/model/ids.ts';
import type { Counted } from '../core/model/target.ts';
import type { OrganizationMetricKey } from '../core/network/catalogue.ts';
import type { MarkedAs } from '../core/view/marked.ts';

export const screens = [
  'start',
  'import',
  'map',
  'organizations',
  'ties',
  'network',
  'coverage',
  'recruit',
  'groups',
  'audience',
] as const;

export type Screen = (typeof screens)[number];

/** What the Recruit screen shows: whom to approach next, how far each has come, or who has influence and interest. */
export const recruitViews = ['shortlist', 'tracker', 'matrix'] as const;

export type RecruitView = (typeof recruitViews)[number];

/** What the Groups screen shows: the groups side by side, a proposal, the committee by sector and region, or who sits where. */
export const groupsViews = ['board', 'proposal', 'picture', 'table'] as const;

export type GroupsView = (typeof groupsViews)[number];

/** One value of one dimension: a topic, a region, a stage. */
export interface Within {
  readonly dimension: DimensionKey;
  readonly value: string;
}

/** What is looked at and how: small, serialisable, kept in the address bar. */
export interface ViewState {
  readonly screen: Screen;
  readonly selection: OrganizationId | null;
  readonly filter: Filter;
  /** Kinds of tie to show; empty shows all. */
  readonly tieKinds: readonly string[];
  /** The key of a size option of the map. */
  readonly sizeBy: string;
  /** What the matrix of coverage is laid out by: two that differ. */
  readonly rows: DimensionKey;
  readonly columns: DimensionKey;
  /** Whom the matrix counts: those with this value of a third dimension; null: everyone. */
  readonly within: Within | null;
  /** What a cell of the matrix counts, and as of when. */
  readonly counting: Counted;
  readonly when: When;
  /** Whether figures are read with or without the backbone organisation. */
  readonly backbone: 'with' | 'without';
  /** The metric that the network screen ranks by. */
  readonly rankBy: OrganizationMetricKey;
  /** Whether the map shows what is tried out. */
  readonly tried: boolean;
  readonly recruitView: RecruitView;
  readonly groupsView: GroupsView;
  /** The organisations that the map points out, and what they are: empty and null, or both given. */
  readonly marked: readonly OrganizationId[];
  readonly markedAs: MarkedAs | null;
  /** Whether ranks are shown although nobody stated who could be listed. */
  readonly showAnyway: boolean;
}

export const initialView: ViewState = {
  screen: 'start',
  selection: null,
  filter: noFilter,
  tieKinds: [],
  sizeBy: 'ties',
  rows: 'topic',
  columns: 'sector',
  within: null,
  counting: 'listed',
  when: 'today',
  backbone: 'with',
  rankBy: 'betweenness',
  tried: false,
  recruitView: 'shortlist',
  groupsView: 'board',
  marked: [],
  markedAs: null,
  showAnyway: false,
};
