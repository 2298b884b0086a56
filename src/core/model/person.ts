import type { OrganizationId } from './ids.ts';

/** Somebody through whom an organisation is tied. Who it is stays private: nothing that is shown or shared names a person. */
export interface Person {
  /** The id or the name by which the files speak of the person. */
  readonly name: string;
  readonly organization: OrganizationId;
}
