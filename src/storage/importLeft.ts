import { browserKeyValue, type KeyValue } from './keyValue.ts';

const key = 'sadeh.importLeft';

/** Forgotten with the window. */
const ofWindow = () => browserKeyValue(() => window.sessionStorage);

/** Whether this window was left or loaded anew while files waited to be imported. Of the files nothing is kept. */
export function readImportLeft(keyValue: KeyValue = ofWindow()): boolean {
  return keyValue.get(key) !== null;
}

export function writeImportLeft(left: boolean, keyValue: KeyValue = ofWindow()): void {
  keyValue.set(key, left ? 'yes' : null);
}
