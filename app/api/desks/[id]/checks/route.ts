import { route } from '#lib/http/route.ts';
import { getHouse } from '#lib/usecases/house/get-house.ts';
import { updateHouse } from '#lib/usecases/house/update-house.ts';

export const GET = route('getHouse', ({ call, params }) => getHouse(call, params));
export const PATCH = route('updateHouse', ({ call, params, body }) =>
  updateHouse(call, { ...params, ...body }),
);
