import { Download } from 'lucide-react';
import { useReportWords } from '../reports/words/useReportWords.ts';
import { MenuItem, MenuLine } from '../ui/MenuItems.tsx';
import { takeDown, ticketsFile } from './ticketsFile.ts';
import { useListSearch } from './useListSearch.ts';

/** In the list's menu: what it shows, to take along (DATA-3). */
export function ExportItem() {
  const { t } = useReportWords();
  const { search } = useListSearch();
  return (
    <>
      <MenuLine />
      <MenuItem
        icon={<Download size={16} strokeWidth={1.75} aria-hidden />}
        onClick={() => takeDown(ticketsFile(search))}
      >
        {t('reports.exportTickets')}
      </MenuItem>
    </>
  );
}
