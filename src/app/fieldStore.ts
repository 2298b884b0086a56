import { createStore } from 'zustand/vanilla';
import { noUnknownFields, type UnknownFields } from '../core/export/projectFileUnknown.ts';
import type { FieldMap } from '../core/model/fieldMap.ts';
import { type Command, type History, noHistory, redoStep, runCommand, undoStep } from './history.ts';
import { isoToday, keepStageHistory } from './stageHistory.ts';

/** The open project, or none. `unknown` holds what a newer program wrote into the file and this one must keep. */
export interface FieldState {
  readonly projectId: string | null;
  readonly fieldMap: FieldMap | null;
  readonly unknown: UnknownFields;
  readonly history: History;
}

export const noProject: FieldState = { projectId: null, fieldMap: null, unknown: noUnknownFields, history: noHistory };

export type FieldStore = ReturnType<typeof createFieldStore>;

/** Holds the field map and its history; everything that changes the map goes through here. */
export function createFieldStore(today: () => string = isoToday) {
  const store = createStore<FieldState>(() => noProject);

  function edit(change: (state: FieldState & { fieldMap: FieldMap }) => Partial<FieldState>): void {
    const state = store.getState();
    if (state.fieldMap === null) return;
    store.setState(change({ ...state, fieldMap: state.fieldMap }));
  }

  return {
    ...store,
    open(projectId: string, fieldMap: FieldMap, unknown: UnknownFields = noUnknownFields) {
      store.setState({ projectId, fieldMap, unknown, history: noHistory });
    },
    close() {
      store.setState(noProject);
    },
    run(command: Command) {
      edit((state) => keepStageHistory(state, runCommand(state, command), today()));
    },
    undo() {
      edit(undoStep);
    },
    redo() {
      edit(redoStep);
    },
    /** Goes back or forward until `count` steps are done. */
    goTo(count: number) {
      edit((state) => {
        let edited: { fieldMap: FieldMap; history: History } = state;
        while (edited.history.done.length > count) edited = undoStep(edited);
        while (edited.history.done.length < count && edited.history.undone.length > 0) edited = redoStep(edited);
        return { fieldMap: edited.fieldMap, history: edited.history };
      });
    },
    /** A change that is not a person's, such as a computed layout: kept and saved, but no step of the history. */
    amend(change: (fieldMap: FieldMap) => FieldMap) {
      edit((state) => ({ fieldMap: change(state.fieldMap) }));
    },
  };
}
