/** Whoever looks at another choice goes on from who sits there. */
export function focusMembers(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('.proposal-members h2')?.focus());
}
