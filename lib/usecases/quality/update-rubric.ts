import type { RubricJson } from '#lib/http/contract/quality.ts';
import type { BodyOf } from '#lib/http/contract/routes.ts';
import { authorise } from '#lib/usecases/access.ts';
import type { Call } from '#lib/usecases/call.ts';
import { performOnDesk } from '#lib/usecases/house/act.ts';
import { getRubric } from './get-rubric.ts';
import { choicesIn } from './rubric-of.ts';

/**
 * Changes what errors weigh at a desk, and which categories its people choose from; null takes a weight back.
 * Articles delivered before keep what they had.
 */
export async function updateRubric(
  call: Call,
  { id, severities, categories, passMark, typology }: { id: string } & BodyOf<'updateRubric'>,
): Promise<RubricJson> {
  authorise(call, 'desk:manage', id);
  await performOnDesk(call, id, 'house:rubric-changed', async (act) => {
    const choices = choicesIn(act.desk);
    await act.change('desk', act.desk, {
      rubric: {
        severities: made({ ...choices.severities, ...severities }),
        categories: made({ ...choices.categories, ...categories }),
        passMark: passMark === undefined ? choices.passMark : passMark,
        typology: typology ?? choices.typology,
      },
    });
    Object.assign(act.detail, { severities, categories, passMark, typology });
    return null;
  });
  return getRubric(call, { id });
}

function made(choices: Readonly<Record<string, number | null | undefined>>): Record<string, number> {
  const entries = Object.entries(choices);
  return Object.fromEntries(
    entries.filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
  );
}
