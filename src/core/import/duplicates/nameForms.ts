import { foldText } from '../fold.ts';
import { withoutLegalForm } from './bareWords.ts';
import { nameParts } from './nameParts.ts';
import { nameWords } from './nameWords.ts';

export interface Named {
  readonly name: string;
  readonly otherNames: readonly string[];
}

/** One name ready for comparing. */
export interface NameForms {
  /**
   * The name itself, another name, what stands beside the name in brackets, which may be a place and no name, or a part of the name,
   * which is one together with what stands beside it.
   */
  readonly kind: 'main' | 'other' | 'aside' | 'part';
  readonly words: readonly string[];
  readonly bare: readonly string[];
  readonly folded: string;
  readonly written: string;
  /** Of a part: the words beside it. */
  readonly beside: string;
}

/** A name, what it says the body is also called, the parts that may be names of their own, and the other names. */
export function formsOf({ name, otherNames }: Named): readonly NameForms[] {
  const seen = new Set([name]);
  const isNew = (text: string) => !seen.has(text) && seen.add(text);
  const parts = nameParts(name).filter(({ text }) => isNew(text));
  return [
    formOf(name, 'main'),
    ...parts.map(({ text, kind, beside }) => formOf(text, kind, nameWords(beside).join(''))),
    ...otherNames.filter(isNew).map((other) => formOf(other, 'other')),
  ].filter(({ words }) => words.length > 0);
}

function formOf(written: string, kind: NameForms['kind'], beside = ''): NameForms {
  const words = nameWords(written);
  return { kind, words, bare: withoutLegalForm(words), folded: foldText(written), written, beside };
}
