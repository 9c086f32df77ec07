import type { CheckSetting } from '#lib/domain/checks/lanes.ts';
import type { HouseJson, TypographyJson } from '#lib/http/contract/house.ts';
import type { BodyOf } from '#lib/http/contract/routes.ts';
import { authorise } from '#lib/usecases/access.ts';
import type { Call } from '#lib/usecases/call.ts';
import { performOnDesk } from './act.ts';
import { getHouse } from './get-house.ts';
import { choicesOf } from './house-of.ts';
import { reasonsOf } from './reasons-of.ts';

interface Input {
  id: string;
  typography?: TypographyJson | undefined;
  /** By check; null: what its record says. */
  checks?: Readonly<Record<string, CheckSetting | null>> | undefined;
  reasons?: BodyOf<'updateHouse'>['reasons'];
}

/** Changes the typography of a desk, what is settled for its checks, or its usual reasons; the rest stays. */
export async function updateHouse(
  call: Call,
  { id, typography, checks, reasons }: Input,
): Promise<HouseJson> {
  authorise(call, 'desk:manage', id);
  const type = typography
    ? 'house:typography-changed'
    : checks
      ? 'house:checks-changed'
      : 'house:reasons-changed';
  await performOnDesk(call, id, type, async (act) => {
    if (typography) await act.change('desk', act.desk, { typography });
    if (checks) {
      const { settings } = choicesOf(act.desk);
      const wanted = Object.entries({ ...settings, ...checks }).filter(([, setting]) => setting !== null);
      await act.change('desk', act.desk, { checks: Object.fromEntries(wanted) });
      Object.assign(act.detail, { checks });
    }
    if (reasons) {
      await act.change('desk', act.desk, { reasons: { ...reasonsOf(act.desk), ...reasons } });
      Object.assign(act.detail, { reasons });
    }
    return null;
  });
  return getHouse(call, { id });
}
