import { useCanGoBack, useNavigate, useRouter } from '@tanstack/react-router';

/** Where one came from; to the inbox for who came from outside. */
export function useBack(): () => void {
  const { history } = useRouter();
  const canGoBack = useCanGoBack();
  const navigate = useNavigate();
  return () => {
    if (canGoBack) history.back();
    else void navigate({ to: '/inbox' });
  };
}
