import { useState } from 'react';
import type { CsvImport, ImportPhase } from '../../../contract/importRoutes.ts';
import { AskFirst } from '../../ui/AskFirst.tsx';
import { Button, buttonClass } from '../../ui/Button.tsx';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { changeImport } from './imports.ts';
import { useImportStep } from './useImportStep.ts';

type Tool = 'run' | 'continue' | 'stop' | 'undo' | 'discard';

/** What can be done in each phase; to check it stands with its columns. */
const TOOLS: Record<ImportPhase, Tool[]> = {
  coming: [],
  ready: ['discard'],
  checking: ['stop'],
  checked: ['run', 'discard'],
  running: ['stop'],
  stopped: ['continue', 'undo'],
  done: ['undo'],
  undoing: [],
  undone: [],
};

const CALLS = {
  run: 'runImport',
  continue: 'runImport',
  stop: 'stopImport',
  undo: 'undoImport',
  discard: 'discardImport',
} as const;

/** The lines that were refused can be had as soon as there are any. */
export function ImportTools({ csv }: { csv: CsvImport }) {
  const { t } = useSettingsWords();
  const { busy, step } = useImportStep();
  const [asking, setAsking] = useState(false);
  const { id, phase } = csv;
  const refused = phase === 'checked' ? csv.forecast?.refused : csv.counts?.refused;
  const tools = TOOLS[phase].filter(tool => tool !== 'undo' || csv.kind === 'profiles');
  if (tools.length === 0 && !refused) return null;
  const act = (tool: Tool) => {
    const done = tool === 'discard' ? t('imports.discarded') : undefined;
    void step(client => changeImport(client, CALLS[tool], { params: { id } }), done);
  };
  return (
    <div className="flex flex-wrap gap-2">
      {tools.map(tool => (
        <Button
          key={tool}
          look={tool === 'run' || tool === 'continue' ? 'filled' : 'outlined'}
          disabled={busy}
          onClick={() => (tool === 'undo' ? setAsking(true) : act(tool))}
        >
          {t(`imports.${tool}`)}
        </Button>
      ))}
      {refused ? (
        <a href={`/api/v1/imports/${id}/refused.csv`} download className={buttonClass({})}>
          {t('imports.refusedCsv')}
        </a>
      ) : null}
      <AskFirst
        {...{ title: t('imports.undoTitle'), body: t('imports.undoBody'), act: t('imports.undo') }}
        open={asking}
        onAct={() => act('undo')}
        onClose={() => setAsking(false)}
      />
    </div>
  );
}
