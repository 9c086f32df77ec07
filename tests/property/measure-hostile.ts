import { runCheck } from '#lib/domain/checks/run.ts';
import { ALL_CHECKS } from '#tests/property/all-checks.ts';
import { hostileShapes } from '#tests/property/hostile.ts';

/*
 * `node --import tsx tests/property/measure-hostile.ts [MOST [CHECK]]`: prints each check and text for which a check
 * takes more than MOST milliseconds of processor time. The best of eight, each on a text of its own: a busy machine is no
 * slow check.
 */
const most = Number(process.argv[2] ?? 50);
const only = process.argv[3];
const RUNS = 8;

for (const check of ALL_CHECKS.filter(({ id }) => only === undefined || id === only)) {
  for (const { name, make } of hostileShapes()) {
    let least = Number.POSITIVE_INFINITY;
    for (let run = 0; run < RUNS && least > most; run++) {
      const sample = make(run);
      const start = process.cpuUsage();
      runCheck(check, sample);
      const { user, system } = process.cpuUsage(start);
      least = Math.min(least, (user + system) / 1000);
    }
    if (least > most) console.log(`${check.id}, ${name}: ${least.toFixed(0)} ms`);
  }
}
console.log(`${ALL_CHECKS.length} checks`);
