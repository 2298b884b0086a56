/** The tint of a count: 0 is a hatch, 1 a tint with dots, then 2, 3–4, 5–6, 7–8, 9 and more (styles/heat.css). */
export function heatClass(count: number): string {
  const steps = [0, 1, 2, 4, 6, 8];
  const step = steps.findIndex((most) => count <= most);
  return `heat-${step < 0 ? steps.length : step}`;
}
