import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useEdits } from '../useEdits.ts';
import { asSent, type CodeLine, codesIn, isTableName, piecesOf, type Read } from './codes.ts';
import { changeCoupon } from './coupons.ts';
import { type Refusal, refusalOf } from './refusedCodes.ts';

/** What is to be uploaded: what was pasted, or else a file. */
export type Draft = { pasted: string; file: { name: string; text: string } | null };

/** What became of the last upload. `left` are the codes that did not get to the server. */
export type Report = { added: number; refused: Refusal[]; left: CodeLine[]; error: Error | null };

const NOTHING: Draft = { pasted: '', file: null };

const LARGEST_FILE = 20 * 1024 * 1024;

/** Why a file is not read. */
export type NotRead = { name: string; why: 'coupons.fileTooLarge' | 'coupons.fileNoText' };

export type Upload = ReturnType<typeof useUpload>;

/** Codes on their way into a pool. */
export function useUpload(couponId: string) {
  const client = useQueryClient();
  const [draft, setDraft] = useEdits<Draft>(`coupon codes ${couponId}`, NOTHING);
  const [report, setReport] = useState<Report | null>(null);
  const [done, setDone] = useState<number | null>(null);
  const [notRead, setNotRead] = useState<NotRead | null>(null);
  const read = readOf(draft);
  const send = async () => {
    setReport(null);
    setNotRead(null);
    setDone(0);
    const came = await sendAll(read.lines, setDone, codes =>
      changeCoupon(client, 'addCouponCodes', { params: { id: couponId }, body: { codes } }),
    );
    setDraft(came.left.length > 0 ? leftover(came.left) : NOTHING);
    setReport(came);
    setDone(null);
  };
  const choose = async (file: File) => {
    const { name } = file;
    const text = file.size > LARGEST_FILE ? null : await file.text();
    const isText = text !== null && !text.includes('\0');
    setNotRead(isText ? null : { name, why: text === null ? 'coupons.fileTooLarge' : 'coupons.fileNoText' });
    if (isText) setDraft({ pasted: '', file: { name, text } });
  };
  return {
    ...{ draft, read, report, done, notRead, send, choose },
    dirty: read.lines.length > 0,
    paste: (pasted: string) => setDraft({ pasted, file: null }),
    discard: () => setDraft(NOTHING),
  };
}

function readOf({ pasted, file }: Draft): Read {
  return file ? codesIn(file.text, isTableName(file.name)) : codesIn(pasted, false);
}

/** What did not get there can be sent again: what did is refused as a duplicate, and changes nothing. */
function leftover(lines: CodeLine[]): Draft {
  return { pasted: lines.map(({ code }) => code).join('\n'), file: null };
}

type Send = (codes: string[]) => Promise<{ added: number; refused: { index: number; code: string }[] }>;

async function sendAll(lines: CodeLine[], onDone: (count: number) => void, send: Send): Promise<Report> {
  const report: Report = { added: 0, refused: [], left: lines, error: null };
  for (const piece of piecesOf(lines)) {
    try {
      const { added, refused } = await send(piece.map(({ code }) => asSent(code)));
      report.added += added;
      report.refused.push(...refused.flatMap(({ index, code }) => refusalOf(piece[index], code)));
    } catch (error) {
      return { ...report, error: error instanceof Error ? error : new Error(String(error)) };
    }
    report.left = report.left.slice(piece.length);
    onDone(lines.length - report.left.length);
  }
  return report;
}
