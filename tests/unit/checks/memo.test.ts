import { expect, it } from 'vitest';
import { memo } from '#lib/domain/checks/memo.ts';

it('works out an answer once, and forgets the one that was not asked for the longest', () => {
  const asked: string[] = [];
  const shout = memo((word) => {
    asked.push(word);
    return word.toUpperCase();
  }, 2);
  expect([shout('un'), shout('deux'), shout('un'), shout('trois'), shout('un')]).toEqual([
    'UN',
    'DEUX',
    'UN',
    'TROIS',
    'UN',
  ]);
  shout('deux');
  expect(asked).toEqual(['un', 'deux', 'trois', 'deux']);
});

it('remembers that there is no answer', () => {
  let times = 0;
  const none = memo(() => {
    times++;
    return undefined;
  });
  expect([none('a'), none('a')]).toEqual([undefined, undefined]);
  expect(times).toBe(1);
});
