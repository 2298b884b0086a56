import { expect } from 'vitest';
import { sampleField } from './support/field.ts';
import { journey, setStage } from './support/journey.ts';
import { openSample } from './support/screens.ts';

setStage();

const elsewhere = 'http://127.0.0.2:9/steal';

journey('the page cannot reach another address, and says so', 'en', async (journey) => {
  const { page, takeTroubles } = journey;
  const outcome = await page.evaluate(async (url) => {
    try {
      await fetch(url, { mode: 'no-cors' });
      return 'reached';
    } catch (error) {
      return (error as Error).name;
    }
  }, elsewhere);
  expect(outcome).toBe('TypeError');
  const { policyViolations } = await takeTroubles();
  // Once by the header, once by the copy in the page.
  const violation = expect.stringContaining('connect-src: http://127.0.0.2:9/steal');
  expect(policyViolations).toEqual([violation, violation]);
  await openSample(journey);
  return sampleField('en');
});

journey('its worker cannot either', 'en', async (journey) => {
  const { page, takeTroubles } = journey;
  await openSample(journey);
  const worker = page.workers()[0] ?? (await page.waitForEvent('worker'));
  const outcome = await worker.evaluate(async (url) => {
    const seen: string[] = [];
    self.addEventListener('securitypolicyviolation', (event) =>
      seen.push((event as SecurityPolicyViolationEvent).violatedDirective),
    );
    const result = await fetch(url, { mode: 'no-cors' }).then(
      () => 'reached',
      (error: Error) => error.name,
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
    return { result, seen };
  }, elsewhere);
  expect(outcome).toEqual({ result: 'TypeError', seen: ['connect-src'] });
  await takeTroubles();
  return sampleField('en');
});

journey('nothing makes a script from text, a frame, or a style of its own', 'en', async (journey) => {
  const { page, takeTroubles } = journey;
  const outcome = await page.evaluate(async () => {
    // What the debugger runs is exempt from the policy until it waits.
    await new Promise((resolve) => setTimeout(resolve));
    const attempt = (work: () => unknown) => {
      try {
        work();
        return 'done';
      } catch (error) {
        return (error as Error).name;
      }
    };
    const box = document.createElement('div');
    return {
      code: attempt(() => new Function('return 1')()),
      html: attempt(() => {
        box.innerHTML = '<b>x</b>';
      }),
      worker: attempt(() => new Worker('/language.js')),
      policy: attempt(() =>
        (
          window as unknown as { trustedTypes: { createPolicy: (name: string, rules: object) => void } }
        ).trustedTypes.createPolicy('other', {}),
      ),
    };
  });
  expect(outcome).toEqual({ code: 'EvalError', html: 'TypeError', worker: 'TypeError', policy: 'TypeError' });
  await takeTroubles();
  await openSample(journey);
  return sampleField('en');
});
