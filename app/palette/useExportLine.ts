import { useSearch } from '@tanstack/react-router';
import { Download } from 'lucide-react';
import { readListSearch } from '../inbox/search.ts';
import { takeDown, ticketsFile } from '../inbox/ticketsFile.ts';
import { mayChangeSettings } from '../session/roles.ts';
import { useSession } from '../session/useSession.ts';
import type { Line } from './line.ts';
import { usePaletteWords } from './words/usePaletteWords.ts';

/** Takes along what the list shows, for whoever may (DATA-3); nothing where there is no list. */
export function useExportLine(): Line[] {
  const { t } = usePaletteWords();
  const { role } = useSession().member;
  const address = useSearch({ strict: false });
  if (!mayChangeSettings(role) || !location.pathname.startsWith('/inbox')) return [];
  const run = () => takeDown(ticketsFile(readListSearch(address)));
  return [{ id: 'export', place: 'list', onlyFound: true, text: t('palette.export'), icon: Download, run }];
}
