import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { FieldMap } from '../core/model/fieldMap.ts';
import { passes } from '../core/model/filter.ts';
import type { OrganizationId } from '../core/model/ids.ts';
import type { Organization } from '../core/model/organization.ts';
import { directionOf, isLanguage, type Language } from '../i18n/language.ts';
import type { AnalysisState } from './analysisStore.ts';
import {
  analysisStore,
  fieldStore,
  importStore,
  layoutKeeper,
  lookAlikeStore,
  savingStore,
  seatingStore,
  shortlistStore,
  studyStore,
  toastStore,
  viewStore,
  whatIfStore,
} from './app.ts';
import type { FieldState } from './fieldStore.ts';
import { type ImportSession, importSession } from './importSession.ts';
import type { LayoutState } from './layoutKeeper.ts';
import type { LookAlikeState } from './lookAlikeStore.ts';
import { type PointedCell, pointedStore } from './pointedStore.ts';
import type { SeatingState } from './seatingStore.ts';
import { type ShellDialog, shellStore } from './shellStore.ts';
import type { ShortlistState } from './shortlistStore.ts';
import type { StudyState } from './studyStore.ts';
import { type TargetsState, targetsStore } from './targetsStore.ts';
import { type TrackerState, trackerStore } from './trackerStore.ts';
import type { ViewState } from './viewState.ts';
import type { WhatIfState } from './whatIfStore.ts';

export function useView<Part>(part: (view: ViewState) => Part): Part {
  return useStore(viewStore, part);
}

/** The target that is open, which the matrix points at. */
export function usePointed(): PointedCell | null {
  return useStore(pointedStore, ({ pointed }) => pointed);
}

export function useFieldState<Part>(part: (state: FieldState) => Part): Part {
  return useStore(fieldStore, part);
}

export function useAnalysis<Part>(part: (state: AnalysisState) => Part): Part {
  return useStore(analysisStore, part);
}

/** The parts of the study that are done, which are worked out while they are looked at. */
export function useStudy<Part>(part: (state: StudyState) => Part): Part {
  useEffect(() => studyStore.look(), []);
  return useStore(studyStore, part);
}

/** Whom to approach next, which is worked out while it is looked at. */
export function useShortlist<Part>(part: (state: ShortlistState) => Part): Part {
  useEffect(() => shortlistStore.look(), []);
  return useStore(shortlistStore, part);
}

/** Who could sit where, which is worked out while it is looked at. */
export function useSeating<Part>(part: (state: SeatingState) => Part): Part {
  useEffect(() => seatingStore.look(), []);
  return useStore(seatingStore, part);
}

/** What is tried out, as far as it is worked out. */
export function useWhatIf<Part>(part: (state: WhatIfState) => Part): Part {
  return useStore(whatIfStore, part);
}

export function useLayout(): LayoutState {
  return useStore(layoutKeeper);
}

export function useImport() {
  return useStore(importStore);
}

/** Where a person is in an import. */
export function useImportSession(): ImportSession {
  return useStore(importSession);
}

/** Organisations that may be one body, as they were found last. */
export function useLookAlikeState(): LookAlikeState {
  return useStore(lookAlikeStore);
}

export function useSaving() {
  return useStore(savingStore);
}

export function useShellDialog(): ShellDialog | null {
  return useStore(shellStore, ({ open }) => open);
}

/** What of the targets is open. */
export function useTargetsDialog(): TargetsState {
  return useStore(targetsStore);
}

export function useTracker(): TrackerState {
  return useStore(trackerStore);
}

export function useToasts() {
  return useStore(toastStore, ({ toasts }) => toasts);
}

/** The open field map. Only for screens that are shown when one is open. */
export function useFieldMap(): FieldMap {
  const fieldMap = useStore(fieldStore, (state) => state.fieldMap);
  if (fieldMap === null) throw new Error('This screen needs an open project');
  return fieldMap;
}

type ById = ReadonlyMap<OrganizationId, Organization>;

// One index for all who ask: on a screen with many names each of them does.
const indices = new WeakMap<readonly Organization[], ById>();

/** Organisations by id, for the open field map. */
export function useOrganizationsById(): ById {
  const { organizations } = useFieldMap();
  const known = indices.get(organizations);
  if (known !== undefined) return known;
  const made: ById = new Map(organizations.map((organization) => [organization.id, organization]));
  indices.set(organizations, made);
  return made;
}

/** The organisations that pass the shared filter, in the field map's order. */
export function useFilteredOrganizations(): readonly Organization[] {
  const { organizations } = useFieldMap();
  const filter = useView((view) => view.filter);
  return useMemo(() => organizations.filter((one) => passes(one, filter)), [organizations, filter]);
}

export interface LanguageState {
  readonly language: Language;
  readonly direction: 'rtl' | 'ltr';
}

export function useLanguage(): LanguageState {
  const { i18n } = useTranslation();
  const language = isLanguage(i18n.language) ? i18n.language : 'en';
  return { language, direction: directionOf(language) };
}
