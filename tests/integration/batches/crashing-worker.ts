/** Works on all batches of a database until it is killed: `tsx crashing-worker.ts URL`. */
import { connect } from '#lib/db/client.ts';
import { workBatches } from '#lib/usecases/batches/work-batches.ts';

await workBatches({ db: connect(process.argv[2] ?? '', 4), workers: 2 });
