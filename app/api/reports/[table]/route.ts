import { attachment } from '#lib/formats/attachment.ts';
import { route } from '#lib/http/route.ts';
import { exportReport } from '#lib/usecases/reports/export-report.ts';

export const GET = route('exportReport', async ({ call, params, query }) => {
  const { fileName, text } = await exportReport(call, { ...params, ...query });
  return attachment(fileName, 'text/csv; charset=utf-8', new TextEncoder().encode(text));
});
