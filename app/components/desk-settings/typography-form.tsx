'use client';

import { type FormEvent, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { Choice } from '#app/components/people/field.tsx';
import page from '#app/components/people/page.module.css';
import {
  DASHES,
  type HouseTypography,
  houseProfile,
  SPACE_PLACES,
  SPACES,
  type SpaceName,
  type SpacePlace,
  spaceAt,
} from '#lib/domain/checks/house.ts';
import { getProfile, PROFILES } from '#lib/domain/checks/profiles.ts';
import { call } from '#lib/http/client.ts';
import type { TypographyJson } from '#lib/http/contract/house.ts';
import styles from './typography-form.module.css';
import { useHouseAct } from './use-house-act.tsx';

const SPACE_NAMES = Object.keys(SPACES) as SpaceName[];
const NAME_OF = {
  ';': 'semicolon',
  '!': 'exclamation',
  '?': 'question',
  ':': 'colon',
  '%': 'percent',
  guillemets: 'guillemets',
  unit: 'unit',
  thousands: 'thousands',
} as const satisfies Record<SpacePlace, string>;

/** The published usage that a house follows, and where it departs from it, with what comes of it. */
export function TypographyForm({ deskId, typography }: { deskId: string; typography: TypographyJson }) {
  const t = useTranslations('house');
  const locale = useLocale();
  const { act, busy, notice } = useHouseAct(deskId);
  const [chosen, setChosen] = useState<HouseTypography>(typography);
  const stored = JSON.stringify(typography);
  const [shown, setShown] = useState(stored);
  // What is stored has changed, by this form, by undo or by somebody else: it is what one goes on from.
  if (stored !== shown) {
    setShown(stored);
    setChosen(typography);
  }
  const base = getProfile(chosen.base);
  const departs =
    Object.keys(chosen.spaces).length > 0 ||
    [chosen.dash, chosen.commonNouns, chosen.apostrophe].some((choice) => choice !== undefined);

  function choose(place: SpacePlace, space: SpaceName | null) {
    const { [place]: _, ...spaces } = chosen.spaces;
    setChosen({ ...chosen, spaces: space === null ? spaces : { ...spaces, [place]: space } });
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    void act(t('typography.saved'), () =>
      call('updateHouse', { params: { id: deskId }, body: { typography: chosen } }),
    );
  }

  return (
    <form className={styles.form} onSubmit={submit}>
      <Choice
        label={t('typography.base')}
        value={chosen.base}
        onChange={(event) =>
          setChosen({ ...chosen, base: PROFILES.find(({ id }) => id === event.target.value)?.id ?? base.id })
        }
      >
        {PROFILES.map(({ id, name }) => (
          <option key={id} value={id}>
            {name[locale]}
          </option>
        ))}
      </Choice>
      <table className={styles.spaces}>
        <thead>
          <tr>
            <th scope="col">{t('typography.where')}</th>
            <th scope="col">{t('typography.space')}</th>
            <th scope="col">{t('typography.example')}</th>
          </tr>
        </thead>
        <tbody>
          {SPACE_PLACES.map((place) => (
            <tr key={place} data-own={place in chosen.spaces ? '' : undefined}>
              <th scope="row">{t(`typography.place.${NAME_OF[place]}`)}</th>
              <td>
                <select
                  aria-label={`${t(`typography.place.${NAME_OF[place]}`)}, ${t('typography.space')}`}
                  value={chosen.spaces[place] ?? ''}
                  onChange={(event) => {
                    const { value } = event.currentTarget;
                    choose(place, SPACE_NAMES.find((name) => name === value) ?? null);
                  }}
                >
                  <option value="">
                    {t('typography.asBase', { space: t(`typography.${spaceAt(base, place)}`) })}
                  </option>
                  {SPACE_NAMES.map((name) => (
                    <option key={name} value={name}>
                      {t(`typography.${name}`)}
                    </option>
                  ))}
                </select>
              </td>
              <td>
                <Example chosen={chosen} place={place} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles.pair}>
        <Choice
          label={t('typography.dash')}
          value={chosen.dash ?? ''}
          onChange={(event) =>
            setChosen({ ...chosen, dash: DASHES.find((dash) => dash === event.target.value) })
          }
        >
          <option value="">
            {t('typography.asBase', { space: t(base.dash === '—' ? 'typography.em' : 'typography.en') })}
          </option>
          <option value="—">{t('typography.em')}</option>
          <option value="–">{t('typography.en')}</option>
        </Choice>
        <Choice
          label={t('typography.commonNouns')}
          value={chosen.commonNouns ?? ''}
          onChange={(event) => {
            const { value } = event.target;
            setChosen({
              ...chosen,
              commonNouns: value === 'small' || value === 'capital' ? value : undefined,
            });
          }}
        >
          <option value="">{t('typography.asBasePlain')}</option>
          <option value="small">{t('typography.small')}</option>
          <option value="capital">{t('typography.capital')}</option>
        </Choice>
        <Choice
          label={t('typography.apostrophe')}
          value={chosen.apostrophe ?? ''}
          onChange={(event) => {
            const { value } = event.target;
            setChosen({
              ...chosen,
              apostrophe: value === 'curly' || value === 'straight' ? value : undefined,
            });
          }}
        >
          <option value="">{t('typography.asArticle')}</option>
          <option value="curly">{t('typography.curly')}</option>
          <option value="straight">{t('typography.straight')}</option>
        </Choice>
      </div>
      <div className={page.foot}>
        <button type="submit" data-kind="primary" aria-disabled={busy}>
          {t('save')}
        </button>
        {departs ? (
          <button
            type="button"
            data-kind="quiet"
            onClick={() => setChosen({ base: chosen.base, spaces: {} })}
          >
            {t('typography.reset')}
          </button>
        ) : null}
      </div>
      {notice}
    </form>
  );
}

const EXAMPLES: Record<SpacePlace, readonly [before: string, after: string]> = {
  ';': ['mot', ';'],
  '!': ['mot', '!'],
  '?': ['mot', '?'],
  ':': ['mot', ':'],
  '%': ['12', '%'],
  guillemets: ['«', 'mot'],
  unit: ['12', 'km'],
  thousands: ['12', '500'],
};

/** Words with the space of the house shown as the mark that it is. */
function Example({ chosen, place }: { chosen: HouseTypography; place: SpacePlace }) {
  const space = spaceAt(houseProfile(chosen), place);
  const [before, after] = EXAMPLES[place];
  return (
    <span className={styles.example} lang="fr">
      {before}
      {space === 'none' ? null : <span className={styles.mark} data-space={space} aria-hidden="true" />}
      {after}
    </span>
  );
}
