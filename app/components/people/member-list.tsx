'use client';

import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { call } from '#lib/http/client.ts';
import type { AnswerOf } from '#lib/http/contract/routes.ts';
import { ConfirmButton } from './confirm-button.tsx';
import { Choice } from './field.tsx';
import { Done, Failure } from './notice.tsx';
import page from './page.module.css';
import styles from './table.module.css';
import { useAct } from './use-act.ts';
import { When } from './when.tsx';

type Member = AnswerOf<'listMembers'>['items'][number];
type Role = Member['role'];

interface MemberListProps {
  desk: { id: string; name: string };
  members: Member[];
  others: { id: string; name: string }[];
}

/** Who is on a desk, with which role. */
export function MemberList({ desk, members, others }: MemberListProps) {
  const t = useTranslations('people');
  const { act, busy, failure, done } = useAct();
  const [chosen, setChosen] = useState('');

  function setRole(id: string, name: string, role: Role) {
    void act(t('admin.roleChanged', { name, role: t(role) }), () =>
      call('updateMember', { params: { id: desk.id, userId: id }, body: { role } }),
    );
  }

  function remove({ user }: Member) {
    return act(t('admin.memberRemoved', { name: user.name }), () =>
      call('removeMember', { params: { id: desk.id, userId: user.id } }),
    );
  }

  async function add(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const person = others.find(({ id }) => id === chosen);
    if (!person) return;
    const added = await act(t('admin.memberAdded', { name: person.name }), () =>
      call('updateMember', { params: { id: desk.id, userId: person.id }, body: { role: 'editor' } }),
    );
    if (added) setChosen('');
  }

  return (
    <>
      <Failure>{failure}</Failure>
      <Done>{done}</Done>
      {members.length === 0 ? (
        <p className={page.quiet}>{t('admin.noMembers')}</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('admin.person')}</th>
              <th scope="col">{t('admin.role')}</th>
              <th scope="col">{t('admin.memberSince')}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {members.map((member) => (
              <tr key={member.user.id}>
                <th scope="row">
                  {member.user.name}
                  <span className={styles.under}>{member.email}</span>
                </th>
                <td data-name={t('admin.role')}>
                  <select
                    aria-label={t('admin.roleOf', { name: member.user.name })}
                    value={member.role}
                    disabled={busy}
                    onChange={(event) =>
                      setRole(
                        member.user.id,
                        member.user.name,
                        event.currentTarget.value === 'lead' ? 'lead' : 'editor',
                      )
                    }
                  >
                    <option value="editor">{t('editor')}</option>
                    <option value="lead">{t('lead')}</option>
                  </select>
                </td>
                <td data-name={t('admin.memberSince')}>
                  <When at={member.since} />
                </td>
                <td className={styles.action}>
                  <ConfirmButton
                    label={t('admin.removeMemberShort', { name: member.user.name })}
                    question={t('admin.removeMember', { name: member.user.name })}
                    body={t('admin.removeMemberBody', { desk: desk.name })}
                    confirm={t('admin.remove')}
                    onConfirm={() => remove(member)}
                  >
                    {t('admin.remove')}
                  </ConfirmButton>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {others.length > 0 ? (
        <form className={page.pair} onSubmit={add}>
          <Choice
            label={t('admin.addMember')}
            hint={t('admin.addMemberHint')}
            value={chosen}
            onChange={(event) => setChosen(event.currentTarget.value)}
            required
          >
            <option value="">{t('admin.choose')}</option>
            {others.map((person) => (
              <option key={person.id} value={person.id}>
                {person.name}
              </option>
            ))}
          </Choice>
          <button type="submit" aria-disabled={busy}>
            {t('admin.add')}
          </button>
        </form>
      ) : null}
    </>
  );
}
