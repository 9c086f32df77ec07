import { describe, expect, it } from 'vitest';
import { type Anchor, makeAnchor, reanchor } from '#lib/domain/text/anchors.ts';

/** `avant [mots] après`: a text and the anchor of what stands in brackets. */
function marked(line: string): { text: string; anchor: Anchor } {
  const from = line.indexOf('[');
  const to = line.indexOf(']') - 1;
  const text = line.replace(/[[\]]/g, '');
  return { text, anchor: makeAnchor(text, from, to) };
}

const mark = (text: string, { from, to }: Anchor) =>
  `${text.slice(0, from)}[${text.slice(from, to)}]${text.slice(to)}`;

describe('reanchor', () => {
  it.each([
    ['le [rapport] annuel', 'Voici le rapport annuel', 'Voici le [rapport] annuel', 'exact'],
    ['le [rapport] annuel', 'le bon rapport très annuel', 'le bon [rapport] très annuel', 'exact'],
    [
      'livrant le [projet. rapport] annuel',
      'livrant le rapport annuel',
      'livrant le [rapport] annuel',
      'changed',
    ],
    [
      'tout en [livrant] le rapport',
      'tout en présentant le rapport',
      'tout en [présentant] le rapport',
      'changed',
    ],
    ['une [très] belle proposition', 'une belle proposition', 'une []belle proposition', 'lost'],
    ['l’[art] ancien', 'l’artiste ancien', 'l’[artiste] ancien', 'changed'],
    ['de Pékin et [de] Tianjin', 'de Pékin et Tianjin', 'de Pékin et []Tianjin', 'lost'],
    [
      'Au début, [le premier lot de projets] arrive. Puis rien.',
      'Puis rien. Au début, le premier lot de projets arrive.',
      'Puis rien. Au début, [le premier lot de projets] arrive.',
      'exact',
    ],
    ['tout [changé]', '', '[]', 'lost'],
  ])('%s → %s', (line, after, expected, state) => {
    const { text, anchor } = marked(line);
    const moved = reanchor(anchor, text, after);
    expect(mark(after, moved.anchor)).toBe(expected);
    expect(moved.state).toBe(state);
  });

  it('keeps the first words through an edit, so that undoing it gives the anchor back', () => {
    const { text, anchor } = marked('tout en [livrant le projet. rapport] d’activité du gouvernement');
    const edited = 'tout en présentant un rapport d’activité du gouvernement';
    const changed = reanchor(anchor, text, edited);
    expect(changed.state).toBe('changed');
    expect(changed.anchor.quote).toBe('livrant le projet. rapport');
    expect(reanchor(changed.anchor, edited, text)).toEqual({ anchor, state: 'exact' });
  });

  it('refuses a range outside of the text', () => {
    expect(() => makeAnchor('abc', 2, 4)).toThrow(RangeError);
    expect(() => makeAnchor('abc', 2, 1)).toThrow(RangeError);
    expect(() => makeAnchor('abc', Number.NaN, 1)).toThrow(RangeError);
  });
});
