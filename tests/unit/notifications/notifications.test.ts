import { describe, expect, it } from 'vitest';
import { nextHour, notificationChoice } from '#lib/domain/notifications.ts';

const next = (now: string, hour: number, zone = 'Europe/Paris') =>
  nextHour(new Date(now), hour, zone).toISOString();

describe('the next digest', () => {
  it.each([
    ['later today', '2026-11-24T05:30:00Z', 8, '2026-11-24T07:00:00.000Z'],
    ['tomorrow, when the hour has begun', '2026-11-24T07:00:00Z', 8, '2026-11-25T07:00:00.000Z'],
    ['in summer time', '2026-07-01T10:00:00Z', 8, '2026-07-02T06:00:00.000Z'],
    ['over the change to winter time', '2026-10-24T20:00:00Z', 8, '2026-10-25T07:00:00.000Z'],
    ['over the change to summer time', '2026-03-28T20:00:00Z', 8, '2026-03-29T06:00:00.000Z'],
    ['an hour that the change skips', '2026-03-28T20:00:00Z', 2, '2026-03-30T00:00:00.000Z'],
    ['midnight', '2026-11-24T12:00:00Z', 0, '2026-11-24T23:00:00.000Z'],
  ])('is %s', (_, now, hour, wanted) => {
    expect(next(now, hour)).toBe(wanted);
  });

  it.each([
    [
      'in New York, while clocks there are behind Paris by five hours',
      '2026-03-20T05:00:00Z',
      'America/New_York',
      '2026-03-20T12:00:00.000Z',
    ],
    [
      'in New York, once Paris has changed too',
      '2026-03-30T05:00:00Z',
      'America/New_York',
      '2026-03-30T12:00:00.000Z',
    ],
    ['in New York, in winter', '2026-12-01T05:00:00Z', 'America/New_York', '2026-12-01T13:00:00.000Z'],
    ['in India, half an hour off', '2026-11-24T01:00:00Z', 'Asia/Kolkata', '2026-11-24T02:30:00.000Z'],
    ['in Nepal, a quarter off', '2026-11-24T01:00:00Z', 'Asia/Kathmandu', '2026-11-24T02:15:00.000Z'],
    [
      'on Lord Howe, whose clocks change by half an hour',
      '2026-10-03T20:00:00Z',
      'Australia/Lord_Howe',
      '2026-10-03T21:00:00.000Z',
    ],
    [
      'over the international date line',
      '2026-11-24T12:00:00Z',
      'Pacific/Kiritimati',
      '2026-11-24T18:00:00.000Z',
    ],
  ])('is at eight %s', (_, now, zone, wanted) => {
    expect(next(now, 8, zone)).toBe(wanted);
  });
});

it('one is told as one chose, else as is usual', () => {
  expect(notificationChoice({ mentioned: 'none' }, 'mentioned')).toBe('none');
  expect(notificationChoice({ mentioned: 'none' }, 'sent_back')).toBe('email');
  expect(notificationChoice(undefined, 'commented')).toBe('digest');
});
