import { expect, it } from 'vitest';
import { repairMojibake } from '#lib/domain/text/mojibake.ts';
import { fromWindows1252 } from '#lib/domain/text/windows-1252.ts';

/** Text as it reads after its UTF-8 was taken for Windows-1252. */
const hurt = (text: string) => fromWindows1252(new TextEncoder().encode(text));

it.each(['« L’été, à Nîmes : œuvre, cœur… »', 'Ça coûte 5 € — dit-elle – où ?'])('repairs %s', (text) => {
  expect(repairMojibake(hurt(text)).text).toBe(text);
});

it('repairs what went wrong twice, and leaves the rest of a text alone', () => {
  expect(repairMojibake(hurt(hurt('déjà été')))).toMatchObject({ text: 'déjà été' });
  expect(repairMojibake(`Déjà. ${hurt('déjà')}`)).toMatchObject({ text: 'Déjà. déjà', count: 2 });
});

it.each(['« CAFÉ»', '«Â»', 'Ångström', 'São João, ÂGE', 'L’âge d’Ève — Çà et là…', 'plain'])(
  'leaves %s as it is',
  (text) => {
    expect(repairMojibake(text)).toMatchObject({ text, count: 0 });
  },
);
