import type { CheckSetting } from '#lib/domain/checks/lanes.ts';
import type { HouseJson, TypographyJson } from '#lib/http/contract/house.ts';
import { authorise } from '#lib/usecases/access.ts';
import type { Call } from '#lib/usecases/call.ts';
import { performOnDesk } from './act.ts';
import { getHouse } from './get-house.ts';
import { choicesOf } from './house-of.ts';

interface Input {
  id: string;
  typography?: TypographyJson | undefined;
  /** By check; null: what its record says. */
  checks?: Readonly<Record<string, CheckSetting | null>> | undefined;
}

/** Changes the typography of a desk, or what is settled for its checks; the rest stays. */
export async function updateHouse(call: Call, { id, typography, checks }: Input): Promise<HouseJson> {
  authorise(call, 'desk:manage', id);
  const type = typography ? 'house:typography-changed' : 'house:checks-changed';
  await performOnDesk(call, id, type, async (act) => {
    if (typography) await act.change('desk', act.desk, { typography });
    if (checks) {
      const { settings } = choicesOf(act.desk);
      const wanted = Object.entries({ ...settings, ...checks }).filter(([, setting]) => setting !== null);
      await act.change('desk', act.desk, { checks: Object.fromEntries(wanted) });
      Object.assign(act.detail, { checks });
    }
    return null;
  });
  return getHouse(call, { id });
}
