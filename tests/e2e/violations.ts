import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe-core has against the page as it is, one line a rule, with the places. */
export async function violations(page: Page): Promise<string[]> {
  // By evaluate, which the page's content security policy does not stop.
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: loaded } = window as unknown as { axe: typeof axe };
    return (await loaded.run()).violations.map(
      (one) => `${one.id}: ${one.nodes.map((node) => node.target.join(' ')).join(', ')}`,
    );
  });
}
