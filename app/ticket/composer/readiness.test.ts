import { expect, test } from 'vitest';
import type { Chosen, Draft } from '../drafts.ts';
import { whyNotYet } from './readiness.ts';

const ready = (bytes: number): Chosen => ({
  ...{ key: 'p', name: 'bowl.jpg', state: 'ready' },
  upload: { id: 'p', url: '', content_type: 'image/jpeg', width: 1, height: 1, bytes },
});
const uploading: Chosen = { key: 'u', name: 'bowl.jpg', state: 'uploading', progress: 0.5 };
const failed: Chosen = { key: 'f', name: 'bowl.jpg', state: 'failed' };
const MB = 1024 * 1024;

const why = (draft: Partial<Draft>, characters = 5) =>
  whyNotYet({ text: '', pictures: [], coupon: null, ...draft }, characters, 'sms');

test('REPLY-4: words, a picture or a coupon alone can be sent; nothing cannot', () => {
  expect(why({ text: 'Hello' })).toBe(null);
  expect(why({ pictures: [ready(MB)] })).toBe(null);
  expect(why({ coupon: { id: 'c', name: 'Ten off', code: null } })).toBe(null);
  expect(why({ text: ' \n' })).toEqual({ why: 'empty', count: 0 });
});

test('REPLY-4: pictures that are on their way or broken are waited for, and so is lighter baggage', () => {
  expect(why({ text: 'Hello', pictures: [uploading, ready(MB)] })).toEqual({ why: 'uploading', count: 1 });
  expect(why({ text: 'Hello', pictures: [uploading, failed] })).toEqual({ why: 'broken', count: 1 });
  expect(why({ pictures: [ready(3 * MB), ready(2 * MB + 1)] })).toEqual({ why: 'heavy', count: 2 });
});

test('a text has 1,600 characters, a chat more', () => {
  expect(why({ text: 'x' }, 1600)).toBe(null);
  expect(why({ text: 'x' }, 1603)).toEqual({ why: 'long', count: 3 });
  const chat = (characters: number) =>
    whyNotYet({ text: 'x', pictures: [], coupon: null }, characters, 'web_chat');
  expect(chat(1603)).toBe(null);
  expect(chat(5001)).toEqual({ why: 'long', count: 1 });
});
