import { describe, expect, it } from 'vitest';
import { CATEGORIES, type Category } from '#lib/domain/rubric.ts';
import { categoryAt, digitAt, nearestOffered, offeredOf, typologyOf } from '#lib/domain/typology.ts';

const entry = (category: Category, isOn = true) => ({ category, isOn, names: { fr: '', en: '' } });

describe('the categories of a desk', () => {
  it('are all those of MQM where the desk says nothing', () => {
    expect(offeredOf(typologyOf([]))).toEqual(CATEGORIES);
  });

  it('stand in its order, each once, with those that it did not arrange behind', () => {
    const arranged = typologyOf([
      entry('style/awkward'),
      entry('other', false),
      entry('style/awkward', false),
    ]);
    expect(arranged.slice(0, 3).map(({ category, isOn }) => [category, isOn])).toEqual([
      ['style/awkward', true],
      ['other', false],
      ['accuracy/mistranslation', true],
    ]);
    expect(arranged.map(({ category }) => category).sort()).toEqual([...CATEGORIES].sort());
  });

  it('have the digits 1 to 9, then 0, those that are off being passed over', () => {
    const offered = offeredOf(typologyOf([entry('other', false), entry('locale/format')]));
    expect(categoryAt(offered, 1)).toBe('locale/format');
    expect(categoryAt(offered, 2)).toBe('accuracy/mistranslation');
    expect(categoryAt(offered, 0)).toBe('linguistic/encoding');
    expect([digitAt(0), digitAt(8), digitAt(9), digitAt(10)]).toEqual([1, 9, 0, null]);
    expect(categoryAt(['other'], 2)).toBeUndefined();
  });

  it('stand in for one that is off: of its dimension if they can', () => {
    const offered: Category[] = ['accuracy/omission', 'style/register'];
    expect(nearestOffered(offered, 'accuracy/omission')).toBe('accuracy/omission');
    expect(nearestOffered(offered, 'style/awkward')).toBe('style/register');
    expect(nearestOffered(offered, 'locale/format')).toBe('accuracy/omission');
  });
});
