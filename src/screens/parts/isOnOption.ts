/** Whether the arrows have led from a line into its list of suggestions, so that Enter chooses one. */
export function isOnOption(line: EventTarget): boolean {
  return line instanceof Element && line.hasAttribute('aria-activedescendant');
}
