import type { OnShare } from '../progress.ts';
import { decodeXml } from '../xml/decodeXml.ts';
import { readXml, type XmlAttributes } from '../xml/xmlReader.ts';
import { WorkbookFault } from './fault.ts';
import type { Zip } from './zip.ts';

/** What is told of the marks of a part; whatever is absent is passed over. */
export interface PartHandler {
  readonly start?: (name: string, attributes: XmlAttributes) => void;
  readonly end?: (name: string) => void;
  readonly text?: (text: string) => void;
  /** Hears now and then how much of the part is read, from 0 to 1. */
  readonly share?: OnShare | undefined;
}

const nothing = () => {};

/** Reads one part of the workbook. False where there is no such part; throws WorkbookFault where it is no sound XML. */
export function readPart(zip: Zip, part: string, { start, end, text, share }: PartHandler): boolean {
  const bytes = zip.unpack(part);
  if (bytes === null) return false;
  const source = decodeXml(bytes);
  if (source === null) throw new WorkbookFault('xmlMalformed', part);
  const fault = readXml(source, { start: start ?? nothing, end: end ?? nothing, text: text ?? nothing, share });
  if (fault !== null) throw new WorkbookFault(fault.code, part);
  return true;
}
