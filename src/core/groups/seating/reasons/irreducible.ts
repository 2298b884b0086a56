/**
 * Of things that cannot hold together, some that cannot either, none of which is in vain: without any one of them the others can. A
 * deletion filter (Chinneck and Dravnieks 1991, ORSA Journal on Computing 3:157) that leaves out many at once and halves them where
 * that is too much; what is tried first is left out first. Nothing at all always holds. Null where `holds` does not know.
 */
export function irreducible<One>(
  tried: readonly (readonly One[])[],
  holds: (some: readonly One[]) => boolean | null,
): readonly One[] | null {
  let kept = tried.flat();
  let isKnown = true;
  const rest = (chunk: readonly One[]) => kept.filter((one) => !chunk.includes(one));
  const holdsWithout = (chunk: readonly One[]) => {
    const others = rest(chunk);
    const held = others.length === 0 || holds(others);
    if (held === null) isKnown = false;
    return held;
  };
  /** Whether all of the chunk went; `isNeeded`: that it cannot go as a whole is known. */
  const leaveOut = (chunk: readonly One[], isNeeded: boolean): boolean => {
    if (!isKnown || chunk.length === 0) return false;
    if (!isNeeded && holdsWithout(chunk) === false) {
      kept = rest(chunk);
      return true;
    }
    if (chunk.length === 1) return false;
    const half = Math.ceil(chunk.length / 2);
    const went = leaveOut(chunk.slice(0, half), false);
    leaveOut(chunk.slice(half), went);
    return false;
  };
  for (const chunk of tried) leaveOut(chunk, false);
  return isKnown ? kept : null;
}
