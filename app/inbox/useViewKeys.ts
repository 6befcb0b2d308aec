import { useNavigate } from '@tanstack/react-router';
import { useShortcut } from '../keyboard/useShortcut.ts';

/** From wherever one is, the settings too. */
export function useViewKeys() {
  const navigate = useNavigate();
  useShortcut('g a', () => void navigate({ to: '/inbox', search: {} }));
  useShortcut('g m', () => void navigate({ to: '/inbox', search: { view: 'mine' } }));
  useShortcut('g u', () => void navigate({ to: '/inbox', search: { view: 'unassigned' } }));
}
