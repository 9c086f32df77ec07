import { route } from '#lib/http/route.ts';
import { getReport } from '#lib/usecases/reports/get-report.ts';

export const GET = route('getReport', ({ call, query }) => getReport(call, query));
